import { z } from '#src/schemas/zod.ts';
import { day, reference, text } from '#src/schemas/fields.ts';
import { whenSound } from '#src/schemas/sound-fields.ts';

/** The fields that every entry in every collection has. */
export const entryFields = {
  title: text('title', 110).describe('What the page is called: something a person would say, not a label.'),
  summary: text('summary', 200).describe('What the reader will know after reading, in 200 characters or fewer.'),
  owner: reference('partners').describe('The partner that keeps this page true.'),
  reviewBy: day('review date').describe('The day by which the owner reads it again, at most 18 months ahead.'),
  sample: z
    .boolean({ error: 'Write true or false, without quotes.' })
    .default(false)
    .describe('For what was written to show how the hub works; it is shown with a Sample label.'),
  draft: z
    .boolean({ error: 'Write true or false, without quotes.' })
    .default(false)
    .describe('For what is still being written: it is never published like this.'),
  people: z
    .enum(['none', 'consented'], {
      error: 'Write none (nobody can be recognised in its pictures) or consented (everybody in them agreed).',
    })
    .optional()
    .describe(
      'Needed where the page shows photographs or a film: whether nobody can be recognised in them, or everybody in them agreed.',
    )
    .meta({ label: 'People in pictures' }),
  peopleConsentOn: day('consent date')
    .optional()
    .describe('Where somebody can be recognised: the day on which the last of them agreed.')
    .meta({ label: 'Everybody agreed on' }),
};

/** Words people might search for that are not in the title: staff slang, former names, local names. */
export const aliasesField = z
  .array(text('alias', 80), { error: 'Write the aliases as a list, one dash a line.' })
  .default([])
  .describe('Other words people use for it: slang, former and local names. Search finds them.');

/** Whole sentences by which staff ask for an entry: no page shows them, so they may be as blunt as people are. */
export const askedField = z
  .array(text('way of asking', 120), { error: 'Write the ways of asking as a list, one dash a line.' })
  .max(60, 'Keep to 60 ways of asking: the ones that differ most.')
  .default([])
  .describe('How staff ask about this in a hurry, in their own words. Only search reads them; no page shows them.');

/** What somebody cannot do, and who can. */
export const cannotItem = z.strictObject({
  text: text('limit', 200).describe('One thing that is outside this work, in the first person.'),
  whoCan: z
    .string()
    .regex(
      /^(?:(?:role|partner|situation):[a-z0-9]+(?:-[a-z0-9]+)*|999)$/,
      'Write who can as role:its-id, partner:its-id, situation:its-id or "999".',
    )
    .meta({ target: ['role', 'partner', 'situation'] })
    .optional()
    .describe('Who can do it instead: a role, a partner, a situation or 999.'),
});

/** How a story about real or made-up people was agreed. */
export const consentFields = z
  .strictObject({
    kind: z
      .enum(['fictional-composite', 'consented'], {
        error: 'Write fictional-composite (made up from many) or consented (a real person who agreed).',
      })
      .describe('Whether it is made up from many real kinds of day, or a real person who agreed.')
      .meta({ label: 'Made up or real' }),
    signedOffBy: text('role that signed it off', 120).describe('The role, never the name, of whoever signed it off.'),
    signedOffOn: day('sign-off date').describe('The day it was signed off.'),
    recordedOn: day('consent date')
      .optional()
      .describe('For a real person: the day their consent was recorded.')
      .meta({ label: 'Consent recorded on' }),
  })
  .refine((consent) => consent.kind !== 'consented' || consent.recordedOn !== undefined, {
    message: 'Add recordedOn: the day on which the person agreed.',
    path: ['recordedOn'],
    when: whenSound('kind', 'recordedOn'),
  });

/** The answer to "So what was life like for …?" that closes a story. */
export const lifeLikeFields = z.strictObject({
  name: text('first name', 30).describe('The first name of the child, made up unless consent says otherwise.'),
  text: text('answer', 600).describe('What changed in their day, or did not, told from their height.'),
});

/** Where a fact was read, and how well it was checked. */
export const verifiedField = z
  .enum(['read', 'secondary'], {
    error: 'Write read (the source itself was read) or secondary (read only in somebody else’s account of it).',
  })
  .describe('How it was checked: "read" in the source itself, or "secondary", in another account of it.');
