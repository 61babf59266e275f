import { z } from '#src/schemas/zod.ts';
import { initialOf, notesOf, type Schema, unwrap } from '#src/schemas/schema-notes.ts';

interface AnyField {
  /** The field as front matter names it. */
  name: string;
  /** Its own label, or the name in words: `contentNote` is "Content note". */
  label: string;
  /** What the schema says the field is for. */
  hint: string;
  isRequired: boolean;
  /** What it has when nobody writes it. */
  initial?: unknown;
}

/** How a text has to be written, as a regular expression, and what to say when it is not. */
export interface FieldPattern {
  source: string;
  help: string;
}

/** What a field holds. */
type FieldShape =
  | {
      kind: 'text';
      /** The most characters. */
      most?: number;
      format?: 'day' | 'time' | 'day-and-time' | 'film-time' | 'address' | 'id';
      pattern?: FieldPattern;
    }
  | { kind: 'choice'; options: readonly string[] }
  /** The id of an entry, or of something in a list of settings. */
  | { kind: 'reference'; to: string }
  /** A pointer written like a link: `role:health-visitor`. */
  | { kind: 'target'; schemes: readonly string[]; pattern?: FieldPattern }
  | { kind: 'file'; types: readonly string[]; pattern?: FieldPattern }
  | { kind: 'number'; least?: number; most?: number }
  | { kind: 'yes-no' }
  | { kind: 'group'; fields: readonly FormField[] }
  | { kind: 'list'; item: FormField; least?: number; most?: number }
  /** One of several shapes; `by` is the field that tells them apart. */
  | { kind: 'one-of'; by?: string; shapes: readonly FormField[] };

/** A field of an entry as a form asks for it, whatever draws the form. */
export type FormField = AnyField & FieldShape;

const labelOf = (name: string): string => {
  const words = name.replaceAll(/([a-z])([A-Z])/gu, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The limits that checks put on a text, number or list. */
const limitsOf = (schema: z.core.$ZodTypes): { least?: number; most?: number } => {
  const limits: { least?: number; most?: number } = {};
  for (const { _zod } of schema._zod.def.checks ?? []) {
    const { check, minimum, maximum, length, value } = _zod.def as { check: string } & Record<string, number>;
    if (check === 'min_length') limits.least = minimum!;
    if (check === 'max_length') limits.most = maximum!;
    if (check === 'length_equals') Object.assign(limits, { least: length, most: length });
    if (check === 'greater_than') limits.least = value!;
    if (check === 'less_than') limits.most = value!;
  }
  return limits;
};

/** The first regular expression that a text is checked against. */
const patternOf = (schema: z.core.$ZodTypes): { pattern?: FieldPattern } => {
  for (const check of schema._zod.def.checks ?? []) {
    const { format, pattern, error } = check._zod.def as Partial<z.core.$ZodCheckRegexDef>;
    if (format !== 'regex' || pattern === undefined) continue;
    const said = error?.({} as Parameters<NonNullable<typeof error>>[0]);
    const help = typeof said === 'string' ? said : said?.message;
    return { pattern: { source: pattern.source, help: help ?? '' } };
  }
  return {};
};

const shapeOf = (schema: Schema): FieldShape => {
  const inner = unwrap(schema);
  const { def } = inner._zod;
  const notes = notesOf(schema);
  const limits = limitsOf(inner);
  if (notes.reference !== undefined && def.type === 'string') return { kind: 'reference', to: notes.reference };
  if (notes.target !== undefined && def.type === 'string')
    return { kind: 'target', schemes: notes.target, ...patternOf(inner) };
  if (notes.file !== undefined) return { kind: 'file', types: notes.file, ...patternOf(inner) };
  switch (def.type) {
    case 'string':
      return {
        kind: 'text',
        ...(limits.most !== undefined && { most: limits.most }),
        ...(notes.format !== undefined && { format: notes.format }),
        ...patternOf(inner),
      };
    case 'enum':
      return { kind: 'choice', options: Object.values(def.entries).map(String) };
    case 'literal':
      return { kind: 'choice', options: def.values.map(String) };
    case 'number':
      return { kind: 'number', ...limits };
    case 'boolean':
      return { kind: 'yes-no' };
    case 'object':
      return { kind: 'group', fields: formFields(inner) };
    case 'array':
      return { kind: 'list', item: fieldOf('item', def.element), ...limits };
    case 'union':
      return {
        kind: 'one-of',
        ...('discriminator' in def && { by: String(def.discriminator) }),
        shapes: def.options.map((option, index) => fieldOf(`shape${index + 1}`, option)),
      };
    default:
      throw new Error(`A form cannot ask for a field of the type ${def.type}.`);
  }
};

const fieldOf = (name: string, schema: Schema): FormField => {
  const initial = initialOf(schema);
  const { label, description } = notesOf(schema);
  return {
    name,
    label: label ?? labelOf(name),
    hint: description ?? '',
    isRequired: !z.safeParse(schema, undefined).success,
    ...(initial !== undefined && { initial }),
    ...shapeOf(schema),
  };
};

/**
 * The fields of a collection as forms ask for them, from its schema: the writer's desk, the editor page and `npm run
 * new` all ask for the same, with the same hints and limits.
 * @throws when the schema is not that of an object, or has a type no form knows
 */
export const formFields = (schema: Schema): FormField[] => {
  const { def } = unwrap(schema)._zod;
  if (def.type !== 'object') throw new Error('A form is made from the schema of an object.');
  return Object.entries(def.shape as Record<string, z.core.$ZodType>).map(([name, field]) => fieldOf(name, field));
};
