import type { Advice, TextRule } from '#src/checks/advice.ts';
import { quoted } from '#src/checks/field-words.ts';
import { JARGON_WORDS } from '#src/checks/jargon-words.ts';
import { phrasebook, phrasesIn } from '#src/checks/phrases.ts';
import { PRACTICE_WORDS } from '#src/checks/practice-words.ts';

const BOOK = phrasebook([...JARGON_WORDS, ...PRACTICE_WORDS]);

/** Where the law, or the glossary, is explained, its own words must be used. */
const EXPLAINS: readonly string[] = ['terms', 'laws'];

/** Office words, each with a plain one. */
export const jargonRule: TextRule = (prose, { collection }) =>
  EXPLAINS.includes(collection)
    ? []
    : phrasesIn(prose, BOOK).map(({ from, to, wording }): Advice => {
        const message = `${quoted(prose.text.slice(from, to))} ${wording.why}.`;
        return { rule: 'jargon', from, to, message, fix: `Write ${wording.instead}.` };
      });
