// The small build of zod, because this schema also runs in the reader's browser.
import { z } from 'zod/mini';
import { count, day, describe, id, nameText, noteText, stamp, stamped } from '#src/schemas/record-fields.ts';

/** What a record file says it is, so that no other program's file is taken for one. */
export const RECORD_PRODUCT = 'alongside-record';

/** The format of the record that this hub writes; older ones are brought up to it, newer ones are refused. */
export const RECORD_FORMAT = 1;

const doneFields = z.strictObject({
  on: describe(day(), 'The day on which it was done, by the clock of the device.'),
  minutes: describe(count(600), 'About how many minutes the module took in this version.'),
  right: describe(count(99), 'How many questions were answered right.'),
  of: describe(count(99), 'How many questions there were.'),
  tries: describe(
    count(9999),
    'How many tries the knowledge check took; carried over when only what changed was read.',
  ),
});

const doneSchema = describe(
  doneFields.check(z.refine(({ right, of }) => right <= of, { path: ['right'] })),
  'A version that was done. No more questions are right than there were (JSON Schema has no way to say this).',
);

const moduleRecordSchema = z.strictObject({
  done: describe(
    z.record(z.string().check(z.regex(/^[1-9]\d{0,2}$/)), stamped(doneSchema, 'One version that was done.')),
    'The versions that were done, by number.',
  ),
  attempts: describe(
    z.record(
      id(),
      stamped(
        z.strictObject({
          question: describe(id(), 'The id of the question.'),
          version: describe(count(999), 'The version of the module.'),
          right: describe(z.boolean(), 'Whether the answer was right.'),
          on: describe(day(), 'The day of the answer.'),
        }),
        'One answer.',
      ),
    ),
    'Every answer to a question of the knowledge check.',
  ),
  confidence: z.strictObject({
    before: z.optional(stamped(z.nullable(count(5, 1)), 'How sure before the module, 1 to 5.')),
    after: z.optional(stamped(z.nullable(count(5, 1)), 'How sure after the module, 1 to 5.')),
  }),
  reflections: describe(
    z.record(
      id(),
      z.record(
        id(),
        stamped(z.nullable(z.strictObject({ text: noteText(), on: day() })), 'A note, or null when it was deleted.'),
      ),
    ),
    'What the reader wrote, by prompt and by the device it was written on. Private.',
  ),
});

const pathwayRecordSchema = z.strictObject({
  start: z.optional(stamped(z.nullable(day()), 'The day on which the reader began the pathway.')),
  tasks: describe(
    z.record(id(), stamped(z.nullable(z.strictObject({ option: id(), on: day() })), 'The option that was done.')),
    'The tasks with options, by id.',
  ),
});

/** The shape of a reader's induction record, as it is kept on the device and in the file they download. */
export const recordSchema = describe(
  z.strictObject({
    product: describe(z.literal(RECORD_PRODUCT), 'What this file is.'),
    format: describe(z.literal(RECORD_FORMAT), 'The version of this format.'),
    reader: z.strictObject({
      name: z.optional(stamped(z.nullable(nameText()), 'The name typed for the certificate.')),
      partner: z.optional(stamped(z.nullable(id()), 'The partner the reader works for.')),
      role: z.optional(stamped(z.nullable(id()), 'The reader’s role.')),
      question: z.optional(stamped(z.nullable(id()), 'The module whose question the reader takes to their team.')),
    }),
    pathways: z.record(id(), pathwayRecordSchema),
    modules: z.record(id(), moduleRecordSchema),
    stories: describe(
      z.record(
        z.string().check(z.maxLength(90), z.regex(/^(?:day|blog|vlog|learning):[a-z0-9]+(?:-[a-z0-9]+)*$/)),
        stamped(z.nullable(z.strictObject({ on: day() })), 'The day on which it was read, or null.'),
      ),
      'The stories that were read, for example day:the-gate.',
    ),
    cleared: describe(
      z.record(z.string().check(z.maxLength(90), z.regex(/^(?:everything|module:[a-z0-9]+(?:-[a-z0-9]+)*)$/)), stamp()),
      'What the reader cleared, and when: anything written at or before then is gone.',
    ),
  }),
  'A reader’s own induction record: what they did, when, and what they thought.',
);

/** A reader's induction record. */
export type LearnerRecord = z.infer<typeof recordSchema>;

/** What a record holds about one module. */
export type ModuleRecord = z.infer<typeof moduleRecordSchema>;

/** What a record holds about one pathway. */
export type PathwayRecord = z.infer<typeof pathwayRecordSchema>;

/** One module done in one version. */
export type Done = z.infer<typeof doneSchema>;
