import { type AcrossDay, type AcrossFamily, type AcrossMoment, isAtWork, minutesAfter } from '#src/model/across.ts';

/** What somebody is doing at a time, as far as their day tells it. */
export type Doing =
  | { kind: 'under-way' | 'soon'; moment: AcrossMoment }
  /** At work, and the day tells nothing of this time. */
  | { kind: 'untold' }
  | { kind: 'away' };

/** A day that tells what somebody is doing at a time. */
export interface Told {
  day: AcrossDay;
  kind: 'under-way' | 'soon';
  moment: AcrossMoment;
}

/** What everybody is doing at a time. */
export interface HourList {
  /** Those whose day tells it, in the order of the rows. */
  told: Told[];
  untold: AcrossDay[];
  away: AcrossDay[];
}

/** For how many minutes after it has begun a moment stands for what somebody is doing, while they are at work. */
export const HELD = 90;

/** The same for a moment outside of the working hours, such as a look at the inbox before breakfast. */
export const HELD_OUTSIDE = 30;

/** How many minutes before it begins a moment is told, when nothing else is. */
export const AHEAD = 30;

/**
 * What somebody is doing at a time: the moment under way, or else the one about to begin. What is told of the working
 * hours never speaks for the hours outside of them, nor the other way round: who has gone home is not at work.
 */
export const doingAt = (day: AcrossDay, minutes: number): Doing => {
  const atWork = isAtWork(day.hours, minutes);
  const told = day.moments.filter((moment) => isAtWork(day.hours, moment.minutes) === atWork);
  const since = (moment: AcrossMoment): number => minutesAfter(minutes, moment.minutes);
  const until = (moment: AcrossMoment): number => minutesAfter(moment.minutes, minutes);
  const [last] = [...told].sort((one, other) => since(one) - since(other));
  const [next] = [...told].sort((one, other) => until(one) - until(other));
  if (last !== undefined && since(last) <= (atWork ? HELD : HELD_OUTSIDE)) return { kind: 'under-way', moment: last };
  if (next !== undefined && until(next) <= AHEAD) return { kind: 'soon', moment: next };
  return { kind: atWork ? 'untold' : 'away' };
};

/** What everybody is doing at a time; each day is in one of the three lists. */
export const hourList = (days: readonly AcrossDay[], minutes: number): HourList => {
  const list: HourList = { told: [], untold: [], away: [] };
  for (const day of days) {
    const doing = doingAt(day, minutes);
    if (doing.kind === 'untold' || doing.kind === 'away') list[doing.kind].push(day);
    else list.told.push({ day, ...doing });
  }
  return list;
};

/** What is told, by role: a role with several days is named once. */
export const toldByRole = (told: readonly Told[]): [Told, ...Told[]][] => {
  const roles = new Map<string, [Told, ...Told[]]>();
  for (const one of told) {
    const before = roles.get(one.day.role);
    if (before === undefined) roles.set(one.day.role, [one]);
    else before.push(one);
  }
  return [...roles.values()];
};

/** More names than this in a row are no longer read. */
const MOST_NAMES = 20;

/** Somebody, or so many of a family of partners, in words. */
export interface Named {
  family: AcrossDay['tag']['family'];
  label: string;
}

/** Roles by name, one with two days once; where there are too many to read, how many there are of each family. */
export const namesOf = (
  days: readonly AcrossDay[],
  families: readonly Pick<AcrossFamily, 'id' | 'label'>[],
): Named[] => {
  const roles = [...new Map(days.map(({ role, tag }) => [role, tag])).values()];
  if (roles.length <= MOST_NAMES) return roles.map(({ family, label }) => ({ family, label }));
  return families
    .map(({ id, label }) => ({ family: id, label: `${label}: ${roles.filter(({ family }) => family === id).length}` }))
    .filter(({ family }) => roles.some((role) => role.family === family));
};
