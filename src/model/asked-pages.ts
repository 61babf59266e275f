import type { PreparedLexicon } from '#src/model/ask-lexicon.ts';
import { sense, weightIn } from '#src/model/ask-lexicon.ts';
import { stemOf, wordsIn } from '#src/model/ask-words.ts';
import type { ExcerptPart } from '#src/model/search-results.ts';

/** Less than this of what a question says is the lesser part of it: neither looked for alone nor enough to be found. */
const LEAST_SHARE = 0.5;

/** How telling a word is; without a lexicon all words are. */
const weighIn = (lexicon: PreparedLexicon | undefined, word: string): number =>
  lexicon === undefined ? 1 : weightIn(lexicon, sense(word, lexicon.same));

/** Whether some of the words say at least half of what all of them do. */
const isMost = (lexicon: PreparedLexicon | undefined, some: readonly string[], all: readonly string[]): boolean => {
  const sum = (words: readonly string[]): number => words.reduce((total, word) => total + weighIn(lexicon, word), 0);
  return some.length > 0 && sum(some) >= LEAST_SHARE * sum(all);
};

/**
 * What to look for in the pages, one after the other until something is found: all words, then those that the hub
 * knows, then the most telling one alone; these only when they are not the lesser part of what was asked.
 */
export const attemptsFor = (lexicon: PreparedLexicon | undefined, words: readonly string[]): string[] => {
  if (words.length === 0) return [];
  if (lexicon === undefined) return [words.join(' ')];
  const known = words.filter((word) => lexicon.spread.has(sense(word, lexicon.same)));
  const telling = [...known].sort((one, other) => weighIn(lexicon, other) - weighIn(lexicon, one)).slice(0, 1);
  const parts = [known, telling].filter((part) => isMost(lexicon, part, words));
  return [...new Set([words, ...parts].map((list) => list.join(' ')))];
};

/**
 * Whether an excerpt really has what was asked for, or most of it: the index takes letters off a word it does not know
 * until something fits, and would find "z" for "zzzz".
 */
export const isReallyFound = (
  lexicon: PreparedLexicon | undefined,
  excerpt: readonly ExcerptPart[],
  words: readonly string[],
): boolean => {
  const marked = excerpt.filter((part) => part.marked).flatMap((part) => wordsIn(part.text));
  const isMarked = (word: string): boolean =>
    marked.some((found) => stemOf(found) === stemOf(word) || (word.length > 2 && found.startsWith(word)));
  return isMost(lexicon, words.filter(isMarked), words);
};
