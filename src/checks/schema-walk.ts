import { z } from '#src/schemas/zod.ts';
import { type FieldNotes, notesOf, type Schema, unwrap } from '#src/schemas/schema-notes.ts';

/** The members of a union that the data could be meant as: by its discriminator, else those that accept it. */
const branches = (union: z.core.$ZodUnionDef & { discriminator?: string }, data: unknown): readonly Schema[] => {
  const { discriminator } = union;
  if (discriminator === undefined) return union.options.filter((option) => z.safeParse(option, data).success);
  const chosen = (data as Record<string, unknown> | null | undefined)?.[discriminator];
  return union.options.filter((option) => {
    const { def } = unwrap(option)._zod;
    const kind = def.type === 'object' ? def.shape[discriminator] : undefined;
    return kind !== undefined && z.safeParse(kind, chosen).success;
  });
};

/** The field names an object at this place may have; empty when the place is not an object. */
export const fieldsAt = (schema: Schema, path: readonly PropertyKey[], data: unknown): string[] =>
  schemasAt(schema, path, data).flatMap((found) => {
    const { def } = unwrap(found)._zod;
    return def.type === 'object' ? Object.keys(def.shape) : [];
  });

/** The schemas that describe the place in the data; more than one only inside a union. */
export const schemasAt = (schema: Schema, path: readonly PropertyKey[], data: unknown): readonly Schema[] => {
  const { def } = unwrap(schema)._zod;
  if (def.type === 'union') return branches(def, data).flatMap((branch) => schemasAt(branch, path, data));
  const [step, ...rest] = path;
  if (step === undefined) return [schema];
  const next =
    def.type === 'object' && Object.hasOwn(def.shape, step)
      ? def.shape[step as string]
      : def.type === 'array' && typeof step === 'number'
        ? def.element
        : undefined;
  return next === undefined
    ? []
    : schemasAt(next, rest, (data as Record<PropertyKey, unknown> | undefined | null)?.[step]);
};

/** Calls `visit` for every piece of text in the data that the schema knows of, with its notes and its path. */
export const walkText = (
  schema: Schema,
  data: unknown,
  visit: (value: string, notes: FieldNotes, path: readonly PropertyKey[]) => void,
  path: readonly PropertyKey[] = [],
): void => {
  if (typeof data === 'string') {
    visit(data, notesOf(schema), path);
    return;
  }
  if (typeof data !== 'object' || data === null) return;
  const { def } = unwrap(schema)._zod;
  if (def.type === 'union') for (const branch of branches(def, data)) walkText(branch, data, visit, path);
  if (def.type === 'array' && Array.isArray(data))
    for (const [index, item] of data.entries()) walkText(def.element, item, visit, [...path, index]);
  if (def.type === 'object' && !Array.isArray(data))
    for (const [name, field] of Object.entries(def.shape))
      if (Object.hasOwn(data, name)) walkText(field, (data as Record<string, unknown>)[name], visit, [...path, name]);
};
