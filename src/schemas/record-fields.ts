// The small build of zod, because these fields also run in the reader's browser.
import { z } from 'zod/mini';

/** The longest note a reader can keep, in characters. */
export const NOTE_LENGTH = 20_000;

/** The longest name on a certificate, in characters. */
export const NAME_LENGTH = 120;

/**
 * Characters that nobody types and that change what is seen: controls other than tab and new lines, signs that turn the
 * direction of a text round (Unicode Technical Report 36, section 2.2), and halves of characters.
 */
export const BARRED = String.raw`\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069`;

const HALF = String.raw`\uD800-\uDFFF`;
const LINES = String.raw`\t\n\r`;

// Looks for one bad character, without going back, so that a text of megabytes cannot hold it up.
const inNotes = new RegExp(`[${BARRED}${HALF}]`, 'u');
const inNames = new RegExp(`[${BARRED}${HALF}${LINES}]`, 'u');

/** Whether a text has at most so many characters, each counted once however it is stored. */
const isWithin = (text: string, most: number): boolean =>
  text.length <= most || (text.length <= most * 2 && [...text].length <= most);

/** Adds words, and what JSON Schema needs to be told, to a field. */
export const describe = <Schema extends z.core.$ZodType>(schema: Schema, words?: string, more: object = {}): Schema => {
  z.globalRegistry.add(schema, { ...(words !== undefined && { description: words }), ...more });
  return schema;
};

/** The same rule for JSON Schema, written so that it means the same whether a tool reads whole characters or halves. */
const patternWithout = (barred: string): string => `^(?:[^${barred}${HALF}]|[\\uD800-\\uDBFF][\\uDC00-\\uDFFF])*$`;

/** What a reader wrote: any characters they could have typed. */
export const noteText = () =>
  describe(z.string().check(z.refine((text) => isWithin(text, NOTE_LENGTH) && !inNotes.test(text))), undefined, {
    maxLength: NOTE_LENGTH,
    pattern: patternWithout(BARRED),
  });

/** A reader's name: one line. */
export const nameText = () =>
  describe(z.string().check(z.refine((text) => isWithin(text, NAME_LENGTH) && !inNames.test(text))), undefined, {
    maxLength: NAME_LENGTH,
    pattern: patternWithout(`${BARRED}${LINES}`),
  });

/** An id of an entry, an item or a device. */
export const id = () => z.string().check(z.maxLength(80), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

// Every day from 1000 to 2999 that the Gregorian calendar has, so that no program reads 30 February as 2 March.
const DAY =
  '(?:[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)';

const DAY_PATTERN = new RegExp(`^${DAY}$`);

const STAMP_PATTERN = new RegExp(`^${DAY}T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z$`);

/** A day of the calendar, year-month-day. */
export const day = () => z.string().check(z.regex(DAY_PATTERN));

/** Whether a text is a day of the calendar, year-month-day. */
export const isDay = (text: string): boolean => DAY_PATTERN.test(text);

/** An instant in UTC with milliseconds, such as 2026-11-03T09:00:00.000Z; these sort as text. */
export const stamp = () => z.string().check(z.regex(STAMP_PATTERN));

/** The last instant that a stamp can name. */
export const LAST_STAMP = '2999-12-31T23:59:59.999Z';

/** A whole number. */
export const count = (most: number, least = 0) => z.int().check(z.minimum(least), z.maximum(most));

/** Something that was written down once: what, and when; of two, the later counts. */
export const stamped = <Value extends z.core.$ZodType>(value: Value, words: string) =>
  describe(
    z.strictObject({ value, at: describe(stamp(), 'When it was written, in UTC; of two, the later counts.') }),
    words,
  );
