import { type Collection, LINK_SCHEMES, type LinkScheme } from '#src/schemas/names.ts';

/** What other entries need to know of an entry to link to it. */
export interface IndexedEntry {
  collection: Collection;
  id: string;
  title: string;
  summary: string;
  /** Initials or short name, where the entry has one: a term's `short`, a role's `acronym`, a partner's `shortName`. */
  short?: string;
  /** The partner a role, day, blog or vlog belongs to. */
  partner?: string;
  /** A partner's family, for its mark. */
  family?: string;
  draft: boolean;
}

/** Every entry that can be linked to, and the lists in settings that can be referred to. */
export interface SiteIndex {
  entries: ReadonlyMap<string, IndexedEntry>;
  topics: readonly string[];
  contacts: readonly string[];
}

/** The key of an entry in the index. */
export const indexKey = (collection: Collection, id: string): string => `${collection}/${id}`;

/** Builds the index from the entries of all collections; the last of two with the same id wins (the checker refuses both). */
export const buildSiteIndex = (
  entries: readonly IndexedEntry[],
  lists: { topics?: readonly string[]; contacts?: readonly string[] } = {},
): SiteIndex => ({
  entries: new Map(entries.map((entry) => [indexKey(entry.collection, entry.id), entry])),
  topics: lists.topics ?? [],
  contacts: lists.contacts ?? [],
});

/** The entry with this id in this collection, if there is one. */
export const findEntry = (index: SiteIndex, collection: Collection, id: string): IndexedEntry | undefined =>
  index.entries.get(indexKey(collection, id));

/** Splits `role:health-visitor` into its collection and id; undefined when the scheme is not one of the hub's. */
export const parseTarget = (value: string): { scheme: LinkScheme; collection: Collection; id: string } | undefined => {
  const colon = value.indexOf(':');
  const scheme = value.slice(0, colon);
  if (colon < 1 || !Object.hasOwn(LINK_SCHEMES, scheme)) return undefined;
  const known = scheme as LinkScheme;
  return { scheme: known, collection: LINK_SCHEMES[known], id: value.slice(colon + 1) };
};
