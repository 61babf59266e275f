/** One group of fields in a list of front matter, as YAML gives it, with where it stands. */
export interface Row {
  fields: Record<string, unknown>;
  path: readonly PropertyKey[];
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is held under a name; a name such as `constructor` finds nothing that was not written. */
export const fieldOf = (fields: unknown, name: string): unknown =>
  isGroup(fields) && Object.hasOwn(fields, name) ? fields[name] : undefined;

/** The groups of a list such as `questions`; what is not a group is the schema's to say. */
export const rowsOf = ({ fields, path }: Row, name: string): Row[] => {
  const list = fieldOf(fields, name);
  return (Array.isArray(list) ? (list as unknown[]) : []).flatMap((item, index) =>
    isGroup(item) ? [{ fields: item, path: [...path, name, index] }] : [],
  );
};

/** The group under a name, such as `either`; none when there is no group. */
export const rowOf = ({ fields, path }: Row, name: string): Row[] => {
  const value = fieldOf(fields, name);
  return isGroup(value) ? [{ fields: value, path: [...path, name] }] : [];
};

/** A piece of text with where it stands. */
export interface PlacedText {
  text: string;
  path: readonly PropertyKey[];
}

/** The text under a name; none when it is missing or is not text. */
export const textOf = ({ fields, path }: Row, name: string): PlacedText[] => {
  const value = fieldOf(fields, name);
  return typeof value === 'string' ? [{ text: value, path: [...path, name] }] : [];
};

/** The texts of a list under a name. */
export const textsOf = ({ fields, path }: Row, name: string): PlacedText[] => {
  const list = fieldOf(fields, name);
  return (Array.isArray(list) ? (list as unknown[]) : []).flatMap((text, index) =>
    typeof text === 'string' ? [{ text, path: [...path, name, index] }] : [],
  );
};

/** Texts that say what one before them said already, each with the first that did; capitals, spaces and the last full stop aside. */
export const repeats = (texts: readonly PlacedText[]): (PlacedText & { first: PlacedText })[] => {
  const firsts = new Map<string, PlacedText>();
  return texts.flatMap((placed) => {
    const said = placed.text.trim().replaceAll(/\s+/gu, ' ').replace(/[.!]$/u, '').toLowerCase();
    const first = firsts.get(said);
    if (first !== undefined) return [{ ...placed, first }];
    firsts.set(said, placed);
    return [];
  });
};
