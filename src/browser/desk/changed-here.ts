import { newKey } from '#src/browser/desk/new-key.ts';
import type { Draft } from '#src/model/desk/draft.ts';
import { changedAt } from '#src/model/desk/keeping.ts';

/** Tells this page, for as long as it is open, from every other on this device. */
export const HAND = newKey();

/** A draft that was changed on this page, now. */
export const changedHere = (draft: Draft): Draft => ({
  ...draft,
  changed: changedAt(draft.changed, new Date()),
  hand: HAND,
});
