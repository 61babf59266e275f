import type { CollectionEntry } from 'astro:content';
import { dutyLaws } from '#src/model/cited-laws.ts';
import { comparePath, nearestPairs, pairHref, pairsWith } from '#src/model/compare-pairs.ts';
import { cardHref } from '#src/model/contact-cards.ts';
import { contactOf, isSet } from '#src/model/contacts.ts';
import { entriesOf, entryOf } from '#src/model/directory.ts';
import { byFamily, familyLabel } from '#src/model/families.ts';
import { meetingsOfPartner } from '#src/model/parts.ts';
import { partnerMap } from '#src/model/partner-map.ts';
import { tiesOf } from '#src/model/partner-ties.ts';
import { neighboursOf } from '#src/model/partner-web.ts';
import { pathTo } from '#src/model/paths.ts';
import { narrowedPath, storyCount } from '#src/model/story-lists.ts';
import { limitOf } from '#src/model/who-can.ts';
import { getBody } from '#src/queries/body.ts';
import { partnerReach } from '#src/queries/compare.ts';
import { getHub } from '#src/queries/hub.ts';
import { getMeetings } from '#src/queries/meetings.ts';
import { careOf, searchFacts } from '#src/queries/page.ts';
import { getStories } from '#src/queries/stories.ts';

/** How many neighbours the list of partners names for each. */
const MOST_NEAR = 3;

/** How many stories the page of a partner names: the newest. */
const MOST_STORIES = 6;

/** How many pairs of partners are listed beside the map: all of a partnership with a dozen and a half partners. */
const MOST_TIES = 150;

/** What the page of all partners shows. */
export const getPartners = async () => {
  const hub = await getHub();
  const { directory, settings } = hub;
  const { days, pairs } = await getMeetings();
  const groups = byFamily(directory, settings.families);
  const families = groups.map((family) => ({
    ...family,
    partners: family.partners.map((partner) => ({
      partner,
      near: neighboursOf(directory, partner.id, days)
        .slice(0, MOST_NEAR)
        .map(({ tag }) => tag),
    })),
  }));
  const ties = tiesOf(directory, days);
  const pages = new Map(pairs.map((pair) => [pair.partners.join(' '), pairHref(pair)]));
  return {
    ...hub,
    families,
    map: partnerMap(ties, groups),
    ties: ties.slice(0, MOST_TIES).map((tie) => ({ tie, compare: pages.get(tie.partners.join(' ')) })),
    moreTies: Math.max(0, ties.length - MOST_TIES),
  };
};

/** What the page of a partner shows. */
export const getPartner = async (entry: CollectionEntry<'partners'>) => {
  const hub = await getHub();
  const { directory, settings } = hub;
  const partner = entryOf(directory, 'partners', entry.id);
  const { data } = partner;
  const { days, pairs } = await getMeetings();
  const neighbours = neighboursOf(directory, entry.id, days);
  const hasCard = data.reach.some(({ contact }) => contact !== undefined && isSet(contactOf(settings, contact)));
  const stories = (await getStories()).filter((story) => story.partner === entry.id);
  return {
    ...hub,
    partner,
    family: familyLabel(settings.families, data.family),
    limits: data.weCannot.map((item) => limitOf(directory, item)),
    ...partnerReach(hub, entry.id),
    card: hasCard ? cardHref(partner) : undefined,
    neighbours,
    compare: nearestPairs(pairs, entry.id, neighbours, MOST_NEAR),
    compareHref: pairsWith(pairs, entry.id).length > 0 ? pathTo(`${comparePath}#with-${entry.id}`) : undefined,
    roles: directory.roles.filter((role) => role.data.partner === entry.id),
    meetings: meetingsOfPartner(directory, entry.id),
    duty: dutyLaws(directory, data.legalBasis),
    stories: stories.slice(0, MOST_STORIES),
    allStories:
      stories.length === 0
        ? undefined
        : {
            label: `${storyCount(stories.length)} from ${data.shortName}, and how to follow them`,
            href: pathTo(narrowedPath({ by: 'partner', id: entry.id })),
          },
    terms: entriesOf(directory, 'terms', data.jargon),
    hasBody: (entry.body ?? '').trim() !== '',
    Content: (await getBody(entry)).Content,
    care: careOf(hub, entry),
    search: searchFacts(hub, 'Partner', [entry.id]),
  };
};
