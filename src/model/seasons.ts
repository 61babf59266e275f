import type { Season } from '#src/schemas/names.ts';

/** The seasons in the order of the year that begins with December; each is three whole months, as the Met Office counts. */
const ORDER: readonly Season[] = ['winter', 'spring', 'summer', 'autumn'];

/** The season a day falls in: winter begins with December. @param day year-month-day */
export const seasonOf = (day: string): Season => ORDER[Math.floor((Number(day.slice(5, 7)) % 12) / 3)]!;

/** The time of year a day is told of: as its author says, or else when it was published. */
export const daySeason = ({ season, published }: { season?: Season | undefined; published: string }): Season =>
  season ?? seasonOf(published);

/**
 * When the sun rises and sets in the middle of each season, in minutes after midnight on the clock people go by.
 * From the sun's declination and the equation of time (NOAA, "General Solar Position Calculations") at 53.5° north and
 * 2.3° west; a test works them out again. Autumn is the sky the design was drawn with.
 */
export const SUN: Readonly<Record<Season, { rises: number; sets: number }>> = {
  winter: { rises: 495, sets: 980 },
  spring: { rises: 372, sets: 1208 },
  summer: { rises: 301, sets: 1290 },
  autumn: { rises: 420, sets: 1080 },
};

const MIDNIGHT = 1440;

/** How long before sunrise the night begins to lift, and how long after sunset it is whole, in minutes. */
const LIFTS = 90;
const FALLS = 270;

/** The turns of a season's day: night lifts, the sun rises, noon between, the sun sets, night is whole. */
const turnsOf = ({ rises, sets }: { rises: number; sets: number }): number[] => [
  rises - LIFTS,
  rises,
  (rises + sets) / 2,
  sets,
  sets + FALLS,
  rises - LIFTS + MIDNIGHT,
];

/**
 * The time in autumn at which the sky looks as it does at a time in another season: 16:30 in winter is dusk.
 * @param minutes after midnight, 0 to 1439
 * @returns minutes after midnight, 0 up to 1440, not always whole
 */
export const inAutumn = (minutes: number, season: Season): number => {
  const here = turnsOf(SUN[season]);
  const there = turnsOf(SUN.autumn);
  const time = minutes < here[0]! ? minutes + MIDNIGHT : minutes;
  const after = here.findIndex((turn) => turn > time);
  const share = (time - here[after - 1]!) / (here[after]! - here[after - 1]!);
  return (there[after - 1]! + share * (there[after]! - there[after - 1]!)) % MIDNIGHT;
};
