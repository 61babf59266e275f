import { contactLine, contactOf } from '#src/model/contacts.ts';
import { minutesOf } from '#src/model/dates.ts';
import { type Directory, entryOf, type Listed, partnerTag, roleTag, type Tag } from '#src/model/directory.ts';
import type { Moment } from '#src/model/moments.ts';
import { shownResponses } from '#src/model/responses.ts';
import { readingMinutes } from '#src/model/stories.ts';
import { topicLists } from '#src/model/story-lists.ts';
import { sidesOfDay } from '#src/model/two-sided.ts';
import { limitOf } from '#src/model/who-can.ts';
import type { Settings } from '#src/schemas/settings.ts';

/** What an entry is shown among: the settings of the hub, and everything that is published. */
export interface ShownAmong {
  settings: Settings;
  directory: Directory;
}

/** The names of everybody met in a list of moments, once each: roles first, then partners met as a whole. */
const tagsOf = (
  directory: Directory,
  moments: readonly { roles: readonly string[]; partners: readonly string[] }[],
): Tag[] => [
  ...[...new Set(moments.flatMap(({ roles }) => roles))].map((id) => roleTag(directory, id)),
  ...[...new Set(moments.flatMap(({ partners }) => partners))].map((id) => partnerTag(directory, id)),
];

const reachOfRole = ({ settings, directory }: ShownAmong, id: string) => {
  const { data, href } = entryOf(directory, 'roles', id);
  const contact = data.contact === undefined ? undefined : contactOf(settings, data.contact);
  return {
    ...data,
    ...data.working,
    limits: data.cannot.map((item) => limitOf(directory, item)),
    href,
    contact: contact && { label: contact.label, line: contactLine(settings, contact.id) },
  };
};

/**
 * What the page of a day shows of the day itself, in the build and in the preview of a draft.
 * @param body its moments, and how many words it has
 */
export const dayShown = (
  among: ShownAmong,
  { data }: Pick<Listed<'days'>, 'data'>,
  { moments, words }: { moments: readonly Moment[]; words: number },
) => {
  const { settings, directory } = among;
  const role = entryOf(directory, 'roles', data.role);
  const sides = sidesOfDay(moments, data.meanwhile?.moments ?? []);
  return {
    responses: shownResponses(directory, data.responses),
    tag: roleTag(directory, data.role),
    partnerTag: partnerTag(directory, data.partner),
    minutes: readingMinutes(words),
    reach: reachOfRole(among, data.role),
    topics: topicLists(settings.topics, data.topics),
    met: tagsOf(directory, moments),
    stops: sides.map((side, index) => ({
      ...side,
      next: sides[index + 1]?.minutes ?? side.minutes,
      met: side.moment ? tagsOf(directory, [side.moment]).filter((tag) => tag.label !== role.data.title) : [],
    })),
    first: sides[0]?.minutes ?? minutesOf(data.hours.from),
  };
};
