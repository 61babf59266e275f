import { daysBetween } from '#src/model/dates.ts';
import type { Directory, Listed } from '#src/model/directory.ts';

/** The row stands from third to sixth in a list. */
const FIRST_PLACE = 2;
const PLACES = 4;

const EPOCH = '1970-01-01';

/** The partners that have no day yet, in the order of the directory. */
export const partnersWithoutDay = (directory: Directory): Listed<'partners'>[] =>
  directory.partners.filter((partner) => directory.days.every((day) => day.data.partner !== partner.id));

/** The partner that is missed today: each in turn, a day at a time. @param today year-month-day */
export const missingVoice = (directory: Directory, today: string): Listed<'partners'> | undefined => {
  const missing = partnersWithoutDay(directory);
  return missing[daysBetween(EPOCH, today) % missing.length];
};

/**
 * Where in a list the missing voice stands: third to sixth, changing with the day, or last in a shorter list.
 * @param count how many stories the list has
 */
export const missingVoicePlace = (count: number, today: string): number =>
  Math.min(count, FIRST_PLACE + (daysBetween(EPOCH, today) % PLACES));
