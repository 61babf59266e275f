import { minutesOf } from '#src/model/dates.ts';
import type { Moment } from '#src/model/moments.ts';

/** A moment of a named child's day. */
export interface ChildMoment {
  time: string;
  text: string;
}

/** One time on the clock that two people share: what each of them does then, where it is told. */
export interface Side {
  time: string;
  minutes: number;
  moment?: Moment;
  child?: ChildMoment;
}

/** Puts a worker's day and a child's day on one clock, by time; moments at the same minute stand side by side. */
export const sidesOfDay = (moments: readonly Moment[], child: readonly ChildMoment[]): Side[] => {
  const times = new Map<number, Side>();
  for (const moment of moments) times.set(moment.minutes, { time: moment.time, minutes: moment.minutes, moment });
  for (const told of child) {
    const minutes = minutesOf(told.time);
    times.set(minutes, { ...(times.get(minutes) ?? { time: told.time, minutes }), child: told });
  }
  return [...times.values()].sort((one, other) => one.minutes - other.minutes);
};
