import { type PlacedMoment, nearestMoments } from '#src/model/moments.ts';
import { skyClasses } from '#src/model/sky.ts';
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

/** The classes of the sky over the band at a time. */
export const bandSky = (minutes: number): string => skyClasses(halfHour(minutes), halfHour((minutes + 90) % 1440));
