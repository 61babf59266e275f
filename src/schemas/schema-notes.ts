import { z } from '#src/schemas/zod.ts';

/** Any schema. */
export type Schema = z.core.$ZodType;

/** What the schemas say about a field besides its shape. */
export interface FieldNotes {
  description?: string;
  /** What forms call the field, where its name in words would say too little. */
  label?: string;
  /** The collection, or list in settings, whose ids the field holds. */
  reference?: string;
  /** The link schemes the field accepts. */
  target?: readonly string[];
  /** The file types that may lie beside the entry under this field's name. */
  file?: readonly string[];
  /** How the text is written, where that is not plain words. */
  format?: 'day' | 'time' | 'day-and-time' | 'film-time' | 'address' | 'id';
}

/** The schema inside a wrapper such as `.optional()` or `.default()`; undefined when it is not a wrapper. */
const inside = (schema: Schema): Schema | undefined => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'readonly':
    case 'catch':
      return def.innerType;
    case 'pipe':
      return def.in;
    default:
      return undefined;
  }
};

/** What is noted about a field: the outermost note of each kind wins. */
export const notesOf = (schema: Schema): FieldNotes => {
  const inner = inside(schema);
  return {
    ...(inner === undefined ? {} : notesOf(inner)),
    ...(z.globalRegistry.get(schema) as FieldNotes | undefined),
  };
};

/** A schema without its wrappers. */
export const unwrap = (schema: Schema): z.core.$ZodTypes => {
  const inner = inside(schema);
  return inner === undefined ? (schema as z.core.$ZodTypes) : unwrap(inner);
};

/** What a field has when nobody writes it; undefined when it has nothing, or must be written. */
export const initialOf = (schema: Schema): unknown => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'default' || def.type === 'prefault') return def.defaultValue;
  const inner = inside(schema);
  return inner === undefined ? undefined : initialOf(inner);
};
