import { z } from '#src/schemas/zod.ts';
import { entryFields } from '#src/schemas/entry.ts';
import { itemId, reference, references, target, text, wholeNumber } from '#src/schemas/fields.ts';

const eitherOption = z.strictObject({
  id: itemId('option').describe('The id of this choice; a learner’s record keeps it, so never change it.'),
  text: text('option', 160).describe('What to do, for example "Read two days by other partners".'),
  minutes: wholeNumber('minutes', 1, 600).describe('About how many minutes it takes.'),
  link: target('day', 'blog', 'vlog', 'module', 'event', 'learning', 'role', 'partner', 'situation')
    .optional()
    .describe('Where it begins, when it begins on this hub.'),
  days: wholeNumber('days to read', 1, 9)
    .optional()
    .describe('When the option is to read days: how many. The reader’s record counts them.'),
});

const stageItem = z
  .strictObject({
    module: reference('modules').optional().describe('The module to do here.'),
    either: z
      .strictObject({
        id: itemId('task').describe('The id of this task; a learner’s record keeps it, so never change it.'),
        title: text('task title', 110).describe('What the task is.'),
        options: z
          .array(eitherOption)
          .min(2, 'Give at least two options, or make it a module.')
          .max(4, 'Give at most four options.')
          .describe('The options; doing any one completes the task.'),
      })
      .optional()
      .describe('A task with options: do one of them.'),
    optional: z
      .boolean({ error: 'Write true or false, without quotes.' })
      .default(false)
      .describe('For what may be left out: the pathway is complete without it.'),
    for: z
      .array(target('partner', 'role'))
      .default([])
      .describe('The partners and roles this item is for; leave empty when it is for everybody.'),
  })
  .refine((item) => (item.module === undefined) !== (item.either === undefined), {
    message: 'Give each item either a module or an either, not both and not neither.',
  });

/** A pathway: modules in the order somebody will need them. */
export const pathwaySchema = z
  .strictObject({
    ...entryFields,
    audience: text('audience', 160).describe('Who it is for, in a phrase.'),
    roles: references('roles').describe('The roles it was written for; leave empty for everyone.'),
    stages: z
      .array(
        z.strictObject({
          id: itemId('stage').describe('The id of the stage; never change it.'),
          title: text('stage title', 60).describe('When it falls, for example "Before your first meeting".'),
          daysFromStart: wholeNumber('days from the start', 0, 365).describe(
            'How many days after starting it should be done.',
          ),
          items: z
            .array(stageItem)
            .min(1, 'Put at least one item in the stage.')
            .describe('What to do in this stage, in order.'),
        }),
      )
      .min(1, 'Give the pathway at least one stage.')
      .describe('The stages, in order.'),
  })
  .describe('Modules in the order somebody will need them.');

/** A pathway's front matter. */
export type Pathway = z.infer<typeof pathwaySchema>;
