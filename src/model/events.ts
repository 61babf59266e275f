import { longDate, timeOf, weekday } from '#src/model/dates.ts';
import type { Listed } from '#src/model/directory.ts';

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
