import { type Directory, entryOf, type Listed } from '#src/model/directory.ts';
import { EVENTS_LABEL, eventTitle } from '#src/model/events.ts';
import { indexKey } from '#src/model/site-index.ts';
import { type Collection, COLLECTIONS } from '#src/schemas/names.ts';
import type { Term } from '#src/schemas/terms.ts';

/** The title of an entry in a list of pages; an event that is cancelled says so. */
export const listedTitle = ({ data }: Pick<Listed, 'data'>): string =>
  'cancelled' in data ? eventTitle(data) : data.title;

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
  events: EVENTS_LABEL,
  laws: 'Law and guidance',
  terms: 'Glossary',
};

/** Kinds that lead to what to do come first. */
const ORDER = Object.keys(LABELS) as Collection[];

/** What an entry says a reader can go on to. */
const readsNamed = (entry: Listed): readonly string[] =>
  entry.collection === 'modules' ? (entry as Listed<'modules'>).data.branches.flatMap(({ read }) => read) : [];

/** The laws an entry names in its fields. */
const lawsNamed = (entry: Listed): readonly (string | undefined)[] => {
  const { collection, data } = entry as { [Name in Collection]: Listed<Name> }[Collection];
  if (collection === 'partners') return data.legalBasis;
  if (collection === 'roles') return data.duty;
  if (collection === 'modules') {
    const read = readsNamed(entry).filter((target) => target.startsWith('law:'));
    return [...data.laws, ...read.map((target) => target.slice('law:'.length))];
  }
  if (collection === 'situations') return [...data.basis, ...data.timeLimits].map(({ law }) => law);
  return collection === 'terms' ? [data.source.law] : [];
};

/** The terms an entry names in its fields; how terms point at each other is said on their own pages. */
const termsNamed = (entry: Listed): readonly string[] => [
  ...(entry.collection === 'partners' ? (entry as Listed<'partners'>).data.jargon : []),
  ...readsNamed(entry).flatMap((target) => (target.startsWith('term:') ? [target.slice('term:'.length)] : [])),
];

/** Every text in the fields of an entry. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const asPattern = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s');

/**
 * How a term is written in fields, which cannot carry links: its initials with their capitals, or its words where there
 * are at least two. A single plain word such as "assessment" is too common to say that the term is meant.
 */
const writtenAs = ({ title, short }: Term): RegExp | undefined => {
  const initials = [title, short ?? ''].filter((name) => /^\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*$/u.test(name));
  const words = [title].filter((name) => name.includes(' '));
  const names = [
    ...initials.map(asPattern),
    // Without regard to a capital at the beginning: the rest is as the glossary writes it.
    ...words.map(
      (name) => `[${name.charAt(0).toUpperCase()}${name.charAt(0).toLowerCase()}]${asPattern(name.slice(1))}`,
    ),
  ];
  return names.length === 0
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'u');
};

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
  const written = writtenAs(entryOf(directory, 'terms', id).data);
  const uses = (entry: Listed): boolean =>
    termsNamed(entry).includes(id) ||
    mentioning.has(indexKey(entry.collection, entry.id)) ||
    (written !== undefined && textsIn(entry.data).some((text) => written.test(text)));
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
