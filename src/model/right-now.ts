import { type PlacedMoment, nearestMoments } from '#src/model/moments.ts';
import { skyClasses } from '#src/model/sky.ts';
import type { Season } from '#src/schemas/names.ts';
import type { Family } from '#src/schemas/partners.ts';

/** A moment as the "right now" band shows it. */
export interface Pin extends Pick<PlacedMoment, 'role' | 'minutes' | 'time'> {
  label: string;
  family: Family;
  /** The first words of the moment. */
  says: string;
  href: string;
}

/** How many people stand in the band at once. */
export const PINS = 5;

/** The hour shown where there is no script to read the reader's clock: most days are under way. */
export const STILL_MINUTES = 600;

/** The half hour a time falls in: the sky has a class for each. */
export const halfHour = (minutes: number): number => Math.floor(minutes / 30) * 30;

/** The half hours of a day, in minutes after midnight. */
export const HALF_HOURS: readonly number[] = Array.from({ length: 48 }, (_, index) => index * 30);

/** The people nearest to a time, in the order of their moments. */
export const pinsAt = (pins: readonly Pin[], minutes: number): Pin[] =>
  nearestMoments(pins, minutes, PINS).sort((a, b) => a.minutes - b.minutes);

/** The hours of a day, in minutes after midnight. */
const HOURS: readonly number[] = HALF_HOURS.filter((minutes) => minutes % 60 === 0);

/**
 * The moments a page carries to choose from: those nearest to each hour, so that a hundred days weigh no more than
 * twenty-four hours do. In the order of the clock.
 */
export const pinsOfDay = (pins: readonly Pin[]): Pin[] => {
  const near = new Set(HOURS.flatMap((hour) => nearestMoments(pins, hour, PINS)));
  return pins.filter((pin) => near.has(pin)).sort((one, other) => one.minutes - other.minutes);
};

/** The classes of the sky over the band at a time, in the season of the day it was built. */
export const bandSky = (minutes: number, season?: Season): string =>
  skyClasses(halfHour(minutes), halfHour((minutes + 90) % 1440), season);
