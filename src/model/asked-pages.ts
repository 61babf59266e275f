import type { PreparedLexicon } from '#src/model/ask-lexicon.ts';
import { sense, weightIn } from '#src/model/ask-lexicon.ts';
import { stemOf, wordsIn } from '#src/model/ask-words.ts';
import type { ExcerptPart } from '#src/model/search-results.ts';

/** A part of a question is looked for only when it says at least this much of what the whole does. */
const LEAST_SHARE = 0.5;

/**
 * What to look for in the pages, one after the other until something is found: all words, then those that the hub
 * knows, then the most telling one alone; these only when they are not the lesser part of what was asked.
 */
export const attemptsFor = (lexicon: PreparedLexicon | undefined, words: readonly string[]): string[] => {
  if (words.length === 0) return [];
  if (lexicon === undefined) return [words.join(' ')];
  const weigh = (word: string): number => weightIn(lexicon, sense(word, lexicon.same));
  const sum = (list: readonly string[]): number => list.reduce((total, word) => total + weigh(word), 0);
  const known = words.filter((word) => lexicon.spread.has(sense(word, lexicon.same)));
  const telling = [...known].sort((one, other) => weigh(other) - weigh(one)).slice(0, 1);
  const parts = [known, telling].filter((part) => part.length > 0 && sum(part) >= LEAST_SHARE * sum(words));
  return [...new Set([words, ...parts].map((list) => list.join(' ')))];
};

/**
 * Whether an excerpt really has a word that was asked for: the index takes letters off a word it does not know until
 * something fits, and would find "z" for "zzzz".
 */
export const isReallyFound = (excerpt: readonly ExcerptPart[], words: readonly string[]): boolean => {
  const marked = excerpt.filter((part) => part.marked).flatMap((part) => wordsIn(part.text));
  return marked.some((found) =>
    words.some((word) => stemOf(found) === stemOf(word) || (word.length > 2 && found.startsWith(word))),
  );
};
