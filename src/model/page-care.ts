import { longDate } from '#src/model/dates.ts';
import { type ReviewState, reviewState } from '#src/model/review.ts';

/** Who keeps a page, until when it holds, and where a change to it can be suggested. */
export interface PageCare {
  owner: string;
  ownerHref?: string;
  /** The review date in words. */
  reviewBy: string;
  review: ReviewState;
  sample: boolean;
  /** Where the file behind the page can be edited; absent when no repository is set. */
  suggestHref?: string;
}

/** Where the file behind a page can be edited on GitHub. */
export const suggestHref = (
  repository: string | undefined,
  branch: string,
  file: string | undefined,
): string | undefined =>
  repository === undefined || file === undefined
    ? undefined
    : `${repository.replace(/\/+$/, '')}/edit/${branch}/${file.split('/').map(encodeURIComponent).join('/')}`;

/** Gathers what a page says about its own upkeep. @param today year-month-day */
export const pageCare = (
  entry: { reviewBy: string; sample: boolean },
  owner: { name: string; href?: string },
  today: string,
  suggest?: string,
): PageCare => ({
  owner: owner.name,
  ownerHref: owner.href,
  reviewBy: longDate(entry.reviewBy),
  review: reviewState(entry.reviewBy, today),
  sample: entry.sample,
  suggestHref: suggest,
});
