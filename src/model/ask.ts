import { type PreparedLexicon, sense } from '#src/model/ask-lexicon.ts';
import { type Answer, scored } from '#src/model/ask-scores.ts';
import { putRight } from '#src/model/ask-spelling.ts';
import { COMMON_WORDS } from '#src/model/common-words.ts';
import { contentWords, isFiller, wordsIn } from '#src/model/ask-words.ts';

/** What was understood of a question, and what answers it. */
export interface Asked {
  /** The question as it was answered. */
  shown: string;
  /** Whether words were put right: `shown` is then not what was typed. */
  isPutRight: boolean;
  /** The words that say what it is about, as they were answered. */
  words: readonly string[];
  answers: readonly Answer[];
}

const LONGEST = 200;

/** Whether a word is spelled as it is meant: the hub has it, or it is an everyday word, initials or a filler. */
const isWellSpelled = ({ vocabulary, initials }: PreparedLexicon, word: string): boolean =>
  vocabulary.has(word) || initials.has(word) || isFiller(word) || COMMON_WORDS.has(word);

/** The slips in a question, each with the known word that was meant. */
const slipsIn = (lexicon: PreparedLexicon, query: string): ReadonlyMap<string, string> =>
  new Map(
    wordsIn(query).flatMap((word) => {
      const better = isWellSpelled(lexicon, word) ? undefined : putRight(word, lexicon.vocabulary);
      return better === undefined ? [] : [[word, better] as const];
    }),
  );

const answersTo = (lexicon: PreparedLexicon, query: string, isTyping: boolean): Omit<Asked, 'isPutRight'> => {
  const words = contentWords(query);
  return { shown: query, words, answers: words.length === 0 ? [] : scored(lexicon, query, words, isTyping) };
};

/** Where a form of a known word is typed, putting it right must find this much more to be believed. */
const DOUBT = 1.15;

/**
 * Answers a question in staff's own words: fillers left out, slips put right against the hub's own words, initials and
 * what they stand for taken for each other, all words wanted and some accepted, situations before other things that
 * fit as well. @param isExact take the words as they are typed ("Search instead for …") @param isTyping the last word
 * may be unfinished
 */
export const ask = (
  lexicon: PreparedLexicon,
  query: string,
  { isExact = false, isTyping = false }: { isExact?: boolean; isTyping?: boolean } = {},
): Asked => {
  const text = query.replaceAll(/\s+/gu, ' ').trim().slice(0, LONGEST);
  const typed = { ...answersTo(lexicon, text, isTyping), isPutRight: false };
  const slips = isExact ? new Map<string, string>() : slipsIn(lexicon, text);
  if (slips.size === 0) return typed;
  const shown = wordsIn(text)
    .map((word) => slips.get(word) ?? word)
    .join(' ');
  const right = { ...answersTo(lexicon, shown, isTyping), isPutRight: true };
  const isForm = [...slips.keys()].every((word) => lexicon.spread.has(sense(word, lexicon.same)));
  const best = ({ answers }: Asked): number => answers[0]?.score ?? 0;
  return best(right) > best(typed) * (isForm ? DOUBT : 1) ? right : typed;
};
