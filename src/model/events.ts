import { longDate, minutesOf, timeOf, weekday } from '#src/model/dates.ts';
import type { Listed } from '#src/model/directory.ts';
import { seasonOf } from '#src/model/seasons.ts';
import { skyClasses } from '#src/model/sky.ts';
import type { HubEvent } from '#src/schemas/events.ts';

/** What the pages where events stand are called together: not every event is a joint session. */
export const EVENTS_LABEL = 'Sessions and events';

/** The title of an event wherever it stands alone, which says so when the event is cancelled. */
export const eventTitle = ({ title, cancelled }: Pick<HubEvent, 'title' | 'cancelled'>): string =>
  cancelled ? `Cancelled: ${title}` : title;

/** With whom an event is held jointly, in words; nothing for one that is the partnership's own. */
export const jointWords = ({ jointWith }: Pick<HubEvent, 'jointWith'>): string | undefined =>
  jointWith === undefined ? undefined : `Joint with the ${jointWith}`;

/**
 * The learning example that came of an event: the one the event names, else the first that names the event.
 * @param learning the examples to look among
 */
export const exampleOf = (
  { id, data }: Pick<Listed<'events'>, 'id' | 'data'>,
  learning: readonly Listed<'learning'>[],
): Listed<'learning'> | undefined =>
  learning.find((example) => example.id === data.learning) ??
  learning.find((example) => example.data.from.event === id);

/** Events that have not ended, soonest first. @param today year-month-day */
export const upcomingEvents = (events: readonly Listed<'events'>[], today: string): Listed<'events'>[] =>
  events
    .filter(({ data }) => data.end.slice(0, 10) >= today)
    .sort((one, other) => one.data.start.localeCompare(other.data.start));

/** Events that are over, latest first. @param today year-month-day */
export const pastEvents = (events: readonly Listed<'events'>[], today: string): Listed<'events'>[] =>
  events
    .filter(({ data }) => data.end.slice(0, 10) < today)
    .sort((one, other) => other.data.start.localeCompare(one.data.start));

/** When an event is, in words: "Thursday 3 December 2026, 13:00 to 15:30". */
export const eventWhen = ({ start, end }: { start: string; end: string }): string => {
  const from = `${weekday(start)} ${longDate(start)}, ${timeOf(start)}`;
  const sameDay = start.slice(0, 10) === end.slice(0, 10);
  return `${from} to ${sameDay ? '' : `${weekday(end)} ${longDate(end)}, `}${timeOf(end)}`;
};

/** The classes of the sky over an event, from its start to its end, at its time of year. */
export const eventSky = ({ start, end }: { start: string; end: string }): string =>
  skyClasses(minutesOf(timeOf(start)), minutesOf(timeOf(end)), seasonOf(start));

/** The first upcoming event that will take place. */
export const nextEvent = (upcoming: readonly Listed<'events'>[]): Listed<'events'> | undefined =>
  upcoming.find(({ data }) => !data.cancelled);

/** Where the write-up of an event stands; before the event there is nothing to say. */
export type WriteUp =
  { state: 'written'; learning: Listed<'learning'> } | { state: 'withdrawn' | 'due' | 'overdue'; words: string };

/**
 * What became of an event that is over: what was learned, or when that is due.
 * @param learning the published learning example that came of it, when there is one
 * @param today year-month-day
 */
export const writeUpOf = (
  { end, cancelled, writeUpDue, learning: named }: Pick<HubEvent, 'end' | 'cancelled' | 'writeUpDue' | 'learning'>,
  learning: Listed<'learning'> | undefined,
  today: string,
): WriteUp | undefined => {
  if (learning !== undefined) return { state: 'written', learning };
  if (named !== undefined)
    return { state: 'withdrawn', words: 'It was written up. The write-up is no longer published.' };
  if (cancelled || end.slice(0, 10) >= today || writeUpDue === undefined) return undefined;
  const date = longDate(writeUpDue);
  return writeUpDue < today
    ? { state: 'overdue', words: `The write-up was due by ${date}.` }
    : { state: 'due', words: `Write-up due by ${date}.` };
};

/** Where an event can be joined, in a word or two before the place. */
export const PLACE_WORDS: Readonly<Record<HubEvent['place']['kind'], string>> = {
  'in-person': 'In person',
  online: 'Online',
  both: 'In person or online',
};
