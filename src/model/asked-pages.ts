import type { PreparedLexicon } from '#src/model/ask-lexicon.ts';
import { sense, weightIn } from '#src/model/ask-lexicon.ts';
import { stemOf, wordsIn } from '#src/model/ask-words.ts';
import type { ExcerptPart } from '#src/model/search-results.ts';

/**
 * What to look for in the pages, one after the other until something is found: all words, then those that the hub
 * knows, then the most telling one alone.
 */
export const attemptsFor = (lexicon: PreparedLexicon | undefined, words: readonly string[]): string[] => {
  if (words.length === 0) return [];
  if (lexicon === undefined) return [words.join(' ')];
  const known = words.filter((word) => lexicon.spread.has(sense(word, lexicon.same)));
  const [telling] = [...known].sort(
    (one, other) => weightIn(lexicon, sense(other, lexicon.same)) - weightIn(lexicon, sense(one, lexicon.same)),
  );
  return [...new Set([words, known, telling === undefined ? [] : [telling]].map((list) => list.join(' ')))].filter(
    (attempt) => attempt !== '',
  );
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
