import type { Directory, Listed } from '#src/model/directory.ts';
import { indexKey } from '#src/model/site-index.ts';
import { type Collection, COLLECTIONS } from '#src/schemas/fields.ts';

/** What the body of an entry links to: ids by collection. */
export interface BodyLinks {
  collection: Collection;
  id: string;
  references: Partial<Readonly<Record<Collection, readonly string[]>>>;
}

/** Pages of one kind that refer to something. */
export interface UsedBy {
  collection: Collection;
  /** What pages of this kind are called. */
  label: string;
  entries: Listed[];
}

const LABELS: Readonly<Record<Collection, string>> = {
  situations: 'Situations',
  roles: 'Roles',
  partners: 'Partners',
  modules: 'Induction modules',
  pathways: 'Induction pathways',
  days: 'Days',
  blogs: 'Blogs',
  vlogs: 'Vlogs',
  learning: 'Learning',
  events: 'Joint sessions',
  laws: 'Law and guidance',
  terms: 'Glossary',
};

/** Kinds that lead to what to do come first. */
const ORDER = Object.keys(LABELS) as Collection[];

/** The laws an entry names in its fields. */
const lawsNamed = (entry: Listed): readonly (string | undefined)[] => {
  const { collection, data } = entry as { [Name in Collection]: Listed<Name> }[Collection];
  if (collection === 'partners') return data.legalBasis;
  if (collection === 'roles') return data.duty;
  if (collection === 'modules') return data.laws;
  if (collection === 'situations') return [...data.basis, ...data.timeLimits].map(({ law }) => law);
  return collection === 'terms' ? [data.source.law] : [];
};

/** The terms an entry names in its fields; how terms point at each other is said on their own pages. */
const termsNamed = (entry: Listed): readonly string[] =>
  entry.collection === 'partners' ? (entry as Listed<'partners'>).data.jargon : [];

const grouped = (directory: Directory, isUser: (entry: Listed) => boolean): UsedBy[] =>
  ORDER.filter((collection) => COLLECTIONS.includes(collection))
    .map((collection) => ({
      collection,
      label: LABELS[collection],
      entries: (directory[collection] as readonly Listed[]).filter(isUser),
    }))
    .filter(({ entries }) => entries.length > 0);

const whoMentions = (links: readonly BodyLinks[], collection: Collection, id: string): Set<string> =>
  new Set(
    links
      .filter(({ references }) => references[collection]?.includes(id))
      .map((link) => indexKey(link.collection, link.id)),
  );

/** The pages, other than terms, that use a term in their fields or their words. */
export const usesOfTerm = (directory: Directory, links: readonly BodyLinks[], id: string): UsedBy[] => {
  const mentioning = whoMentions(links, 'terms', id);
  const uses = (entry: Listed): boolean =>
    termsNamed(entry).includes(id) || mentioning.has(indexKey(entry.collection, entry.id));
  return grouped(directory, (entry) => entry.collection !== 'terms' && uses(entry));
};

/** The pages that rest on a law, or link to it. */
export const usesOfLaw = (directory: Directory, links: readonly BodyLinks[], id: string): UsedBy[] => {
  const mentioning = whoMentions(links, 'laws', id);
  const isItself = (entry: Listed): boolean => entry.collection === 'laws' && entry.id === id;
  const uses = (entry: Listed): boolean =>
    lawsNamed(entry).includes(id) || mentioning.has(indexKey(entry.collection, entry.id));
  return grouped(directory, (entry) => !isItself(entry) && uses(entry));
};
