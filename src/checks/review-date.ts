import type { EntryRule } from '#src/checks/content-site.ts';
import { count } from '#src/checks/field-words.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { addMonths, daysBetween, longDate } from '#src/model/dates.ts';
import { day } from '#src/schemas/fields.ts';

const { error, advice } = issuesOf('review-date');

/** How far ahead a review date may be, in months, where the settings cannot be read. */
const MOST_MONTHS = 18;

const dayField = day('review date');

/** A page is read again before long: the review date is not too far ahead, and has not passed. */
export const reviewDateRule: EntryRule = (entry, site) => {
  const reviewBy = entry.data['reviewBy'];
  // What is not a day at all is the schema rule's to say.
  if (typeof reviewBy !== 'string' || !dayField.safeParse(reviewBy).success) return [];
  const place = entry.locate(['reviewBy'], 'value');
  const months = site.settings?.settings?.review.mostMonths ?? MOST_MONTHS;
  const latest = addMonths(site.today, months);
  if (reviewBy > latest) {
    const message = `The review date, ${longDate(reviewBy)}, is more than ${count(months, 'month')} away.`;
    return [error(entry.file, place, message, `Choose a day up to ${latest}.`)];
  }
  const days = daysBetween(reviewBy, site.today);
  if (days <= 0) return [];
  const message = `The review was due on ${longDate(reviewBy)}, ${count(days, 'day')} ago.`;
  return [advice(entry.file, place, message, 'Ask the owner to read the page again, then set the next review date.')];
};
