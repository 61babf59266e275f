import { mix, parseHex, toHex } from '#src/model/colour.ts';
import type { Stroke } from '#src/model/card-drawing.ts';
import { bareSky, sky } from '#src/model/sky.ts';
import type { Season } from '#src/schemas/names.ts';

/** A stretch of the day, in minutes after midnight; the end may lie beyond midnight. */
export interface SkyHours {
  from: number;
  to: number;
  /** The time of year: dawn and dusk come earlier or later. */
  season?: Season;
}

/** One box for each run of equal colours, so that a card stays small. */
const runs = (colours: readonly string[], box: (start: number, length: number, colour: string) => Stroke): Stroke[] => {
  const starts = colours.flatMap((colour, index) => (colour === colours[index - 1] ? [] : [index]));
  return starts.map((start, index) => box(start, (starts[index + 1] ?? colours.length) - start, colours[start] ?? ''));
};

/** How much of a horizon it takes to come from the sky behind words, which may have been moved to be readable. */
const EASING = 0.25;

const through = ({ from, to, season }: SkyHours, share: number): string => bareSky(from + (to - from) * share, season);

/**
 * A sky over the whole width: held flat at its first minute behind words, then moving through its hours to the horizon.
 * @param held how far down it is flat, in pixels
 * @param height how far down the horizon is
 */
export const standingSky = (hours: SkyHours, width: number, held: number, height: number): Stroke[] => {
  const behindWords = sky(hours.from, hours.season).light;
  const colours = Array.from({ length: height }, (_, row) => {
    if (row < held) return behindWords;
    const share = (row - held) / Math.max(1, height - held - 1);
    return toHex(mix(parseHex(behindWords), parseHex(through(hours, share)), Math.min(1, share / EASING)));
  });
  return runs(colours, (y, length, colour) => ({ kind: 'box', x: 0, y, width, height: length, colour }));
};

/** A sky whose hours run from left to right. */
export const lyingSky = (hours: SkyHours, width: number, y: number, height: number): Stroke[] => {
  const colours = Array.from({ length: width }, (_, column) => through(hours, column / (width - 1)));
  return runs(colours, (x, length, colour) => ({ kind: 'box', x, y, width: length, height, colour }));
};
