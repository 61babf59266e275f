import type { ShownAmong } from '#src/model/day-shown.ts';
import { entriesOf, type Listed, partnerTag, roleTag } from '#src/model/directory.ts';
import { exampleOf, pastEvents, type WriteUp, writeUpOf } from '#src/model/events.ts';
import { providerFilm } from '#src/model/film.ts';
import { changesSince, currentLearning, isWithdrawn } from '#src/model/learning.ts';
import { shownResponses } from '#src/model/responses.ts';
import { filmMinutes, readingMinutes } from '#src/model/stories.ts';
import { topicLists } from '#src/model/story-lists.ts';

/** What an entry is shown among, on a day: the day of the build, year-month-day. */
interface ShownOn extends ShownAmong {
  today: string;
}

/** What the page of a blog shows of the blog itself. @param words how many words its body has */
export const blogShown = (
  { settings, directory }: ShownAmong,
  { data }: Pick<Listed<'blogs'>, 'data'>,
  words: number,
) => ({
  responses: shownResponses(directory, data.responses),
  role: roleTag(directory, data.author.role),
  partner: partnerTag(directory, data.partner),
  minutes: readingMinutes(words),
  topics: topicLists(settings.topics, data.topics),
});

/** What the page of a vlog shows of the vlog itself, apart from the files beside it. */
export const vlogShown = ({ settings, directory }: ShownAmong, { data }: Pick<Listed<'vlogs'>, 'data'>) => {
  const { provider, id: film } = data.video;
  return {
    responses: shownResponses(directory, data.responses),
    role: roleTag(directory, data.role),
    partner: partnerTag(directory, data.partner),
    minutes: filmMinutes(data.duration),
    elsewhere: provider === undefined || film === undefined ? undefined : providerFilm(provider, film),
    topics: topicLists(settings.topics, data.topics),
  };
};

/** What the page of a learning example shows of it, and which other examples there are. */
export const learningShown = ({ settings, directory, today }: ShownOn, { id, data }: Listed<'learning'>) => ({
  withdrawn: isWithdrawn(data, today),
  event: entriesOf(directory, 'events', data.from.event === undefined ? [] : [data.from.event])[0],
  topics: settings.topics.filter((topic) => data.topics.includes(topic.id)).map(({ label }) => label),
  changes: changesSince(data, today),
  others: currentLearning(directory, today).filter((other) => other.id !== id),
});

/** What came of an event: its write-up, or when that is due. */
export const eventWriteUp = ({ directory, today }: ShownOn, event: Listed<'events'>): WriteUp | undefined => {
  const example = exampleOf(event, directory.learning);
  const current = currentLearning(directory, today).find(({ id }) => id === example?.id);
  return writeUpOf({ ...event.data, learning: example?.id ?? event.data.learning }, current, today);
};

/** What the page of an event shows of the event itself. */
export const eventShown = (among: ShownOn, event: Listed<'events'>) => ({
  isPast: pastEvents([event], among.today).length > 0,
  hosts: entriesOf(among.directory, 'partners', event.data.hosts).map(({ id }) => partnerTag(among.directory, id)),
  writeUp: eventWriteUp(among, event),
});
