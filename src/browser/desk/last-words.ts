import { keepDraft, keepFile, readDraft, readFiles } from '#src/browser/desk/draft-shelf.ts';
import { newKey } from '#src/browser/desk/new-key.ts';
import type { Draft } from '#src/model/desk/draft.ts';
import { decideLastWords } from '#src/model/desk/keeping.ts';
import { storedDraft } from '#src/model/desk/stored-draft.ts';

/** Each page has a place of its own for each draft: two that are closed at once lose nothing of each other. */
const PLACES = 'alongside-desk-last-words:';
const placeOf = ({ hand = '', key }: Draft): string => `${PLACES}${hand}:${key}`;

/** What was put aside. */
interface LastWords {
  draft: Draft;
  /** The key it gets when it has to stand beside a later draft: the same whichever page puts it back. */
  apart: string;
}

/**
 * Puts a draft aside at once, for when the page goes away while it is still being kept: a browser stops whatever takes
 * its time then, and the next visit finds the draft here. Never throws.
 */
export const leaveLastWords = (draft: Draft): void => {
  try {
    localStorage.setItem(placeOf(draft), JSON.stringify({ draft, apart: newKey() } satisfies LastWords));
  } catch {
    // A browser that keeps nothing has said so at the desk already.
  }
};

/** Forgets what was put aside of a draft: the page was only hidden, and has gone on keeping it. Never throws. */
export const forgetLastWords = (draft: Draft): void => {
  try {
    localStorage.removeItem(placeOf(draft));
  } catch {
    // There is nothing to forget.
  }
};

const leftWords = (place: string): LastWords | undefined => {
  try {
    const { draft, apart } = JSON.parse(localStorage.getItem(place) ?? '{}') as Partial<LastWords>;
    const read = storedDraft(draft);
    return read === undefined || typeof apart !== 'string' ? undefined : { draft: read, apart };
  } catch {
    return undefined;
  }
};

/** Puts one draft back; says whether it is kept now. @throws when the browser denies it */
const putBack = async ({ draft: last, apart }: LastWords): Promise<boolean> => {
  const draft = decideLastWords(await readDraft(last.key), last, apart);
  if (draft === undefined) return true;
  if (draft.key !== last.key) {
    // Another page may have put it back already.
    if ((await readDraft(apart)) !== undefined) return true;
    for (const [name, file] of await readFiles(last.key)) await keepFile(apart, name, file);
  }
  const kept = await keepDraft(draft);
  // What lay there has been changed since it was read: what to do is decided anew.
  return kept === 'apart' ? putBack({ draft: last, apart }) : kept.keeping === 'kept';
};

/**
 * Puts back among the drafts what earlier visits could no longer keep. What cannot be kept now either stays where it is.
 * @throws when the browser denies it
 */
export const putBackLastWords = async (): Promise<void> => {
  const places = Object.keys(localStorage).filter((place) => place.startsWith(PLACES));
  for (const place of places) {
    const words = leftWords(place);
    if (words === undefined || (await putBack(words))) localStorage.removeItem(place);
  }
};
