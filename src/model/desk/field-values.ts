import { isBlank } from '#src/model/desk/draft.ts';

/** The way to a field: its name, and the names and places inside it. */
export type FieldPath = readonly (string | number)[];

type Fields = Readonly<Record<string, unknown>>;

/** What a field holds; undefined when there is nothing there. */
export const valueAt = (fields: Fields, path: FieldPath): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    fields,
  );

/** The text of a field; empty when it holds none. */
export const textAt = (fields: Fields, path: FieldPath): string => {
  const value = valueAt(fields, path);
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
};

const withStep = (value: unknown, [step, ...rest]: FieldPath, next: unknown): unknown => {
  if (step === undefined) return next;
  if (typeof step === 'number') {
    const list = Array.isArray(value) ? [...(value as unknown[])] : [];
    while (list.length < step) list.push('');
    list[step] = withStep(list[step], rest, next);
    return list;
  }
  const group = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  return { ...group, [step]: withStep((group as Record<string, unknown>)[step], rest, next) };
};

/** The fields with another value at a place; groups and lists on the way are made. */
export const withValue = (fields: Fields, path: FieldPath, value: unknown): Fields =>
  withStep(fields, path, value) as Fields;

/** The fields without one item of a list. */
export const withoutItem = (fields: Fields, path: FieldPath, index: number): Fields => {
  const list = valueAt(fields, path);
  return Array.isArray(list)
    ? withValue(
        fields,
        path,
        list.filter((_, at) => at !== index),
      )
    : fields;
};

/** The fields with an item of a list moved by one place. */
export const withItemMoved = (fields: Fields, path: FieldPath, index: number, by: 1 | -1): Fields => {
  const list = valueAt(fields, path);
  if (!Array.isArray(list) || list[index] === undefined || list[index + by] === undefined) return fields;
  const moved = [...(list as unknown[])];
  [moved[index], moved[index + by]] = [moved[index + by], moved[index]];
  return withValue(fields, path, moved);
};

/** The place in the fields of a place in the file, where items of lists that are empty were left out. */
export const placeInDraft = (fields: Fields, written: readonly PropertyKey[]): (string | number)[] => {
  const place: (string | number)[] = [];
  for (const step of written) {
    const value = valueAt(fields, place);
    if (typeof step === 'number' && Array.isArray(value)) {
      const kept = value.flatMap((item, index) => (isBlank(item) ? [] : [index]));
      place.push(kept[step] ?? step);
    } else place.push(typeof step === 'number' ? step : String(step));
  }
  return place;
};
