import type { CheckedEntry } from '#src/checks/content-site.ts';
import { type PlacedText } from '#src/checks/rows.ts';

/**
 * Fields that hold no prose of the hub's own: ids and addresses, what people say and ask in their own words, names of
 * laws and sources, and answers that are meant to be mistaken.
 */
const NOT_PROSE: ReadonlySet<string> = new Set(
  `aliases asked peopleThink inUse sayIt short shortName localNames formerly source citation statusNote signedOffBy question options
  pairs headings booking place basis says`.split(/\s+/u),
);

/** A field by this name is a question to readers in stories, and a question that staff ask in situations. */
const isProse = (name: string, { collection }: CheckedEntry): boolean =>
  !NOT_PROSE.has(name) || (name === 'question' && collection !== 'situations');

const DEEPEST = 8;

const textsUnder = (value: unknown, path: readonly PropertyKey[], entry: CheckedEntry): PlacedText[] => {
  if (path.length > DEEPEST) return [];
  if (typeof value === 'string') return /\S\s+\S/u.test(value) ? [{ text: value, path }] : [];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => textsUnder(item, [...path, index], entry));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, held]) =>
    isProse(name, entry) ? textsUnder(held, [...path, name], entry) : [],
  );
};

/** The fields of an entry that are sentences for readers, with where they stand. */
export const proseFields = (entry: CheckedEntry): PlacedText[] =>
  textsUnder(entry.data, [], entry).filter(({ path }) => !(path[0] === 'title' && entry.collection === 'laws'));
