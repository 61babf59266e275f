const DAY = 86_400_000;
const ZONE = 'Europe/London';

const asUtc = (day: string): Date => new Date(`${day.slice(0, 10)}T00:00:00Z`);

const format = (options: Intl.DateTimeFormatOptions): ((day: string) => string) => {
  const formatter = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (day) => formatter.format(asUtc(day));
};

/** A day as people write it: `2026-12-03` becomes "3 December 2026". */
export const longDate: (day: string) => string = format({ day: 'numeric', month: 'long', year: 'numeric' });

/** The day of the week: "Thursday". */
export const weekday: (day: string) => string = format({ weekday: 'long' });

/** The day of the month: "3". */
export const dayOfMonth: (day: string) => string = format({ day: 'numeric' });

/** The month: "December". */
export const monthName: (day: string) => string = format({ month: 'long' });

/** Month and year: "December 2026". */
export const monthAndYear: (day: string) => string = format({ month: 'long', year: 'numeric' });

/** Whole days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((asUtc(to).getTime() - asUtc(from).getTime()) / DAY);

/** The day so many days later, as year-month-day. */
export const addDays = (day: string, days: number): string =>
  new Date(asUtc(day).getTime() + days * DAY).toISOString().slice(0, 10);

/** The same day so many months later; the last day of a shorter month stands in for a day it does not have. */
export const addMonths = (day: string, months: number): string => {
  const start = asUtc(day);
  const target = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1));
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(start.getUTCDate(), lastDay));
  return target.toISOString().slice(0, 10);
};

/** The calendar day in the United Kingdom at an instant, as year-month-day. */
export const dayInBritain = (instant: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant,
  );

/** The clock time of a local date and time: `2026-12-03T13:00` becomes "13:00". */
export const timeOf = (localDateTime: string): string => localDateTime.slice(11, 16);

/** Minutes after midnight of a clock time such as "08:30". */
export const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** The clock time of minutes after midnight: 875 becomes "14:35". */
export const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
