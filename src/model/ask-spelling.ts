import { distance } from '#src/model/nearest.ts';

/** Words that are known, and how often each stands in the lexicon. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Shorter words have too many neighbours to be put right. */
const SHORTEST = 4;

/** The most changes that still count as a slip: one in a short word, two in a longer one, three in a very long one. */
const mostChanges = (word: string): number => (word.length < 6 ? 1 : word.length < 10 ? 2 : 3);

/**
 * The known word that an unknown one was probably meant to be, or undefined: at most so many letters added, left out,
 * changed or swapped (Damerau-Levenshtein, optimal string alignment), the nearest first, then the commoner. A slip
 * that changes the first letter counts only when it is the one slip.
 */
export const putRight = (word: string, vocabulary: Vocabulary): string | undefined => {
  if (word.length < SHORTEST || /\d/.test(word) || vocabulary.has(word)) return undefined;
  const most = mostChanges(word);
  let best: { word: string; changes: number; count: number } | undefined;
  for (const [candidate, count] of vocabulary) {
    if (candidate.length < SHORTEST || Math.abs(candidate.length - word.length) > most) continue;
    const changes = distance(word, candidate);
    if (changes > most || (changes > 1 && candidate[0] !== word[0])) continue;
    const isBetter = !best || changes < best.changes || (changes === best.changes && count > best.count);
    if (isBetter) best = { word: candidate, changes, count };
  }
  return best?.word;
};
