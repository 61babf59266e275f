import { minutesOf } from '#src/model/dates.ts';
import type { Tag } from '#src/model/directory.ts';
import type { Moment } from '#src/model/moments.ts';

/** A moment as it is seen among everybody's. */
export type AcrossMoment = Pick<Moment, 'time' | 'minutes' | 'title' | 'id' | 'roles'>;

/** A day as a row of the page across the partnership. */
export interface AcrossDay {
  id: string;
  /** The address of its page. */
  href: string;
  title: string;
  /** The id of the role whose day it is. */
  role: string;
  tag: Tag;
  /** The working hours, as clock times; past midnight when the end is not after the start. */
  hours: { from: string; to: string };
  moments: readonly AcrossMoment[];
}

/** Rows of one family of partners. */
export interface AcrossFamily {
  id: Tag['family'];
  label: string;
  days: readonly AcrossDay[];
}

/** The path of the page inside the hub. */
export const ACROSS_PATH = '/day-in-the-life/across-the-partnership/';

const HOURS = 24;
const MIDNIGHT = 1440;

/** Where the clock begins when somebody is at work at every hour: the first colour of the sky is that of 05:30. */
const DAWN_HOUR = 5;

/** An hour as a clock time, which is also the name of its list: 10 becomes "10:00". */
export const hourName = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** The hour that a time of day falls in. @param minutes after midnight */
export const hourOf = (minutes: number): number => Math.floor(minutes / 60) % HOURS;

/** How far a time lies behind another on the clock, in minutes: 23:50 is 20 minutes behind 00:10. */
export const minutesAfter = (minutes: number, start: number): number => (minutes - start + MIDNIGHT) % MIDNIGHT;

/** Whether somebody with these working hours is at work; from a time to the same time is a whole day. */
export const isAtWork = ({ from, to }: AcrossDay['hours'], minutes: number): boolean => {
  const length = minutesAfter(minutesOf(to), minutesOf(from)) || MIDNIGHT;
  return minutesAfter(minutes, minutesOf(from)) < length;
};

const isUsed = (days: readonly AcrossDay[], hour: number): boolean =>
  days.some(
    ({ hours, moments }) =>
      moments.some(({ minutes }) => hourOf(minutes) === hour) ||
      hourOf(minutesOf(hours.from)) === hour ||
      isAtWork(hours, hour * 60),
  );

/** How many hours before this one nobody uses. */
const quietBefore = (used: readonly number[], hour: number): number => {
  const before = used.map((other) => (hour - other + HOURS) % HOURS || HOURS);
  return Math.min(...before) - 1;
};

/**
 * The hours in which somebody is at work or has a moment, and those between, in the order of the day: it begins after
 * the longest quiet stretch of the clock, so that a shift over midnight stands in one piece.
 */
export const hoursInUse = (days: readonly AcrossDay[]): number[] => {
  const clock = Array.from({ length: HOURS }, (_, index) => (DAWN_HOUR + index) % HOURS);
  const used = clock.filter((hour) => isUsed(days, hour));
  if (used.length === 0) return [];
  const [first] = [...used].sort((one, other) => quietBefore(used, other) - quietBefore(used, one));
  const start = first ?? DAWN_HOUR;
  const length = HOURS - quietBefore(used, start);
  return Array.from({ length }, (_, index) => (start + index) % HOURS);
};

/** The hour of a list of hours that is nearest to an hour which may not be among them. */
export const nearestHour = (hours: readonly number[], hour: number): number | undefined => {
  const apart = (one: number): number => Math.min((one - hour + HOURS) % HOURS, (hour - one + HOURS) % HOURS);
  return [...hours].sort((one, other) => apart(one) - apart(other))[0];
};

/** The rows in the order of the families, and in each by role; families without a day are left out. */
export const acrossFamilies = (
  days: readonly AcrossDay[],
  families: readonly Pick<AcrossFamily, 'id' | 'label'>[],
): AcrossFamily[] =>
  families
    .map(({ id, label }) => ({
      id,
      label,
      days: days
        .filter(({ tag }) => tag.family === id)
        .sort(
          (one, other) =>
            one.tag.label.localeCompare(other.tag.label, 'en-GB') || one.title.localeCompare(other.title, 'en-GB'),
        ),
    }))
    .filter((family) => family.days.length > 0);

/** The moments of a day that begin in an hour, in the order of the clock. */
export const momentsIn = ({ moments }: AcrossDay, hour: number): AcrossMoment[] =>
  moments.filter(({ minutes }) => hourOf(minutes) === hour).sort((one, other) => one.minutes - other.minutes);

/**
 * The address of a moment, from a page beside those of the days: short, because a hub of a hundred days has two
 * thousand of them on one page.
 */
export const momentHref = (day: Pick<AcrossDay, 'id'>, { id }: Pick<AcrossMoment, 'id'>): string =>
  `../${day.id}/#${id}`;
