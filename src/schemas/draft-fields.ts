import { z } from '#src/schemas/zod.ts';
import { initialOf, notesOf, type Schema, unwrap } from '#src/schemas/schema-notes.ts';

/** Stands where a text that must be written is still missing. */
const MISSING_TEXT = '…';

/** The id of an entry that nobody has chosen yet. */
export const NOT_CHOSEN = 'not-chosen';

/** What stands in for a field that must be written in a certain way and is not. */
const standIn = (schema: Schema, today: string): string => {
  const { format, reference, file } = notesOf(schema);
  if (reference !== undefined) return NOT_CHOSEN;
  if (file !== undefined) return `./missing.${file[0]}`;
  switch (format) {
    case 'day':
      return today;
    case 'time':
      return '09:00';
    case 'day-and-time':
      return `${today}T09:00`;
    case 'film-time':
      return '00:00';
    default:
      return MISSING_TEXT;
  }
};

const words = (schema: Schema, value: unknown, today: string): string | undefined => {
  const isOptional = z.safeParse(schema, undefined).success;
  const written = typeof value === 'number' ? String(value) : value;
  const { success, data, error } = z.safeParse(unwrap(schema), written);
  if (success) return String(data);
  // Too long or too short is still what the author wrote; anything else would break what is made of it.
  const isText = typeof written === 'string' && written.trim() !== '';
  if (isText && error.issues.every(({ code }) => code === 'too_big' || code === 'too_small')) return written.trim();
  return isOptional ? undefined : standIn(schema, today);
};

const fields = (shape: Record<string, Schema>, value: unknown, today: string): Record<string, unknown> => {
  const written = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const read = (name: string): unknown => (Object.hasOwn(written, name) ? written[name] : undefined);
  return Object.fromEntries(
    Object.entries(shape)
      .map(([name, schema]) => [name, fitted(schema, read(name), today)] as const)
      .filter(([, held]) => held !== undefined),
  );
};

/**
 * The nearest thing to a value that can be shown by what expects the schema: what is missing gets a stand-in, what has
 * the wrong shape is left out, what is only too long stays. For drafts, which are shown while they are being written.
 * @param value anything at all
 * @param today the day that stands in for days, year-month-day
 */
export const fitted = (schema: Schema, value: unknown, today: string): unknown => {
  const inner = unwrap(schema);
  const { def } = inner._zod;
  const isLeftOut = value === undefined || value === null;
  if (isLeftOut && z.safeParse(schema, undefined).success) return initialOf(schema);
  switch (def.type) {
    case 'string':
      return words(schema, value, today);
    case 'object':
      if (typeof value !== 'object' && z.safeParse(schema, undefined).success) return initialOf(schema);
      return fields(def.shape as Record<string, Schema>, value, today);
    case 'array':
      return (Array.isArray(value) ? value : [])
        .filter((item) => item !== null && item !== undefined)
        .map((item) => fitted(def.element, item, today));
    case 'boolean':
      return value === true;
    case 'enum':
      return z.safeParse(inner, value).success
        ? value
        : z.safeParse(schema, undefined).success
          ? undefined
          : Object.values(def.entries)[0];
    default: {
      const read = z.safeParse(inner, value);
      return read.success ? read.data : def.type === 'number' ? 1 : undefined;
    }
  }
};
