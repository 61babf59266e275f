import { z } from '#src/schemas/zod.ts';
import { aliasesField, entryFields, verifiedField } from '#src/schemas/entry.ts';
import { day, text, webAddress } from '#src/schemas/fields.ts';

/** How binding a law or piece of guidance is, strongest first. */
export const LAW_STATUSES = [
  'in-force',
  'enacted-not-commenced',
  'statutory-guidance',
  'advice',
  'policy-or-consultation',
  'local',
] as const;

/** The standing of a law or piece of guidance on the day it was checked. */
export type LawStatus = (typeof LAW_STATUSES)[number];

/** A law: one legal or guidance fact, with its status. */
export const lawSchema = z
  .strictObject({
    ...entryFields,
    aliases: aliasesField,
    citation: text('citation', 160).describe('The Act and section, or the document and paragraph.'),
    status: z
      .enum(LAW_STATUSES, { error: `Write one of the statuses: ${LAW_STATUSES.join(', ')}.` })
      .describe('Its standing on the day it was checked.'),
    statusNote: text('status note', 240)
      .optional()
      .describe('What is known, and not known, about when it begins or ends.'),
    says: text('words of the law', 600).describe('What it says, in plain words.'),
    forYou: text('meaning for partners', 400).describe('What it means for partners: what to do, or not yet to do.'),
    source: z
      .strictObject({
        title: text('source title', 160).describe('What was read, for example "legislation.gov.uk".'),
        url: webAddress('source address').describe('The address of the source.'),
      })
      .describe('Where the fact was read.'),
    verified: verifiedField,
    checkedOn: day('checked date').describe('The day somebody last read the source.'),
    changes: z
      .array(
        z.strictObject({
          on: day('date of change').describe('The day it changed, or was found to have changed.'),
          what: text('change', 300).describe('What changed.'),
        }),
      )
      .default([])
      .describe('What changed and when, newest first.'),
  })
  .describe('One legal or guidance fact, with its status, source and the day it was checked.');

/** A law's front matter. */
export type Law = z.infer<typeof lawSchema>;
