import { stemmer } from 'stemmer';

/**
 * Words that carry a question and not what it is about. Negations stay in ("was not brought"), and so do pronouns that
 * tell who acts, where leaving them out would change the meaning.
 */
const FILLERS = new Set(
  `a about after all also am an and any anybody anyone are as ask at be been being but by call called can case cases contact could
  dealing did do does doing dont every everyone find for from get gets getting give go goes going got had has have having he help her
  here him his how i id if im in into is isnt it its ive just know let like look looking make makes making me mean means meaning might
  much must my need needs of on or our out own people person phone please put really responsible ring report reporting right said say saying
  says see seems she should so some somebody someone something speak stand stands tell telling than that thats the their them then there
  theres they thing things think thinks this those to today told too two up us use used want wants was we were what whats when where
  whether which while who whom whos whose why will with would you your`
    .split(/\s+/)
    .filter(Boolean),
);

/** Text as it is compared: one case, plain quotes, no accents, compatibility forms made plain (Unicode NFKD). */
export const plainQuery = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[‘’ʼ`´]/gu, "'")
    .toLowerCase();

/** The words of a text, in order: letters and digits; an apostrophe inside a word is left out, so that it's is its. */
export const wordsIn = (text: string): string[] =>
  plainQuery(text)
    .replaceAll(/\b(?:\p{L}\.){2,}/gu, (initials) => `${initials.replaceAll('.', '')} `)
    .replaceAll(/(\p{L})'s\b/gu, '$1')
    .replaceAll(/(\p{L})'(\p{L})/gu, '$1$2')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The stem of a word (Porter, "An algorithm for suffix stripping", 1980): bruised, bruises and bruising are one. */
export const stemOf = (word: string): string => (/^[a-z]+$/.test(word) ? stemmer(word) : word);

/** Whether a word only carries a question. */
export const isFiller = (word: string): boolean => FILLERS.has(word);

/** The words of a text that say what it is about; all of its words when none of them does. */
export const contentWords = (text: string): string[] => {
  const words = wordsIn(text);
  const content = words.filter((word) => !isFiller(word));
  return content.length > 0 ? content : words;
};

/**
 * Neighbouring words of a text, as they stand, of which at least one says what it is about: "got back" and "signed off"
 * mean more than their words do.
 */
export const pairsIn = (text: string): (readonly [string, string])[] => {
  const words = wordsIn(text);
  return words.slice(1).flatMap((word, index) => {
    const before = words[index] ?? '';
    return isFiller(before) && isFiller(word) ? [] : [[before, word] as const];
  });
};
