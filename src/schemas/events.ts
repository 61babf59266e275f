import { z } from '#src/schemas/zod.ts';
import { entryFields } from '#src/schemas/entry.ts';
import { day, itemId, localDateTime, reference, references, text, webAddress } from '#src/schemas/fields.ts';
import { whenSound } from '#src/schemas/sound-fields.ts';

/** An event: a session that people from several partners come to, some of them held jointly with another board. */
export const eventSchema = z
  .strictObject({
    ...entryFields,
    start: localDateTime('start').describe('The day and the time when it begins.'),
    end: localDateTime('end').describe('The day and the time when it ends.'),
    place: z
      .strictObject({
        kind: z
          .enum(['in-person', 'online', 'both'], { error: 'Write in-person, online or both.' })
          .describe('Whether people come, join online, or either.')
          .meta({ label: 'How people come' }),
        text: text('place', 160).describe('Where it is, in words.').meta({ label: 'Place in words' }),
      })
      .describe('Where it is.'),
    hosts: references('partners').describe('The partners that host it.'),
    jointWith: text('joint body', 120)
      .optional()
      .describe('The body it is held jointly with, for instance the Safeguarding Adults Board.'),
    theme: text('theme', 160).describe('What it is about, in a phrase.'),
    booking: z
      .strictObject({
        text: text('booking', 200).describe('How to book, in words.').meta({ label: 'How to book' }),
        link: webAddress('booking address')
          .optional()
          .describe('The web address where people book; it begins with https://.')
          .meta({ label: 'Booking page' }),
      })
      .describe('How to come.'),
    cancelled: z
      .boolean({ error: 'Write true or false, without quotes.' })
      .default(false)
      .describe('For a session that will not take place; its page stays, so that calendars learn of it.'),
    changed: z
      .array(
        z.strictObject({
          on: day('day of the change').describe('The day it was changed.'),
          what: text('change', 200).describe('What changed, in a sentence: the room, the hour, why it is cancelled.'),
        }),
        { error: 'Write what changed as a list, each with on and what.' },
      )
      .default([])
      .describe(
        'What has changed since it was announced, oldest first. Never take one away: calendars count them to know which version is the latest.',
      ),
    firstId: itemId('first')
      .optional()
      .describe(
        'Only for an event whose page has another address now: the name it had first, by which calendars still know it.',
      ),
    writeUpDue: day('write-up date').optional().describe('The day by which what was learned is written up.'),
    learning: reference('learning').optional().describe('The learning example that came of it.'),
  })
  .refine((event) => event.end > event.start, {
    message: 'The end must be after the start.',
    path: ['end'],
    when: whenSound('start', 'end'),
  })
  .describe('A session that people from several partners come to.');

/** An event's front matter. */
export type HubEvent = z.infer<typeof eventSchema>;
