import { z } from '#src/schemas/zod.ts';
import { text } from '#src/schemas/fields.ts';

/** How people send what they wrote, and how soon they hear of it. */
export const contributeSchema = z
  .strictObject({
    email: text('mailbox', 80)
      .optional()
      .describe('The shared mailbox that stories are sent to; without it, that of the contact "feedback".'),
    answerWithin: text('time to answer', 60)
      .optional()
      .describe('How soon somebody who sends a story gets an answer, in words: ten working days.'),
  })
  .describe('How people send what they wrote, and how soon they hear of it.');
