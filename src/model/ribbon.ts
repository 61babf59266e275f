import { minutesOf } from '#src/model/dates.ts';
import { SKY_TIMES } from '#src/model/sky.ts';

/** How wide the ribbon of a whole day is drawn, in units of its own. */
export const RIBBON_WIDTH = 200;

/** A stretch of the ribbon, in its units. */
export interface RibbonSlice {
  x: number;
  width: number;
}

const DAWN = SKY_TIMES[0]!;
const NIGHT = SKY_TIMES.at(-1)!;
const MIDNIGHT = 1440;

/** Narrower than this a slice can hardly be seen. */
const LEAST_WIDTH = 3;

const along = (minutes: number): number => ((minutes - DAWN) / (NIGHT - DAWN)) * RIBBON_WIDTH;

const rounded = (value: number): number => Math.round(value * 10) / 10;

const sliceOf = (from: number, to: number): RibbonSlice[] => {
  const start = Math.max(from, DAWN);
  const end = Math.min(to, NIGHT);
  if (end <= start) return [];
  const width = Math.max(LEAST_WIDTH, along(end) - along(start));
  return [{ x: rounded(Math.min(along(start), RIBBON_WIDTH - width)), width: rounded(width) }];
};

/**
 * The hours of a day as slices of the ribbon from 05:30 to 22:30. A shift over midnight has two, at the ends; one that
 * falls in the night alone has none.
 */
export const ribbonSlices = (hours: { from: string; to: string }): RibbonSlice[] => {
  const from = minutesOf(hours.from);
  const to = minutesOf(hours.to);
  return to > from ? sliceOf(from, to) : [...sliceOf(0, to), ...sliceOf(from, MIDNIGHT)];
};

/** The colours of the ribbon: the times of the sky's anchors, and how far along each stands, from 0 to 1. */
export const RIBBON_STOPS: readonly { minutes: number; offset: number }[] = SKY_TIMES.map((minutes) => ({
  minutes,
  offset: Math.round((along(minutes) / RIBBON_WIDTH) * 1000) / 1000,
}));
