const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Dictionaries have these words; nobody is asked whether they meant one. */
const NEVER_SUGGESTED =
  /^(?:arse|bastard|bitch|bollock|bugger|cock|cum(?:s|m(?:ed|ing))?$|cunt|dyke|fag|fuck|nigg|paki|piss|poof|prick|queer|shag|shit|slag|slut|spastic|tart|tit(?:s|ties|ty)?$|tosser|twat|wank|whore)/u;

/** How many words are suggested. */
const MOST = 3;

/** Words one slip away: two letters that changed places, a letter too many, a letter left out, another letter. */
const oneSlip = function* (word: string): Generator<string> {
  const places = Array.from({ length: word.length + 1 }, (_, at) => at);
  for (const at of places) yield `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`;
  for (const at of places) yield word.slice(0, at) + word.slice(at + 1);
  for (const at of places) for (const letter of LETTERS) yield word.slice(0, at) + letter + word.slice(at);
  for (const at of places) for (const letter of LETTERS) yield word.slice(0, at) + letter + word.slice(at + 1);
};

/** The same word with one letter doubled, or one double letter single: the slip that comes with another most often. */
const redoubled = (word: string): string[] =>
  Array.from({ length: word.length }, (_, at) =>
    word[at] === word[at + 1]
      ? word.slice(0, at) + word.slice(at + 1)
      : `${word.slice(0, at + 1)}${word[at] ?? ''}${word.slice(at + 1)}`,
  );

const wordsAmong = (candidates: Iterable<string>, isWord: (word: string) => boolean): string[] => {
  const found = new Set<string>();
  for (const candidate of candidates) {
    if (found.size === MOST) break;
    if (candidate.length > 1 && !NEVER_SUGGESTED.test(candidate) && isWord(candidate)) found.add(candidate);
  }
  return [...found];
};

/** Words that may have been meant: one slip away, or one slip and a double letter; at most three. */
export const nearWords = (word: string, isWord: (word: string) => boolean): string[] => {
  const near = wordsAmong(oneSlip(word), isWord);
  if (near.length > 0) return near;
  return wordsAmong(
    redoubled(word).flatMap((other) => [...oneSlip(other)]),
    isWord,
  );
};
