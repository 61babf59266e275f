/** One moment of a day: a heading that begins with a time, and what stands under it. */
export interface Moment {
  /** The time as written: `08:30`. */
  time: string;
  /** The same time in minutes after midnight. */
  minutes: number;
  title: string;
  /** The id of its heading, for links. */
  id: string;
  /** The text under the heading, as HTML made from data. */
  html: string;
  /** Ids of the roles, partners and terms it refers to, in the order of first mention. */
  roles: readonly string[];
  partners: readonly string[];
  terms: readonly string[];
}

/** A moment with the day it belongs to. */
export interface PlacedMoment {
  /** The id of the day. */
  day: string;
  /** The id of the role whose day it is. */
  role: string;
  time: string;
  minutes: number;
  title: string;
  /** The id of its heading on the day's page. */
  id: string;
}

const MIDNIGHT = 1440;

/** How many minutes lie between two times of day, the short way round the clock. */
export const minutesApart = (one: number, other: number): number => {
  const apart = Math.abs(one - other) % MIDNIGHT;
  return Math.min(apart, MIDNIGHT - apart);
};

/**
 * The moment of each role nearest to a time, nearest first; of two as near, the earlier, then by role.
 * @param now minutes after midnight
 * @param most how many roles at the most
 */
export const nearestMoments = <Placed extends { role: string; minutes: number }>(
  moments: readonly Placed[],
  now: number,
  most: number,
): Placed[] => {
  const nearestFirst = [...moments].sort(
    (a, b) =>
      minutesApart(a.minutes, now) - minutesApart(b.minutes, now) ||
      a.minutes - b.minutes ||
      a.role.localeCompare(b.role, 'en-GB'),
  );
  const seen = new Set<string>();
  return nearestFirst
    .filter((moment) => {
      if (seen.has(moment.role)) return false;
      seen.add(moment.role);
      return true;
    })
    .slice(0, most);
};
