import { z } from '#src/schemas/zod.ts';
import { entryFields } from '#src/schemas/entry.ts';
import { day, lines, reference, text } from '#src/schemas/fields.ts';
import { whenSound } from '#src/schemas/sound-fields.ts';

/** A learning example: what an event, review or audit taught, in the layout of a seven-minute briefing. */
export const learningSchema = z
  .strictObject({
    ...entryFields,
    published: day('publication date').describe('The day it is published.'),
    withdrawBy: day('withdrawal date').describe('The day it is taken down.'),
    from: z
      .strictObject({
        kind: z
          .enum(['review', 'event', 'audit', 'good-outcome'], {
            error: 'Write where it comes from: review, event, audit or good-outcome.',
          })
          .describe('What it came out of.')
          .meta({ label: 'Kind of source' }),
        text: text('origin', 200).describe('What it came out of, in words.').meta({ label: 'Source in words' }),
        event: reference('events').optional().describe('The event it came out of.'),
      })
      .describe('Which event, review or audit it comes from.'),
    topics: z.array(reference('topics')).default([]).describe('The topics it belongs to.'),
    wentWell: lines('things that went well', 300, 1, 5).describe('What went well.'),
    wentLessWell: lines('things that did not', 300, 1, 5).describe('What did not go well, without blame.'),
    challenge: z
      .strictObject({
        individual: text('question for you', 240).describe('A question to ask yourself.'),
        team: text('question for a team', 240).describe('A question to ask in a team meeting.'),
        agency: text('question for a partner', 240).describe('A question for a whole partner to answer.'),
      })
      .describe('Challenge questions for one person, a team and a partner.'),
    changed: z
      .strictObject({
        afterThreeMonths: text('change after three months', 300)
          .optional()
          .describe('What we changed within three months.'),
        afterSixMonths: text('change after six months', 300).optional().describe('What we changed within six months.'),
      })
      .default({})
      .describe('What we changed afterwards.'),
  })
  .refine((entry) => entry.withdrawBy > entry.published, {
    message: 'The withdrawal date must be after the publication date.',
    path: ['withdrawBy'],
    when: whenSound('published', 'withdrawBy'),
  })
  .describe('What an event, review or audit taught, to read in seven minutes.');

/** A learning example's front matter. */
export type Learning = z.infer<typeof learningSchema>;
