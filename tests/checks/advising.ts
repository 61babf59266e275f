import type { AdviceOptions } from '#src/checks/advice.ts';
import { adviseOnText } from '#src/checks/advise.ts';
import { hubWords } from '#src/checks/hub-words.ts';
import { spellerFrom } from '#src/checks/speller.ts';
import { buildSiteIndex } from '#src/model/site-index.ts';
import { ADVICE_RULES, type AdviceRuleName, adviceSchema, type AdviceSettings } from '#src/schemas/advice.ts';
import { britishDictionary } from '../../scripts/dictionary.ts';

/** A speller as the checker has it, without the names of any hub. */
export const speller = spellerFrom(britishDictionary, hubWords(buildSiteIndex([]), ['Pendleton ginnel']));

/** The settings with one rule alone. */
export const only = (rule: AdviceRuleName, more: Partial<AdviceSettings> = {}): AdviceSettings => ({
  ...adviceSchema.parse({ rules: Object.fromEntries(ADVICE_RULES.map((name) => [name, name === rule])) }),
  ...more,
});

/** The options of a day’s body with one rule alone. */
export const optionsFor = (rule: AdviceRuleName, more: Partial<AdviceOptions> = {}): AdviceOptions => ({
  collection: 'days',
  part: 'body',
  settings: only(rule),
  speller,
  ...more,
});

/** The words of a text that a rule gives advice about. */
export const advisedBy = (rule: AdviceRuleName, text: string, more: Partial<AdviceOptions> = {}): string[] =>
  adviseOnText(text, optionsFor(rule, more)).map(({ from, to }) => text.slice(from, to));

/** What a rule says to write instead. */
export const fixesBy = (rule: AdviceRuleName, text: string, more: Partial<AdviceOptions> = {}): string[] =>
  adviseOnText(text, optionsFor(rule, more)).map(({ fix }) => fix);
