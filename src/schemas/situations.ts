import { z } from '#src/schemas/zod.ts';
import { aliasesField, askedField, entryFields } from '#src/schemas/entry.ts';
import { lines, reference, references, target, text } from '#src/schemas/fields.ts';

/** How soon to act. */
export const URGENCIES = ['now', 'today', 'this-week'] as const;

/** How soon a situation needs its first step. */
export type Urgency = (typeof URGENCIES)[number];

const people = z
  .array(target('role', 'partner'), { error: 'Write a list of role:its-id or partner:its-id, one dash a line.' })
  .default([]);

/** A situation: a question staff ask, with who leads and what to do first. */
export const situationSchema = z
  .strictObject({
    ...entryFields,
    question: text('question', 160).describe('The question in staff’s own words.'),
    aliases: aliasesField,
    asked: askedField,
    topics: z
      .array(reference('topics'))
      .min(1, 'Choose at least one topic from settings.')
      .describe('The topics it belongs to.'),
    answer: text('answer', 90).describe(
      'The answer as an instruction: "Tell the LADO before you look into it yourself".',
    ),
    urgency: z
      .enum(URGENCIES, { error: 'Write how soon: now, today or this-week.' })
      .describe('How soon to act: now, today or this-week.'),
    urgencyNote: text('urgency note', 200).describe('How soon in words, with what would make it sooner.'),
    lead: target('role', 'partner').describe('Who leads: a role, or a partner where the role differs by case.'),
    leadNote: text('note on the lead', 240)
      .optional()
      .describe('Who holds it meanwhile, where the lead is shared or differs.'),
    support: people.describe('Who works on it with the lead.'),
    consult: people.describe('Who should be asked.'),
    told: people.describe('Who has to be told.'),
    firstStep: text('first step', 240).describe('The one thing to do first.'),
    steps: lines('next steps', 300, 1, 6).describe('What to do after the first step, in order.'),
    haveReady: lines('things to have ready', 160, 1, 8).describe('What to have in front of you when you ring.'),
    whatNext: lines('things that happen next', 300, 1, 6).describe('What happens after you have told somebody.'),
    exceptions: z
      .array(
        z.strictObject({
          when: text('exception', 120).describe('The special case, beginning "If".'),
          then: text('next step', 240).describe('What to do in that case.'),
        }),
      )
      .default([])
      .describe('Special cases where somebody else is told or something else comes first.'),
    takeCare: text('warning', 400)
      .optional()
      .describe('The mistake sensible people make here, and what to do instead.'),
    contacts: references('contacts').describe('The shared contacts of the hub that reach the lead.'),
    timeLimits: z
      .array(
        z.strictObject({
          limit: text('time limit', 200).describe('Who must do what by when.'),
          law: reference('laws').describe('The law or guidance that sets the limit.'),
        }),
      )
      .default([])
      .describe('Time limits set by law or guidance; leave empty when none was found.'),
    basis: z
      .array(
        z.strictObject({
          says: text('words of the source', 400).describe('What the law or guidance says, in plain words.'),
          law: reference('laws').describe('The law that says so.'),
        }),
      )
      .min(1, 'Name at least one law or piece of guidance.')
      .describe('The legal basis: what is said, and where.'),
    openQuestions: lines('open questions', 240).default([]).describe('What nobody has been able to check yet.'),
  })
  .describe('A question staff ask, with who leads and what to do first.');

/** A situation's front matter. */
export type Situation = z.infer<typeof situationSchema>;
