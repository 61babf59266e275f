import type { Collection } from '#src/schemas/names.ts';

/** The folder in the site under which the pages of each collection live. */
const FOLDERS: Record<Collection, string> = {
  partners: '/partners/',
  roles: '/roles/',
  situations: '/who-does-what/',
  pathways: '/induction/',
  modules: '/induction/modules/',
  days: '/day-in-the-life/',
  blogs: '/blogs/',
  vlogs: '/vlogs/',
  learning: '/learning/',
  events: '/events/',
  terms: '/glossary/',
  laws: '/law/',
};

/** The folder the site is published in, with a slash at both ends; `/` outside a build. */
const siteBase = (): string => {
  const bundled = (import.meta as { env?: { BASE_URL?: string } }).env?.BASE_URL;
  return bundled ?? '/';
};

/**
 * The address of a page of the hub, from its path inside the hub, in the folder the hub is published in.
 * @param path begins with a slash: `/stories/`, `/rss.xml`
 * @param base begins and ends with a slash: `/` or `/hub/`
 */
export const pathTo = (path: string, base: string = siteBase()): string => `${base.replace(/\/+$/, '')}${path}`;

/** The path of an entry's page inside the hub, whatever folder the hub is published in. */
export const entryPath = (collection: Collection, id: string): string => `${FOLDERS[collection]}${id}/`;

/** The address of an entry's page. */
export const pathToEntry = (collection: Collection, id: string, base?: string): string =>
  pathTo(entryPath(collection, id), base);

/** The path of a pathway's book inside the hub. */
export const packPath = (pathway: string): string => `${entryPath('pathways', pathway)}pack/`;

/** The path of the finished book, where it is published. */
export const packFile = (pathway: string): string => `${packPath(pathway)}${pathway}.pdf`;
