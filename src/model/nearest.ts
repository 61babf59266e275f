/**
 * How many letters must be added, taken out, changed or swapped with their neighbour to turn one word into the other
 * (optimal string alignment distance), in code units.
 */
export const distance = (one: string, other: string): number => {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const change = (above[column - 1] ?? 0) + same;
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const swap = swapped ? (before[column - 2] ?? 0) + 1 : Infinity;
      line.push(Math.min((above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, change, swap));
    }
    before = above;
    above = line;
  }
  return above[other.length] ?? 0;
};

/**
 * The candidate most like the word, for "Did you mean …?"; the first of equals; undefined when none is near enough.
 * @param bound the most changes that still count as near; a third of the word's length, at least 1, when not given
 */
export const nearest = (
  word: string,
  candidates: Iterable<string>,
  bound: number = Math.max(1, Math.floor(word.length / 3)),
): string | undefined => {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let least = bound + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const changes = distance(wanted, candidate.toLowerCase());
    if (changes < least) {
      least = changes;
      best = candidate;
    }
  }
  return best;
};
