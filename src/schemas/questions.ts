import { z } from '#src/schemas/zod.ts';
import { itemId, target, text } from '#src/schemas/fields.ts';

const id = itemId('question').describe('The id of the question; a learner’s record keeps it, so never change it.');
const prompt = text('question', 320).describe('The small decision from real work, ending in a question.');
const because = text('explanation', 400).describe('Why this is the answer, kindly, in two sentences.');

const choice = z.strictObject({
  text: text('option', 200).describe('Something a sensible person might do.'),
  correct: z
    .boolean({ error: 'Write true or false, without quotes.' })
    .default(false)
    .describe('Whether it is a right answer.'),
  because: text('explanation', 320).describe('Why it is, or is not, the better step, in two sentences.'),
});

const choices = z
  .array(choice)
  .min(2, 'Give at least two options.')
  .max(6, 'Give at most six options.')
  .describe('The options, each with its explanation.');

/** One question of a module's knowledge check. */
export const questionSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('single').describe('One option is right.'),
      id,
      prompt,
      options: choices.refine((options) => options.filter((option) => option.correct).length === 1, {
        message: 'Mark exactly one option with correct: true.',
      }),
    }),
    z.strictObject({
      kind: z.literal('multiple').describe('One or more options are right.'),
      id,
      prompt,
      options: choices.refine((options) => options.some((option) => option.correct), {
        message: 'Mark at least one option with correct: true.',
      }),
    }),
    z.strictObject({
      kind: z.literal('order').describe('The reader puts the items in order.'),
      id,
      prompt,
      items: z
        .array(text('item', 160))
        .min(3, 'Give at least three items to put in order.')
        .max(7, 'Give at most seven items to put in order.')
        .describe('The items, written here in the right order.'),
      because,
    }),
    z.strictObject({
      kind: z.literal('match').describe('The reader matches each sign to a role.'),
      id,
      prompt,
      pairs: z
        .array(
          z.strictObject({
            sign: text('sign', 200).describe('What is seen or heard.'),
            match: target('role', 'partner').describe('Who it belongs to.'),
          }),
        )
        .min(2, 'Give at least two pairs.')
        .max(6, 'Give at most six pairs.')
        .describe('What goes with whom.'),
      because,
    }),
  ],
  { error: 'Write the kind of question: single, multiple, order or match.' },
);

/** A question's data. */
export type Question = z.infer<typeof questionSchema>;
