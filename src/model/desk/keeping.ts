import { type Draft, draftTitle } from '#src/model/desk/draft.ts';

/** How keeping goes: kept; denied (the browser lets the page keep nothing); or full (there is no room). */
export type Keeping = 'kept' | 'denied' | 'full';

/** What to do when a draft is to be kept: keep it, or keep it beside the one that another tab has kept since. */
export type KeepDecision = { keep: Draft } | 'apart';

/**
 * Decides how a draft is kept. Each tab says on which revision it wrote; when another has kept a later one, neither is
 * lost: what is written here goes into a draft of its own.
 */
export const decideKeep = (stored: Draft | undefined, ours: Draft): KeepDecision =>
  stored !== undefined && stored.revision !== ours.revision
    ? 'apart'
    : { keep: { ...ours, revision: ours.revision + 1 } };

/**
 * When a draft was changed, as an ISO instant: later than when it was changed before, whatever the clock says. Two changes
 * in one thousandth of a second, or after a clock was put back, can so be told apart.
 */
export const changedAt = (before: string, now: Date): string => {
  const last = Date.parse(before);
  return new Date(Number.isNaN(last) ? now.getTime() : Math.max(now.getTime(), last + 1)).toISOString();
};

/**
 * What becomes of words that were put aside when their page went away, before they were kept: nothing, when they have
 * been kept after all; else they take the place of those before them, or, when another page has kept the draft since,
 * stand beside it under a key of their own.
 */
export const decideLastWords = (stored: Draft | undefined, last: Draft, apart: string): Draft | undefined => {
  if (stored === undefined) return { ...last, revision: 0 };
  const isOurs = stored.hand !== undefined && stored.hand === last.hand;
  if (isOurs && stored.changed >= last.changed) return undefined;
  if (isOurs || stored.revision === last.revision) return { ...last, revision: stored.revision };
  return { ...last, key: apart, revision: 0 };
};

/** Drafts as they are listed: the one changed last comes first. */
export const inListOrder = (drafts: readonly Draft[]): Draft[] =>
  [...drafts].sort(
    (one, other) =>
      other.changed.localeCompare(one.changed) || draftTitle(one).localeCompare(draftTitle(other), 'en-GB'),
  );

/** What is said about keeping; undefined while all is well. */
export const keepingProblem = (keeping: Keeping): string | undefined => {
  if (keeping === 'denied')
    return 'This browser lets the page keep nothing. What you write is lost when you close it: download it before you go.';
  if (keeping === 'full')
    return 'There is no room left on this device. Your last changes are not kept: download what you wrote, or take a picture out.';
  return undefined;
};
