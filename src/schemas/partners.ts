import { z } from '#src/schemas/zod.ts';
import { aliasesField, askedField, cannotItem, entryFields } from '#src/schemas/entry.ts';
import { lines, reference, references, text, webAddress } from '#src/schemas/fields.ts';

/** The six families of partner: each has a shape, then a colour. */
export const FAMILIES = [
  'local-authority',
  'health',
  'police-justice',
  'education',
  'voluntary-community',
  'fire-housing',
] as const;

/** The family a partner belongs to; it decides the mark shown beside its name. */
export type Family = (typeof FAMILIES)[number];

/** One way to reach a partner: never a named person, never a personal number. */
const reachItem = z.strictObject({
  when: text('occasion', 80).describe('When to use this way, for example "To talk about a child".'),
  how: text('way to reach', 240).describe('The shared mailbox, form or team, in words. Never a personal number.'),
  contact: reference('contacts').optional().describe('The shared contact of the hub, when this way is one of those.'),
});

/** A partner: an organisation that works in the partnership. */
export const partnerSchema = z
  .strictObject({
    ...entryFields,
    shortName: text('short name', 40).describe('The name used in lists, tables and tags.'),
    family: z
      .enum(FAMILIES, { error: `Write one of the families: ${FAMILIES.join(', ')}.` })
      .describe('The family it belongs to, which decides its mark.'),
    safeguardingPartner: z
      .boolean({ error: 'Write true or false, without quotes.' })
      .default(false)
      .describe('Only for the three safeguarding partners in law: council, integrated care board, police.'),
    legalBasis: references('laws').describe('The laws that give it its duty to children.'),
    aliases: aliasesField,
    asked: askedField,
    peopleThink: lines('things people think', 160, 4, 4).describe('What people think we do: four short sayings.'),
    weDo: lines('things we do', 240, 4, 4).describe('What we do: four answers, in the same order as the sayings.'),
    weCannot: z
      .array(cannotItem)
      .min(4, 'Write four things you cannot do.')
      .max(4, 'Write four things you cannot do, not more.')
      .describe('What we can’t do, and who can: four of them.'),
    helpsUs: lines('things that help us', 240, 4, 4).describe('What helps us: four things a colleague can do.'),
    reach: z
      .array(reachItem)
      .min(1, 'Write at least one way to reach the partner.')
      .max(6, 'Keep the ways to reach the partner to six or fewer.')
      .describe('How to reach the partner: shared mailboxes, forms and teams.'),
    website: webAddress('website').optional().describe('The partner’s own website.'),
    jargon: references('terms').describe('The words from the glossary that this partner uses most.'),
  })
  .describe('An organisation in the partnership.');

/** A partner's front matter. */
export type Partner = z.infer<typeof partnerSchema>;
