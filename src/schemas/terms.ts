import { z } from '#src/schemas/zod.ts';
import { aliasesField, askedField, entryFields, verifiedField } from '#src/schemas/entry.ts';
import { lines, reference, references, target, text, webAddress } from '#src/schemas/fields.ts';

/** A term: a word or set of initials, in plain words. */
export const termSchema = z
  .strictObject({
    ...entryFields,
    summary: entryFields.summary.describe('The meaning in plain words, in 200 characters or fewer; shown in popovers.'),
    short: text('short form', 16).optional().describe('The initials or short form, for example LADO.'),
    aliases: aliasesField,
    asked: askedField,
    localNames: lines('local names', 60).default([]).describe('What it is called here, when that is something else.'),
    sayIt: text('pronunciation', 60).optional().describe('How people say it, for example "LAY-doe".'),
    notToMixUp: z
      .strictObject({
        term: reference('terms').describe('The term people mix it up with.'),
        text: text('difference', 240).describe('How to tell the two apart.'),
      })
      .optional()
      .describe('The term it is easily mixed up with.'),
    inUse: text('example', 200).optional().describe('The word in a sentence somebody might say.'),
    source: z
      .strictObject({
        text: text('source', 160).describe('Where the meaning comes from.'),
        url: webAddress('source address').optional().describe('The address of the source.'),
        law: reference('laws').optional().describe('The law it comes from.'),
        verified: verifiedField,
      })
      .describe('Where the meaning comes from, and how it was checked.'),
    seeAlso: references('terms').describe('Related terms.'),
    goTo: target('situation', 'role', 'partner').optional().describe('The page that says what to do about it.'),
  })
  .describe('A word or set of initials, explained in plain words.');

/** A term's front matter. */
export type Term = z.infer<typeof termSchema>;
