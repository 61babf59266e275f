import { z } from '#src/schemas/zod.ts';
import { entryFields } from '#src/schemas/entry.ts';
import { day, itemId, lines, references, target, text, wholeNumber } from '#src/schemas/fields.ts';
import { questionSchema } from '#src/schemas/questions.ts';

/** A module: one sitting of a pathway. */
export const moduleSchema = z
  .strictObject({
    ...entryFields,
    minutes: wholeNumber('minutes', 1, 60).describe('About how many minutes it takes to read and do.'),
    outcomes: lines('outcomes', 200, 2, 5).describe('What you can do when you finish, each beginning "You can".'),
    version: wholeNumber('version', 1, 999).describe('The version of the lesson; raise it when the meaning changes.'),
    changes: z
      .array(
        z.strictObject({
          version: wholeNumber('version', 1, 999).describe('The version that brought the change.'),
          on: day('date of change').describe('The day of the change.'),
          what: text('change', 300).describe(
            'What changed, so that somebody who did the last version can read only that.',
          ),
          minutes: wholeNumber('minutes', 1, 30)
            .optional()
            .describe('About how many minutes the changed part takes to read.'),
          headings: lines('changed headings', 110)
            .default([])
            .describe('The headings of the lesson that are new or different, word for word.'),
        }),
      )
      .min(1, 'Say what is in version 1.')
      .describe('What changed in each version, newest first.'),
    formerly: z
      .array(itemId('former'))
      .default([])
      .describe('Ids this module had before; a learner’s record is carried over.'),
    roles: references('roles').describe('The roles the reader meets in this module.'),
    stories: z
      .array(target('day', 'blog', 'vlog', 'learning'))
      .default([])
      .describe('Days, blogs, vlogs and learning that belong with it.'),
    laws: references('laws').describe('The laws and guidance it explains.'),
    branches: z
      .array(
        z.strictObject({
          who: z
            .array(target('partner', 'role'))
            .min(1, 'Say who the branch is for.')
            .describe('The partners and roles it is for.'),
          points: lines('points', 320, 1, 6).describe('What is different for them, one point a line.'),
          read: z
            .array(target('role', 'partner', 'law', 'situation', 'day', 'blog', 'vlog', 'learning', 'term'))
            .default([])
            .describe('Where they can read more on this hub.'),
        }),
      )
      .max(20, 'Keep the branches to twenty or fewer.')
      .default([])
      .describe('What is different for some partners and roles; a reader who says who they are sees their own.'),
    confidence: text('confidence statement', 200).describe(
      '"How sure are you that you could …?", asked before and after.',
    ),
    questions: z
      .array(questionSchema)
      .min(1, 'Write at least one question.')
      .max(8, 'Keep the knowledge check to eight questions or fewer.')
      .describe('The knowledge check: small decisions from real work.'),
    reflections: z
      .array(
        z.strictObject({
          id: itemId('reflection').describe('The id of the prompt; a learner’s record keeps it, so never change it.'),
          prompt: text('prompt', 240).describe('Something to think about in private.'),
        }),
      )
      .min(1, 'Write at least one reflection.')
      .describe('Private prompts; what the reader writes stays on their device.'),
    teamQuestion: text('team question', 240).describe('One question to take to your team or supervision.'),
  })
  .describe('One sitting of a pathway.');

/** A module's front matter. */
export type Module = z.infer<typeof moduleSchema>;
