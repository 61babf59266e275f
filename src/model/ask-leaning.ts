import { TUNING } from '#src/model/ask-tuning.ts';
import type { LexiconKind } from '#src/model/lexicon.ts';

const MEANING =
  /^(?:define|meaning of|what (?:is|are|does|do) .*\b(?:mean|stand for)|whats? (?:is |are )?(?:a |an |the )?\S+(?: \S+){0,3}$)/;
const WHO = /^whos? (?:is|are|s)?\b/;
/** Whoever says what they are to do asks for that, however the question begins. */
const ABOUT_ME = /\b(?:i|we|my|should)\b/;
const TO_DO = /\b(?:do|should|can|must) (?:i|we)\b/;

/**
 * What a question asks for beyond its words: a meaning leans to terms, "who is" to roles; by how much, for each kind.
 * @param text the question as its words alone, in small letters
 */
export const leaning = (text: string): Partial<Record<LexiconKind, number>> => {
  if (MEANING.test(text) && !ABOUT_ME.test(text)) {
    return { term: TUNING.lean.meaning, role: TUNING.lean.meaningRole };
  }
  if (WHO.test(text) && !TO_DO.test(text)) return { role: TUNING.lean.who, partner: TUNING.lean.whoPartner };
  return {};
};
