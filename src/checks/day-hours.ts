import type { EntryRule } from '#src/checks/content-site.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { clockTime } from '#src/schemas/fields.ts';

const { advice } = issuesOf('day-hours');

const clock = clockTime('time');

/** Whether a time lies within working hours, which may run past midnight; times such as "08:30" sort as text. */
const isWithin = (time: string, from: string, to: string): boolean =>
  from <= to ? time >= from && time <= to : time >= from || time <= to;

/** The moments of a day lie within its hours, unless a note on the hours says why they do not. */
export const dayHoursRule: EntryRule = (entry) => {
  const { hours } = entry.data;
  if (entry.collection !== 'days' || typeof hours !== 'object' || hours === null) return [];
  const { from, to, note } = hours as Record<string, unknown>;
  if (typeof note === 'string' && note.trim() !== '') return [];
  const [start, end] = [clock.safeParse(from), clock.safeParse(to)];
  if (!start.success || !end.success) return [];
  return entry.body.moments
    .filter((moment) => !isWithin(moment.time, start.data, end.data))
    .map((moment) =>
      advice(
        entry.file,
        moment,
        `The moment at ${moment.time} lies outside the hours of the day, ${start.data} to ${end.data}.`,
        'Check the time, change the hours, or say why in hours.note.',
      ),
    );
};
