import { acronymsTextRule } from '#src/checks/acronyms.ts';
import type { Advice, AdviceOptions, TextRule } from '#src/checks/advice.ts';
import { articlesRule } from '#src/checks/articles.ts';
import { blameRule } from '#src/checks/blame.ts';
import { jargonRule } from '#src/checks/jargon.ts';
import { longSentencesRule } from '#src/checks/long-sentences.ts';
import { passiveOpenersRule } from '#src/checks/passive-openers.ts';
import { type Prose, readProse } from '#src/checks/prose.ts';
import { readingAgeRule } from '#src/checks/reading-age.ts';
import { repeatedWordsRule } from '#src/checks/repeated-words.ts';
import { spellingRule } from '#src/checks/spelling.ts';
import { theChildRule } from '#src/checks/the-child.ts';
import { ADVICE_RULES, type AdviceRuleName } from '#src/schemas/advice.ts';

const TEXT_RULES: Readonly<Record<AdviceRuleName, TextRule>> = {
  'the-child': theChildRule,
  acronyms: acronymsTextRule,
  blame: blameRule,
  jargon: jargonRule,
  'long-sentences': longSentencesRule,
  'passive-openers': passiveOpenersRule,
  'reading-age': readingAgeRule,
  spelling: spellingRule,
  'repeated-words': repeatedWordsRule,
  articles: articlesRule,
};

/** What the rules that are switched on have to say about prose that has been read already, in the order of the text. */
export const adviseOnProse = (
  prose: Prose,
  options: AdviceOptions,
  rules: readonly AdviceRuleName[] = ADVICE_RULES,
): Advice[] =>
  rules
    .filter((rule) => options.settings.rules[rule])
    .flatMap((rule) => TEXT_RULES[rule](prose, options))
    .sort((one, other) => one.from - other.from);

/**
 * Advice about the language of one text, such as a field of the writer's desk: pure, never throws, runs in a browser, and
 * takes time in proportion to the text. Quotations, defined terms and titles of laws are left alone.
 */
export const adviseOnText = (text: string, options: AdviceOptions): Advice[] =>
  adviseOnProse(readProse(text, options.part), options);
