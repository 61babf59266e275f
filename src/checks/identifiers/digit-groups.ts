import type { Sighting } from '#src/checks/identifiers/identifier-kind.ts';
import { rememberLast } from '#src/checks/identifiers/remember-last.ts';
import { matchesOf } from '#src/checks/matches.ts';

/** Digits written together. */
export interface DigitGroup extends Sighting {
  digits: string;
  /** What stands between this group and the next of its run; empty after the last. */
  gap: string;
}

/** Digits, with O for 0 and I or l for 1 where a digit stands beside them: "O77OO", "9l2". */
const GROUP = /(?<![A-Za-z0-9])[OoIl]*\d[\dOoIl]*(?![A-Za-z0-9])|\d+/gu;
/** What may stand between the groups of one number. */
const GAP = /^(?:[ ().\-/·,]{1,4})$/u;

const digitsOf = (written: string): string => written.replaceAll(/[Oo]/gu, '0').replaceAll(/[Il]/gu, '1');

/** Runs of digit groups with no more than spaces, brackets, dots, hyphens or strokes between them, in order. */
export const digitRuns = rememberLast((text: string): DigitGroup[][] => {
  const runs: DigitGroup[][] = [];
  let last: DigitGroup | undefined;
  for (const found of matchesOf(text, GROUP)) {
    const start = found.index;
    const group = { start, end: start + found[0].length, digits: digitsOf(found[0]), gap: '' };
    const gap = last === undefined || start - last.end > 4 ? '' : text.slice(last.end, start);
    if (last !== undefined && GAP.test(gap)) {
      last.gap = gap;
      runs.at(-1)?.push(group);
    } else runs.push([group]);
    last = group;
  }
  return runs;
});

/** The digits of some groups, joined. */
export const joined = (groups: readonly DigitGroup[]): string => groups.map(({ digits }) => digits).join('');

/** From one group to another of the same run. */
export const spanOf = (groups: readonly DigitGroup[]): Sighting => ({
  start: groups[0]?.start ?? 0,
  end: groups.at(-1)?.end ?? 0,
});

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/u.test(digits);

/** Whether digits only count up, as a scale, a list of buses or a list of pages does: small numbers, or in equal steps. */
const countsUp = (groups: readonly DigitGroup[]): boolean => {
  if (groups.length < 4) return false;
  const steps = groups.slice(1).map(({ digits }, index) => Number(digits) - Number(groups[index]?.digits));
  const isSmall = groups.every(({ digits }) => digits.length < 3);
  return steps.every((step) => step > 0 && (isSmall || step === steps[0]));
};

const isClock = (hour: DigitGroup | undefined, minute: DigitGroup | undefined): boolean =>
  hour !== undefined &&
  minute !== undefined &&
  hour.gap === '.' &&
  hour.digits.length <= 2 &&
  Number(hour.digits) < 24 &&
  minute.digits.length === 2 &&
  Number(minute.digits) < 60;

/** From one time to another on the quarters of an hour, without dots: "0800-2000". */
const isHours = (groups: readonly DigitGroup[]): boolean => {
  const [from, to] = groups;
  if (groups.length !== 2 || from === undefined || to === undefined || !/^ ?- ?$/u.test(from.gap)) return false;
  return groups.every(({ digits }) => /^(?:[01]\d|2[0-3])(?:00|15|30|45)$/u.test(digits)) && from.digits < to.digits;
};

const isDate = (groups: readonly DigitGroup[]): boolean => {
  const [one, two, three] = groups;
  if (one === undefined || two === undefined || three === undefined || !/^ ?[-./ ] ?$/u.test(one.gap)) return false;
  if (one.gap !== two.gap) return false;
  if (isYear(one.digits)) return Number(two.digits) <= 12 && two.digits.length <= 2 && Number(three.digits) <= 31;
  const isDay = one.digits.length <= 2 && Number(one.digits) <= 31;
  return isDay && two.digits.length <= 2 && Number(two.digits) <= 12 && isYear(three.digits);
};

/** Whether groups of digits are something people write every day: dates, times, years, decimals, or counting. */
export const isEveryday = (groups: readonly DigitGroup[]): boolean =>
  groups.length > 1 &&
  (isDate(groups) ||
    isHours(groups) ||
    countsUp(groups) ||
    groups.filter(({ digits }) => isYear(digits)).length > 1 ||
    isClock(groups[0], groups[1]) ||
    (groups.length === 2 && groups[0]?.gap === '.' && (groups[0]?.digits.length ?? 0) < 4) ||
    groups.slice(0, -1).some(({ gap }) => gap.includes(',') && !gap.includes(' ')));
