import type { Advice, TextRule } from '#src/checks/advice.ts';
import { quoted } from '#src/checks/field-words.ts';
import { type Found, type Phrasebook, phrasebook, phrasesIn } from '#src/checks/phrases.ts';
import type { Prose } from '#src/checks/prose.ts';
import { WORDS_ABOUT_CARE } from '#src/checks/words-about-care.ts';
import { WORDS_ABOUT_CHILDREN } from '#src/checks/words-about-children.ts';
import { WORDS_ABOUT_FAMILIES } from '#src/checks/words-about-families.ts';
import type { AdviceSettings } from '#src/schemas/advice.ts';

const BOOK = phrasebook([...WORDS_ABOUT_CHILDREN, ...WORDS_ABOUT_CARE, ...WORDS_ABOUT_FAMILIES]);

const ownBooks = new WeakMap<AdviceSettings['ownWords'], Phrasebook>();

/** The partnership's own words, put in order once for the same settings. */
const ownBook = ({ ownWords }: AdviceSettings): Phrasebook => {
  const known = ownBooks.get(ownWords);
  if (known !== undefined) return known;
  const book = phrasebook(ownWords.map((own) => ({ ...own, why: `is a word to lose here. ${own.why}` })));
  ownBooks.set(ownWords, book);
  return book;
};

/** Words found, the partnership's own before the hub's where both know the same. */
const foundIn = (prose: Prose, settings: AdviceSettings): Found[] => {
  const own = phrasesIn(prose, ownBook(settings));
  const taken = new Set(own.map(({ from }) => from));
  return [...own, ...phrasesIn(prose, BOOK).filter(({ from }) => !taken.has(from))];
};

/** Where the law, or the glossary, is explained, its own words must be used. */
const EXPLAINS: readonly string[] = ['terms', 'laws'];

const stopped = (sentence: string): string => (/[.!?]$/u.test(sentence) ? sentence : `${sentence}.`);

/** Words that put on a child or family what was done to them, each with what to write in its place. */
export const blameRule: TextRule = (prose, { collection, settings }) => {
  if (EXPLAINS.includes(collection)) return [];
  return foundIn(prose, settings).map(({ from, to, wording }): Advice => {
    const message = stopped(`${quoted(prose.text.slice(from, to))} ${wording.why}`);
    return { rule: 'blame', from, to, message, fix: stopped(`Write ${wording.instead}`) };
  });
};
