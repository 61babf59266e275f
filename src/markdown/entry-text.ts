import { Document, isScalar, Scalar, visit } from 'yaml';

/** Text that other programs read as a number, a date or a time of day unless it stands in quotes. */
const LIKE_A_NUMBER = /^[\d.:+-]/u;
/** A calendar day, which every entry writes without quotes. */
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Whether there is nothing in a field: such fields are left out, so that what is missing is said to be missing. */
const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.every(isNothing)) ||
  (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isNothing));

const withoutNothing = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter((item) => !isNothing(item)).map(withoutNothing);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, held]) => !isNothing(held))
      .map(([name, held]) => [name, withoutNothing(held)]),
  );
};

/** Fields as front matter writes them, each on its own lines, text in quotes where it needs them. */
export const frontMatterText = (fields: Readonly<Record<string, unknown>>): string => {
  const document = new Document(withoutNothing(fields));
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || !isScalar(node) || typeof node.value !== 'string' || DAY.test(node.value)) return;
      if (LIKE_A_NUMBER.test(node.value) || /[:#"]/u.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  const text = document.toString({ lineWidth: 0, blockQuote: false });
  return text.trim() === '{}' ? '' : text;
};

/**
 * The whole file of an entry: its fields in the order given, then its words. What `readFrontMatter` reads from it is
 * what was given, without the fields that have nothing in them.
 */
export const entryText = (fields: Readonly<Record<string, unknown>>, body: string): string => {
  const words = body.trim();
  return `---\n${frontMatterText(fields)}---\n${words === '' ? '' : `\n${words}\n`}`;
};
