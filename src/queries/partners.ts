import type { CollectionEntry } from 'astro:content';
import { dutyLaws } from '#src/model/cited-laws.ts';
import { type Directory, entriesOf, entryOf } from '#src/model/directory.ts';
import { byFamily, familyLabel } from '#src/model/families.ts';
import { meetingsOfPartner } from '#src/model/parts.ts';
import { type DayMeeting, neighboursOf } from '#src/model/partner-web.ts';
import { insteadOf, reachOf } from '#src/model/reach.ts';
import { limitOf } from '#src/model/who-can.ts';
import { getBody } from '#src/queries/body.ts';
import { getHub, publishedEntries } from '#src/queries/hub.ts';
import { momentsOf } from '#src/queries/moments.ts';
import { careOf, searchFacts } from '#src/queries/page.ts';
import { getStories } from '#src/queries/stories.ts';

/** How many neighbours the list of partners names for each. */
const MOST_NEAR = 3;

/** Whom each day meets, as partners. */
const getDayMeetings = async (directory: Directory): Promise<DayMeeting[]> => {
  const days = await publishedEntries('days');
  return days.map((day) => ({
    partner: day.data.partner,
    met: momentsOf(day).flatMap(({ roles, partners }) => [
      ...partners,
      ...entriesOf(directory, 'roles', roles).map(({ data }) => data.partner),
    ]),
  }));
};

/** What the page of all partners shows. */
export const getPartners = async () => {
  const hub = await getHub();
  const { directory, settings } = hub;
  const days = await getDayMeetings(directory);
  const families = byFamily(directory, settings.families).map((family) => ({
    ...family,
    partners: family.partners.map((partner) => ({
      partner,
      near: neighboursOf(directory, partner.id, days)
        .slice(0, MOST_NEAR)
        .map(({ tag }) => tag),
    })),
  }));
  return { ...hub, families, safeguarding: directory.partners.filter(({ data }) => data.safeguardingPartner) };
};

/** What the page of a partner shows. */
export const getPartner = async (entry: CollectionEntry<'partners'>) => {
  const hub = await getHub();
  const { directory, settings } = hub;
  const partner = entryOf(directory, 'partners', entry.id);
  const { data } = partner;
  const contacts = data.reach.flatMap(({ contact }) => (contact === undefined ? [] : [contact]));
  const stories = await getStories();
  return {
    ...hub,
    partner,
    family: familyLabel(settings.families, data.family),
    limits: data.weCannot.map((item) => limitOf(directory, item)),
    reach: data.reach.map(({ when, how, contact }) => ({
      when,
      how,
      contact: contact === undefined ? undefined : reachOf(settings, contact),
    })),
    instead: insteadOf(settings, contacts),
    neighbours: neighboursOf(directory, entry.id, await getDayMeetings(directory)),
    roles: directory.roles.filter((role) => role.data.partner === entry.id),
    meetings: meetingsOfPartner(directory, entry.id),
    duty: dutyLaws(directory, data.legalBasis),
    stories: stories.filter((story) => story.partner === entry.id),
    terms: entriesOf(directory, 'terms', data.jargon),
    hasBody: (entry.body ?? '').trim() !== '',
    Content: (await getBody(entry)).Content,
    care: careOf(hub, entry),
    search: searchFacts(hub, 'Partner', [entry.id]),
  };
};
