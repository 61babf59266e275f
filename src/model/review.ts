import { daysBetween } from '#src/model/dates.ts';

/** How a page stands against its review date. */
export type ReviewState = { state: 'current' } | { state: 'overdue'; days: number };

/** Whether the review date has passed. A page due today is still current; all days are year-month-day. */
export const reviewState = (reviewBy: string, today: string): ReviewState => {
  const days = daysBetween(reviewBy, today);
  return days > 0 ? { state: 'overdue', days } : { state: 'current' };
};
