import { type PreparedLexicon, sense, weightIn } from '#src/model/ask-lexicon.ts';

/** How many topics are offered. */
const MOST = 3;

/**
 * The topics a question that found nothing is nearest to, by label, nearest first: those of the situations that have
 * the most telling of its words. None when no situation has any.
 */
export const nearestTopics = (lexicon: PreparedLexicon, words: readonly string[]): string[] => {
  const stems = [...new Set(words.map((word) => sense(word, lexicon.same)))];
  const near = new Map<string, number>();
  for (const { entry, all } of lexicon.entries) {
    const shared = stems.filter((stem) => all.has(stem)).reduce((sum, stem) => sum + weightIn(lexicon, stem), 0);
    for (const topic of entry.topics) near.set(topic, Math.max(near.get(topic) ?? 0, shared));
  }
  return [...near]
    .filter(([, shared]) => shared > 0)
    .sort(([one, nearOne], [other, nearOther]) => nearOther - nearOne || (one < other ? -1 : 1))
    .slice(0, MOST)
    .map(([topic]) => topic);
};
