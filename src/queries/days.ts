import type { CollectionEntry } from 'astro:content';
import { entryOf, partnerTag, roleTag, type Tag } from '#src/model/directory.ts';
import { minutesOf } from '#src/model/dates.ts';
import { contactLine, contactOf } from '#src/model/contacts.ts';
import { shownResponses } from '#src/model/responses.ts';
import { sharingOf } from '#src/model/sharing.ts';
import { dayCard } from '#src/model/social-card.ts';
import { readingMinutes } from '#src/model/stories.ts';
import { topicLists } from '#src/model/story-lists.ts';
import { storyData } from '#src/model/structured-story.ts';
import { aroundTheSameHours } from '#src/model/days.ts';
import { type Side, sidesOfDay } from '#src/model/two-sided.ts';
import { limitOf } from '#src/model/who-can.ts';
import { getAround } from '#src/queries/across.ts';
import { getPart } from '#src/queries/body.ts';
import { getHub } from '#src/queries/hub.ts';
import { momentsOf } from '#src/queries/moments.ts';
import { toAbsolute } from '#src/queries/page.ts';
import { getRelated } from '#src/queries/related-stories.ts';
import { getStories, wordsOf } from '#src/queries/stories.ts';

/** The names of everybody met in a list of moments, once each: roles first, then partners met as a whole. */
const tagsOf = (
  directory: Awaited<ReturnType<typeof getHub>>['directory'],
  moments: readonly { roles: readonly string[]; partners: readonly string[] }[],
): Tag[] => [
  ...[...new Set(moments.flatMap(({ roles }) => roles))].map((id) => roleTag(directory, id)),
  ...[...new Set(moments.flatMap(({ partners }) => partners))].map((id) => partnerTag(directory, id)),
];

/** What the page of a day shows. */
export const getDay = async (entry: CollectionEntry<'days'>) => {
  const hub = await getHub();
  const { directory } = hub;
  const moments = momentsOf(entry);
  const listedDay = entryOf(directory, 'days', entry.id);
  const role = entryOf(directory, 'roles', entry.data.role);
  const contact = role.data.contact === undefined ? undefined : contactOf(hub.settings, role.data.contact);
  const partHtml = (part: string): string => String(entry.rendered?.metadata?.[part] ?? '');
  const elsewhere = aroundTheSameHours(await getStories(), entry.id);
  const sides: Side[] = sidesOfDay(moments, entry.data.meanwhile?.moments ?? []);
  return {
    ...hub,
    responses: shownResponses(directory, entry.data.responses),
    tag: roleTag(directory, entry.data.role),
    partnerTag: partnerTag(directory, entry.data.partner),
    minutes: readingMinutes(wordsOf(entry)),
    reach: {
      ...role.data,
      ...role.data.working,
      limits: role.data.cannot.map((item) => limitOf(directory, item)),
      href: role.href,
      contact: contact && { label: contact.label, line: contactLine(hub.settings, contact.id) },
    },
    structured: storyData(listedDay, hub, toAbsolute),
    sharing: sharingOf(
      dayCard(
        hub,
        listedDay,
        moments.map(({ minutes }) => minutes),
      ),
      entry.data.published,
    ),
    lead: (await getPart(entry, partHtml('lead'))).Content,
    rest: (await getPart(entry, partHtml('rest'))).Content,
    hasLead: partHtml('lead') !== '',
    hasRest: partHtml('rest') !== '',
    topics: topicLists(hub.settings.topics, entry.data.topics),
    met: tagsOf(directory, moments),
    stops: await Promise.all(
      sides.map(async (side, index) => ({
        ...side,
        next: sides[index + 1]?.minutes ?? side.minutes,
        met: side.moment ? tagsOf(directory, [side.moment]).filter((tag) => tag.label !== role.data.title) : [],
        Content: side.moment && (await getPart(entry, side.moment.html)).Content,
      })),
    ),
    first: sides[0]?.minutes ?? minutesOf(entry.data.hours.from),
    elsewhere,
    around: await getAround(entry.id),
    related: await getRelated({ kind: 'days', id: entry.id }, elsewhere),
  };
};
