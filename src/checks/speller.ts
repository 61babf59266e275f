import nspell from 'nspell';
import { nearWords } from '#src/checks/one-slip.ts';

/** A dictionary in the form of Hunspell: the words, and how they change. */
export interface Dictionary {
  aff: string;
  dic: string;
}

/** Knows how words are spelled. */
export interface Speller {
  /** Whether the word, without its ending ’s, is spelled so. */
  knows(word: string): boolean;
  /** Words that may have been meant, the likeliest first. */
  suggest(word: string): readonly string[];
}

/** No English word that anybody writes is longer, and the dictionary takes long over those that are. */
const LONGEST = 30;

/**
 * Words are suggested for so many different words, and none longer: each takes some milliseconds. The dictionary’s own
 * suggestions take up to half a second for one word that is like no other.
 */
const MOST_SUGGESTED = 40;
const LONGEST_SUGGESTED = 16;

/** First parts of words that the dictionary does not know by themselves: “pre-birth”, “co-ordinate”. */
const PREFIXES = new Set(
  'anti co cross cyber de ex inter mid mini multi neuro non out over post pre re self semi sub un under up'.split(' '),
);

/**
 * A speller from a dictionary and words besides it. Building it takes some tenths of a second, so build one and keep it;
 * it runs no code made from text, and so works under a strict content policy.
 */
export const spellerFrom = ({ aff, dic }: Dictionary, words: Iterable<string>): Speller => {
  const dictionary = nspell(aff, dic);
  const own = new Set([...words].flatMap((word) => [word, word.toLowerCase()]));
  const known = new Map<string, boolean>();
  const suggested = new Map<string, readonly string[]>();
  const isWord = (word: string): boolean =>
    own.has(word) || own.has(word.replace(/(?:es|s)$/u, '')) || dictionary.correct(word);
  const look = (word: string): boolean => {
    if (isWord(word)) return true;
    const parts = word.split('-');
    if (parts.length === 1)
      return [...PREFIXES].some(
        (prefix) => word.startsWith(prefix) && prefix.length > 2 && isWord(word.slice(prefix.length)),
      );
    return isWord(parts.join('')) || parts.every((part) => part.length < 2 || PREFIXES.has(part) || isWord(part));
  };
  return {
    knows(word) {
      const plain = word.replaceAll('’', "'").replace(/'s?$/u, '');
      if (plain.length > LONGEST) return true;
      const before = known.get(plain);
      if (before !== undefined) return before;
      const now = look(plain);
      known.set(plain, now);
      return now;
    },
    suggest(word) {
      if (word.length > LONGEST_SUGGESTED || (!suggested.has(word) && suggested.size >= MOST_SUGGESTED)) return [];
      const before = suggested.get(word) ?? nearWords(word, isWord);
      suggested.set(word, before);
      return before;
    },
  };
};
