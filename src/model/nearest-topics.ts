import { type PreparedLexicon, sense, weightIn } from '#src/model/ask-lexicon.ts';
import { contentWords } from '#src/model/ask-words.ts';

/** How many topics are offered. */
const MOST = 3;

/**
 * The topics a question that found nothing is nearest to, by label, nearest first: those named so, and those most of
 * whose situations have its telling words. None when no topic and no situation has any.
 */
export const nearestTopics = (lexicon: PreparedLexicon, words: readonly string[]): string[] => {
  const stemsOf = (list: readonly string[]): Set<string> => new Set(list.map((word) => sense(word, lexicon.same)));
  const wanted = [...stemsOf(words)];
  const shared = (stems: ReadonlySet<string>): number =>
    wanted.filter((stem) => stems.has(stem)).reduce((sum, stem) => sum + weightIn(lexicon, stem), 0);
  const nearness = (topic: string): number => {
    const all = lexicon.entries.filter(({ entry }) => entry.topics.includes(topic));
    const ofSituations = all.reduce((sum, situation) => sum + shared(situation.all), 0) / all.length;
    return ofSituations + shared(stemsOf(contentWords(topic)));
  };
  return [...new Set(lexicon.entries.flatMap(({ entry }) => entry.topics))]
    .map((topic) => ({ topic, near: nearness(topic) }))
    .filter(({ near }) => near > 0)
    .sort((one, other) => other.near - one.near || (one.topic < other.topic ? -1 : 1))
    .slice(0, MOST)
    .map(({ topic }) => topic);
};
