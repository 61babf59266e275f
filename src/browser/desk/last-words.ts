import { keepDraft, keepFile, readDraft, readFiles } from '#src/browser/desk/draft-shelf.ts';
import { newKey } from '#src/browser/desk/new-key.ts';
import type { Draft } from '#src/model/desk/draft.ts';
import { decideLastWords } from '#src/model/desk/keeping.ts';

const PLACE = 'alongside-desk-last-words';

/**
 * Puts a draft aside at once, for when the page goes away while it is still being kept: a browser stops whatever takes
 * its time then, and the next visit finds the draft here. Never throws.
 */
export const leaveLastWords = (draft: Draft): void => {
  try {
    localStorage.setItem(PLACE, JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing has said so at the desk already.
  }
};

/** Forgets what was put aside: the page was only hidden, and has gone on keeping it. Never throws. */
export const forgetLastWords = (): void => {
  try {
    localStorage.removeItem(PLACE);
  } catch {
    // There is nothing to forget.
  }
};

const leftWords = (): Draft | undefined => {
  try {
    return JSON.parse(localStorage.getItem(PLACE) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
};

/** Puts back among the drafts what the last visit could no longer keep. @throws when the browser denies it */
export const putBackLastWords = async (): Promise<void> => {
  const last = leftWords();
  if (last === undefined) return;
  const draft = decideLastWords(await readDraft(last.key), last, newKey());
  if (draft !== undefined) {
    if (draft.key !== last.key)
      for (const [name, file] of await readFiles(last.key)) await keepFile(draft.key, name, file);
    await keepDraft(draft);
  }
  forgetLastWords();
};
