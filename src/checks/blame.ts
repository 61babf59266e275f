import type { Advice, TextRule } from '#src/checks/advice.ts';
import { BLAME_WORDS } from '#src/checks/blame-words.ts';
import { quoted } from '#src/checks/field-words.ts';
import { type Phrasebook, phrasebook, phrasesIn } from '#src/checks/phrases.ts';
import type { AdviceSettings } from '#src/schemas/advice.ts';

const books = new WeakMap<AdviceSettings, Phrasebook>();

/** The hub's words and the partnership's own; the partnership's win where both know the same words. */
const bookOf = (settings: AdviceSettings): Phrasebook => {
  const known = books.get(settings);
  if (known !== undefined) return known;
  const own = settings.ownWords.map(({ say, instead, why }) => ({
    say,
    instead,
    why: `is a word to lose here. ${why}`,
  }));
  const book = phrasebook([...own, ...BLAME_WORDS]);
  books.set(settings, book);
  return book;
};

/** Where the law, or the glossary, is explained, its own words must be used. */
const EXPLAINS: readonly string[] = ['terms', 'laws'];

const stopped = (sentence: string): string => (/[.!?]$/u.test(sentence) ? sentence : `${sentence}.`);

/** Words that put on a child or family what was done to them, each with what to write in its place. */
export const blameRule: TextRule = (prose, { collection, settings }) => {
  if (EXPLAINS.includes(collection)) return [];
  return phrasesIn(prose, bookOf(settings)).map(({ from, to, wording }): Advice => {
    const message = stopped(`${quoted(prose.text.slice(from, to))} ${wording.why}`);
    return { rule: 'blame', from, to, message, fix: stopped(`Write ${wording.instead}`) };
  });
};
