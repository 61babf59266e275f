import { contentWords, stemOf } from '#src/model/ask-words.ts';

/**
 * For each text the words that tell it most from the others, best first: often in it, in few of the others (term
 * frequency and inverse document frequency, Spärck Jones 1972). One form of each word.
 * @param most how many words a text gets
 */
export const tellingWords = (texts: readonly string[], most: number): string[][] => {
  const counted = texts.map((text) => {
    const counts = new Map<string, { word: string; count: number }>();
    for (const word of contentWords(text)) {
      if (word.length < 3) continue;
      const stem = stemOf(word);
      const known = counts.get(stem);
      counts.set(stem, { word: known?.word ?? word, count: (known?.count ?? 0) + 1 });
    }
    return counts;
  });
  const spread = new Map<string, number>();
  for (const counts of counted) for (const stem of counts.keys()) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const worth = (stem: string, count: number): number =>
    (1 + Math.log(count)) * Math.log(1 + texts.length / (spread.get(stem) ?? 1));
  return counted.map((counts) =>
    [...counts]
      .map(([stem, { word, count }]) => ({ word, value: worth(stem, count) }))
      .sort((one, other) => other.value - one.value || (one.word < other.word ? -1 : 1))
      .slice(0, most)
      .map(({ word }) => word),
  );
};
