import type { AdviceRuleName } from '#src/schemas/advice.ts';

/** Why each rule of language advice matters, in one line for writers. */
export const ADVICE_REASONS: Readonly<Record<AdviceRuleName, string>> = {
  'the-child': 'A name makes a reader see one child; “the child” could be anybody’s.',
  acronyms: 'Nobody in the room knows all the initials, and few will ask.',
  blame: 'Children read their files when they are grown, and words decide what people look for.',
  jargon: 'A word from the office keeps out whoever does not work there.',
  'long-sentences': 'People read in corridors and between calls, and lose a long sentence halfway.',
  'passive-openers': 'When nobody did it, nobody can be asked about it.',
  'reading-age': 'Plain words are quicker for everyone, and the only words for some.',
  spelling: 'A slip makes a careful page look careless.',
  'repeated-words': 'A word written twice stops the reader.',
  articles: 'Whoever reads it aloud will stumble.',
};

const isAdvice = (rule: string): rule is AdviceRuleName => Object.hasOwn(ADVICE_REASONS, rule);

/** Why the rule matters; undefined when it is not a rule of language advice. */
export const reasonFor = (rule: string): string | undefined => (isAdvice(rule) ? ADVICE_REASONS[rule] : undefined);
