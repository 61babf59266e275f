/** How a field is named in a message: the name in backticks, or its place in the list that holds it. */
export const fieldName = (path: readonly PropertyKey[]): string => {
  const last = path.at(-1);
  if (last === undefined) return 'The front matter';
  if (typeof last !== 'number') return `\`${String(last)}\``;
  const list = path.at(-2);
  return list === undefined ? `Item ${last + 1}` : `Item ${last + 1} of \`${String(list)}\``;
};

/** What a value from YAML is, in words an author knows. */
export const kindOf = (value: unknown): string => {
  if (value === undefined || value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number' || typeof value === 'bigint') return 'a number';
  if (typeof value === 'boolean') return 'true or false';
  return 'a group of fields';
};

/** A short value in typographic quotes, for use in a message; long text is cut. */
export const quoted = (value: unknown): string => {
  const text = String(value).replaceAll(/\s+/gu, ' ');
  return `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;
};

/** A list in words: "a, b or c". */
export const anyOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/** A count with its noun: "1 item", "3 items". */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;
