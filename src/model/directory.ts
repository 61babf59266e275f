import { entryPath, pathTo } from '#src/model/paths.ts';
import { parseTarget } from '#src/model/site-index.ts';
import type { HubEvent } from '#src/schemas/events.ts';
import type { Collection } from '#src/schemas/names.ts';
import type { Law } from '#src/schemas/laws.ts';
import type { Learning } from '#src/schemas/learning.ts';
import type { Module } from '#src/schemas/modules.ts';
import type { Family, Partner } from '#src/schemas/partners.ts';
import type { Pathway } from '#src/schemas/pathways.ts';
import type { Role } from '#src/schemas/roles.ts';
import type { Situation } from '#src/schemas/situations.ts';
import type { Blog, Day, Vlog } from '#src/schemas/stories.ts';
import type { Term } from '#src/schemas/terms.ts';

/** The front matter of each collection. */
export interface DataOf {
  partners: Partner;
  roles: Role;
  situations: Situation;
  pathways: Pathway;
  modules: Module;
  days: Day;
  blogs: Blog;
  vlogs: Vlog;
  learning: Learning;
  events: HubEvent;
  terms: Term;
  laws: Law;
}

/** An entry as pages list it: its id, its address and its front matter. */
export interface Listed<Name extends Collection = Collection> {
  collection: Name;
  id: string;
  /** The address of its page, base path included. */
  href: string;
  data: DataOf[Name];
}

/** Everything published, by collection. */
export type Directory = { readonly [Name in Collection]: readonly Listed<Name>[] };

/** A name with its mark and, where it has a page, its address. */
export interface Tag {
  label: string;
  href?: string;
  family: Family;
}

/** The pathways in the order the settings give; those it does not name follow as they were. */
export const withOrder = (directory: Directory, order: readonly string[]): Directory => ({
  ...directory,
  pathways: [...entriesOf(directory, 'pathways', order), ...directory.pathways.filter(({ id }) => !order.includes(id))],
});

/** Puts an entry's address beside its data. */
export const listed = <Name extends Collection>(
  collection: Name,
  id: string,
  data: DataOf[Name],
  base?: string,
): Listed<Name> => ({ collection, id, href: pathTo(entryPath(collection, id), base), data });

/**
 * The entry with this id.
 * @throws when there is none: the checker refuses such content, so this is a fault in the code.
 */
export const entryOf = <Name extends Collection>(directory: Directory, collection: Name, id: string): Listed<Name> => {
  const found = (directory[collection] as readonly Listed<Name>[]).find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`There is no entry "${id}" in ${collection}.`);
  return found;
};

/** The entries with these ids, in the order given; ids of entries that are not published are left out. */
export const entriesOf = <Name extends Collection>(
  directory: Directory,
  collection: Name,
  ids: readonly string[],
): Listed<Name>[] =>
  ids.flatMap((id) => (directory[collection] as readonly Listed<Name>[]).filter((entry) => entry.id === id));

/** The name and mark of a partner. */
export const partnerTag = (directory: Directory, id: string): Tag => {
  const { data, href } = entryOf(directory, 'partners', id);
  return { label: data.shortName, href, family: data.family };
};

/** The name of a role with its partner's mark. */
export const roleTag = (directory: Directory, id: string): Tag => {
  const { data, href } = entryOf(directory, 'roles', id);
  return { label: data.title, href, family: entryOf(directory, 'partners', data.partner).data.family };
};

/** The name and mark behind `role:…` or `partner:…`. @throws for any other link. */
export const targetTag = (directory: Directory, target: string): Tag => {
  const parsed = parseTarget(target);
  if (parsed?.scheme === 'role') return roleTag(directory, parsed.id);
  if (parsed?.scheme === 'partner') return partnerTag(directory, parsed.id);
  throw new Error(`"${target}" is neither a role nor a partner.`);
};

/** The entry behind a link such as `situation:adult-allegation`. @throws when there is none. */
export const targetEntry = (directory: Directory, target: string): Listed => {
  const parsed = parseTarget(target);
  if (parsed === undefined) throw new Error(`"${target}" is not a link to an entry.`);
  return entryOf(directory, parsed.collection, parsed.id);
};

/** The partner behind `role:…` or `partner:…`. */
export const partnerOfTarget = (directory: Directory, target: string): string => {
  const parsed = parseTarget(target);
  return parsed?.scheme === 'role' ? entryOf(directory, 'roles', parsed.id).data.partner : (parsed?.id ?? '');
};
