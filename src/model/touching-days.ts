import { type AcrossDay, type AcrossMoment, minutesAfter } from '#src/model/across.ts';
import { minutesApart } from '#src/model/moments.ts';

/** One side of a place where two days touch: a moment and whose it is. */
export interface TouchSide {
  day: AcrossDay;
  moment: AcrossMoment;
}

/** A place where two days touch: two moments within the hour, of which one tells of the other’s role, or each does. */
export interface Touch {
  /** The earlier moment first. */
  sides: readonly [TouchSide, TouchSide];
  /** Whether both moments tell of the other’s role. */
  isMutual: boolean;
}

/** How many minutes may lie between two moments that touch. */
export const TOUCH_MINUTES = 60;

const apart = ({ sides: [one, other] }: Touch): number => minutesApart(one.moment.minutes, other.moment.minutes);

const keyOf = ({ day, moment }: TouchSide): string => `${day.id}#${moment.id}`;

const byKey = (one: TouchSide, other: TouchSide): number =>
  Number(keyOf(one) > keyOf(other)) - Number(keyOf(one) < keyOf(other));

/** Puts the earlier of two moments first, round midnight too; two at one time by the names of their days. */
const inOrder = (one: TouchSide, other: TouchSide): readonly [TouchSide, TouchSide] => {
  const [first, second] = [one, other].sort(byKey) as [TouchSide, TouchSide];
  return minutesAfter(second.moment.minutes, first.moment.minutes) <= TOUCH_MINUTES ? [first, second] : [second, first];
};

const touchOf = (one: TouchSide, other: TouchSide): Touch[] => {
  if (minutesApart(one.moment.minutes, other.moment.minutes) > TOUCH_MINUTES) return [];
  const tells = one.moment.roles.includes(other.day.role);
  const isTold = other.moment.roles.includes(one.day.role);
  return tells || isTold ? [{ sides: inOrder(one, other), isMutual: tells && isTold }] : [];
};

/** Mutual ones first, then those nearest together, then by name, so that no order depends on how days are listed. */
const strongestFirst = (one: Touch, other: Touch): number =>
  Number(other.isMutual) - Number(one.isMutual) ||
  apart(one) - apart(other) ||
  byKey(one.sides[0], other.sides[0]) ||
  byKey(one.sides[1], other.sides[1]);

/** Where two days touch; each moment once, with the moment of the other day that answers it best. */
const betweenDays = (one: AcrossDay, other: AcrossDay): Touch[] => {
  if (one.role === other.role) return [];
  const seen = new Set<string>();
  return one.moments
    .flatMap((moment) =>
      other.moments.flatMap((answer) => touchOf({ day: one, moment }, { day: other, moment: answer })),
    )
    .sort(strongestFirst)
    .filter(({ sides }) => {
      const keys = sides.map(keyOf);
      if (keys.some((key) => seen.has(key))) return false;
      for (const key of keys) seen.add(key);
      return true;
    });
};

/** Mutual ones first, each group in the order of the clock. @param start where the day begins, in minutes */
const byClock =
  (start: number) =>
  (one: Touch, other: Touch): number => {
    const at = ({ sides }: Touch): number => minutesAfter(sides[0].moment.minutes, start);
    return Number(other.isMutual) - Number(one.isMutual) || at(one) - at(other) || strongestFirst(one, other);
  };

/**
 * Where days touch: a moment that tells of a role whose own day has a moment within the hour.
 * @param start where the clock of the page begins, in minutes after midnight
 */
export const touchingDays = (days: readonly AcrossDay[], start: number): Touch[] =>
  days.flatMap((one, index) => days.slice(index + 1).flatMap((other) => betweenDays(one, other))).sort(byClock(start));

/** The closest of a list of touches, in the order they had: mutual ones before others, nearer ones before farther. */
export const closest = (touches: readonly Touch[], most: number): Touch[] => {
  const chosen = new Set([...touches].sort(strongestFirst).slice(0, most));
  return touches.filter((touch) => chosen.has(touch));
};

/** Where one day touches others, its own side first, in the order of the clock. */
export const touchesOf = (days: readonly AcrossDay[], id: string, start: number): Touch[] => {
  const day = days.find((one) => one.id === id);
  if (day === undefined) return [];
  return days
    .filter((other) => other.id !== id)
    .flatMap((other) => betweenDays(day, other))
    .sort(byClock(start))
    .map(({ sides: [one, other], isMutual }) => ({ isMutual, sides: one.day.id === id ? [one, other] : [other, one] }));
};
