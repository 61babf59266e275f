import { syllable } from 'syllable';
import type { Advice, TextRule } from '#src/checks/advice.ts';
import { matchesOf } from '#src/checks/matches.ts';
import type { Prose } from '#src/checks/prose.ts';

/** How much there is to read in a text. */
export interface Reading {
  words: number;
  sentences: number;
  syllables: number;
}

/** With fewer words the figure says little. */
export const FEWEST_WORDS = 100;

/** Above it an age says nothing: nobody is the reader of a text “for somebody of 46”. */
const OLDEST = 20;

/** From a grade of American schools to the age of its children. */
const AGE_OF_GRADE_NOUGHT = 5;

const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;
const LONGEST = 30;

/** A sentence ends with its mark, and perhaps brackets and quotation marks after it. */
const ENDED = /[.!?…][^\p{L}\p{N}]*$/u;
const LONGEST_END = 8;
const counted = new Map<string, number>();
const MOST_KEPT = 20_000;

const syllablesOf = (word: string): number => {
  const before = counted.get(word);
  if (before !== undefined) return before;
  const now = word.length > LONGEST ? 1 : Math.max(1, syllable(word));
  if (counted.size < MOST_KEPT) counted.set(word, now);
  return now;
};

const isLinked = (at: number, links: Prose['links'], next: { link: number }): boolean => {
  while ((links[next.link]?.to ?? Infinity) <= at) next.link += 1;
  return at >= (links[next.link]?.from ?? Infinity);
};

/**
 * Counts what there is to read. Headings and list items without a verb's full stop are not sentences and are left out.
 * Names, initials, numbers and the words of links count as short words: nobody can write them more plainly.
 */
export const readingOf = ({ text, sentences, links }: Prose): Reading => {
  const total: Reading = { words: 0, sentences: 0, syllables: 0 };
  const next = { link: 0 };
  for (const { from, to } of sentences) {
    const words = text.slice(from, to);
    if (!ENDED.test(words.slice(-LONGEST_END))) continue;
    const found = matchesOf(words, WORD);
    if (found.length === 0) continue;
    total.sentences += 1;
    for (const { 0: word, index } of found) {
      const isName = index > 0 && /^[\p{Lu}\p{N}]/u.test(word);
      total.words += 1;
      total.syllables += isName || isLinked(from + index, links, next) ? 1 : syllablesOf(word.toLowerCase());
    }
  }
  return total;
};

/** The readings of several texts as one. */
export const together = (readings: readonly Reading[]): Reading => ({
  words: readings.reduce((sum, { words }) => sum + words, 0),
  sentences: readings.reduce((sum, { sentences }) => sum + sentences, 0),
  syllables: readings.reduce((sum, { syllables }) => sum + syllables, 0),
});

/**
 * The age in years at which a text can be read, to one decimal: the Flesch–Kincaid grade (Kincaid, Fishburne, Rogers and
 * Chissom, 1975: 0.39 words a sentence + 11.8 syllables a word − 15.59), and five years. Undefined for a short text.
 */
export const readingAgeOf = ({ words, sentences, syllables }: Reading): number | undefined => {
  if (words < FEWEST_WORDS || sentences === 0) return undefined;
  const grade = (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59;
  return Math.max(AGE_OF_GRADE_NOUGHT, Math.round((grade + AGE_OF_GRADE_NOUGHT) * 10) / 10);
};

/** What to say of a text that needs an older reader than the settings ask for; nothing when it does not. */
export const readingAgeAdvice = (reading: Reading, most: number): Pick<Advice, 'rule' | 'message' | 'fix'>[] => {
  const age = readingAgeOf(reading);
  if (age === undefined || age <= most) return [];
  const each = Math.round(reading.words / reading.sentences);
  const reader = age > OLDEST ? 'specialists' : `somebody of ${Math.round(age)} or older`;
  return [
    {
      rule: 'reading-age',
      message: `This reads like a text for ${reader} (${each} words a sentence).`,
      fix: 'Say it in shorter sentences and everyday words.',
    },
  ];
};

/** Whether one text by itself needs an older reader than the settings ask for. */
export const readingAgeRule: TextRule = (prose, { settings }) =>
  readingAgeAdvice(readingOf(prose), settings.readingAge).map((said): Advice => ({ from: 0, to: 0, ...said }));
