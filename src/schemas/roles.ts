import { z } from '#src/schemas/zod.ts';
import { aliasesField, askedField, cannotItem, entryFields } from '#src/schemas/entry.ts';
import { lines, reference, references, text } from '#src/schemas/fields.ts';

/** A role: what somebody does, never a person's name. */
export const roleSchema = z
  .strictObject({
    ...entryFields,
    partner: reference('partners').describe('The partner this role works for.'),
    acronym: text('acronym', 12).optional().describe('The initials people use, for example LADO.'),
    aliases: aliasesField,
    asked: askedField,
    duty: references('laws').describe('The laws or guidance this role acts under.'),
    callWhen: lines('reasons to call', 200, 1, 6).describe('When to call me.'),
    needs: lines('things I need', 200, 1, 6).describe('What I need from you when you call.'),
    cannot: z
      .array(cannotItem)
      .min(1, 'Write at least one thing the role cannot do.')
      .max(6, 'Keep the things the role cannot do to six or fewer.')
      .describe('What I cannot do, and who can.'),
    working: z
      .strictObject({
        days: text('working days', 120).describe('The days and hours the role is usually at work.'),
        cover: text('cover', 200).describe('Who answers when the role is away.'),
      })
      .describe('Working days and cover.'),
    contact: reference('contacts').optional().describe('The shared contact of the hub that reaches this role.'),
    seeAlso: references('roles').describe('Roles that are easily mixed up with this one, or work beside it.'),
  })
  .describe('What somebody does in a partner, never a person’s name.');

/** A role's front matter. */
export type Role = z.infer<typeof roleSchema>;
