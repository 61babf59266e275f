import { z } from '#src/schemas/zod.ts';
import { lines, text, wholeNumber } from '#src/schemas/fields.ts';

/** The rules of language advice, by the short names that reports show and settings switch. */
export const ADVICE_RULES = [
  'the-child',
  'acronyms',
  'blame',
  'jargon',
  'long-sentences',
  'passive-openers',
  'reading-age',
  'spelling',
  'repeated-words',
  'articles',
] as const;

/** The short name of a rule of language advice. */
export type AdviceRuleName = (typeof ADVICE_RULES)[number];

const rule = (says: string) =>
  z
    .boolean({ error: 'Write true or false, without quotes.' })
    .default(true)
    .describe(`${says} False switches this advice off.`);

const rules = z.strictObject({
  'the-child': rule('In stories, a child has a name.'),
  acronyms: rule('Initials are linked, or spelled out, where a page first uses them.'),
  blame: rule('Words that put on a child or family what was done to them, or not done for them.'),
  jargon: rule('Office words that have a plain one.'),
  'long-sentences': rule('Sentences with more words than longestSentence.'),
  'passive-openers': rule('Sentences that begin without saying who did it.'),
  'reading-age': rule('Pages that need a reader older than readingAge.'),
  spelling: rule('British spelling.'),
  'repeated-words': rule('The same word twice in a row.'),
  articles: rule('“A” and “an”.'),
} satisfies Record<AdviceRuleName, z.ZodType>);

/** What language advice looks for; none of it ever stops publication. */
export const adviceSchema = z
  .strictObject({
    rules: rules.prefault({}).describe('Each rule of advice, on or off.'),
    longestSentence: wholeNumber('words', 15, 80).default(35).describe('How many words a sentence may have.'),
    readingAge: wholeNumber('age', 9, 20)
      .default(12)
      .describe('The age in years up to which a page may be read: Flesch–Kincaid grade plus five.'),
    knownWords: lines('known words', 40, 0, 500)
      .default([])
      .describe('Local words, names of places and initials that need no explaining here.'),
    ownWords: z
      .array(
        z.strictObject({
          say: lines('words to lose', 60, 1, 20).describe('The words, as people write them.'),
          instead: text('words to use', 120).describe('What to write in their place.'),
          why: text('reason', 160).describe('Why it matters, in a sentence.'),
        }),
      )
      .default([])
      .describe('Words that this partnership has agreed to stop using, besides those the hub knows.'),
  })
  .describe('Advice about language: it helps writers and never stops publication.');

/** What language advice looks for, once the schema has accepted it. */
export type AdviceSettings = z.infer<typeof adviceSchema>;
