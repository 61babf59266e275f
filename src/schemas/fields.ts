import { type Collection, ID_LENGTH, ID_PATTERN, type LinkScheme } from '#src/schemas/names.ts';
import { z } from '#src/schemas/zod.ts';

const an = (name: string): string => (/^[aeiou]/i.test(name) ? `an ${name}` : `a ${name}`);

/** A line or paragraph of plain text that must not be empty, at most `max` characters. */
export const text = (name: string, max: number) =>
  z
    .string({ error: `Write the ${name} as text, in quotes if it has a colon in it.` })
    .trim()
    .min(1, `Write the ${name}; it is empty.`)
    .max(max, `Shorten the ${name} to ${max} characters or fewer.`);

/** A list of lines, each at most `max` characters; between `least` and `most` of them. */
export const lines = (name: string, max: number, least = 0, most = 12) =>
  z
    .array(text(name, max), { error: `Write the ${name} as a list, one dash a line.` })
    .min(least, `Write at least ${least} in the list of ${name}.`)
    .max(most, `Keep the list of ${name} to ${most} or fewer.`);

/** Whether a year-month-day string names a day that exists in the Gregorian calendar. */
const isRealDay = (value: string): boolean => {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
};

/** A calendar day as `2026-11-22` (ISO 8601), kept as text so that no time zone can move it. */
export const day = (name: string) =>
  z
    .string({ error: `Write the ${name} as year-month-day, for example 2026-11-22.` })
    .regex(/^\d{4}-\d{2}-\d{2}$/, `Write the ${name} as year-month-day, for example 2026-11-22.`)
    .refine(isRealDay, `Check the ${name}: there is no such day in the calendar.`)
    .meta({ format: 'day' });

/** A time on the 24-hour clock, as `08:30`. */
export const clockTime = (name: string) =>
  z
    .string({ error: `Write the ${name} in quotes on the 24-hour clock, for example "08:30".` })
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, `Write the ${name} on the 24-hour clock, for example "08:30".`)
    .meta({ format: 'time' });

/** A local date and time in the United Kingdom, as `2026-12-03T13:00`. */
export const localDateTime = (name: string) =>
  z
    .string({ error: `Write the ${name} as the day, a T and the time, for example 2026-12-03T13:00.` })
    .regex(
      /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d$/,
      `Write the ${name} as the day, a T and the time, for example 2026-12-03T13:00.`,
    )
    .refine((value) => isRealDay(value.slice(0, 10)), `Check the ${name}: there is no such day in the calendar.`)
    .meta({ format: 'day-and-time' });

/** A public web address; only `https` is accepted. */
export const webAddress = (name: string) =>
  z
    .string({ error: `Write the ${name} as a full web address that begins with https://.` })
    .regex(/^https:\/\/[^\s<>"'`\\]+$/, `Write the ${name} as a full web address that begins with https://.`)
    .refine((value) => URL.canParse(value), `Check the ${name}: it is not a web address.`)
    .meta({ format: 'address' });

/** A whole number from `least` to `most`. */
export const wholeNumber = (name: string, least: number, most: number) =>
  z
    .number({ error: `Write the ${name} as a whole number, without quotes.` })
    .int(`Write the ${name} as a whole number.`)
    .min(least, `The ${name} must be ${least} or more.`)
    .max(most, `The ${name} must be ${most} or less.`);

/** The id of an item inside an entry (a question, a stage): what a learner's record remembers, so never change it. */
export const itemId = (name: string) =>
  z
    .string({ error: `Give this ${name} an id, for example first-step.` })
    .regex(ID_PATTERN, `Write the ${name} id in small letters, digits and hyphens, for example first-step.`)
    .max(ID_LENGTH, `Shorten the ${name} id to ${ID_LENGTH} characters or fewer.`)
    .meta({ format: 'id' });

/** What a reference field points at: a collection, or a list kept in settings. */
export type ReferenceTo = Collection | 'topics' | 'contacts';

/** Where the ids of a kind are found, in words: topics and contacts are kept in the settings, pages are files. */
const OF_SETTINGS: readonly ReferenceTo[] = ['topics', 'contacts'];
const idOf = (to: ReferenceTo): string => {
  if (OF_SETTINGS.includes(to)) return `Write the id of one of the ${to} in the settings`;
  return `Write the id of one of the ${to === 'learning' ? 'learning examples' : to}: its file or folder name`;
};

/** The id of another entry; the checker makes sure that it exists and is of the right kind. */
export const reference = (to: ReferenceTo) =>
  z
    .string({ error: `${idOf(to)}.` })
    .regex(ID_PATTERN, `${idOf(to)}, in small letters, digits and hyphens.`)
    .meta({ reference: to });

/** A list of ids of other entries. */
export const references = (to: ReferenceTo) =>
  z.array(reference(to), { error: `Write the ${to} as a list of ids, one dash a line.` }).default([]);

/** A pointer that may be of several kinds, written like a link: `role:health-visitor`, `partner:police`. */
export const target = (...schemes: [LinkScheme, ...LinkScheme[]]) =>
  z
    .string({ error: `Write ${an(schemes[0])} link here, for example ${schemes[0]}:its-id.` })
    .regex(
      new RegExp(`^(?:${schemes.join('|')}):[a-z0-9]+(?:-[a-z0-9]+)*$`),
      `Write one of ${schemes.map((scheme) => `${scheme}:its-id`).join(', ')} here.`,
    )
    .meta({ target: schemes });

/** A file that lies in the same folder as the entry, named `./like-this.ext`, of one of the given types. */
export const fileBeside = (name: string, ...extensions: [string, ...string[]]) =>
  z
    .string({ error: `Name the ${name} file, beginning with "./".` })
    .regex(
      new RegExp(`^\\./[a-z0-9][a-z0-9-]*\\.(?:${extensions.join('|')})$`),
      `Put the ${name} file in the same folder and name it "./name.${extensions[0]}", in small letters, digits and hyphens.`,
    )
    .meta({ file: extensions });

/** A duration or position in a film, as minutes and seconds: `01:42`. */
export const filmTime = (name: string) =>
  z
    .string({ error: `Write the ${name} in quotes as minutes and seconds, for example "01:42".` })
    .regex(/^\d{2}:[0-5]\d$/, `Write the ${name} as minutes and seconds, for example "01:42".`)
    .meta({ format: 'film-time' });
