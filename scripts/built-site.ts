import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dayInBritain } from '#src/model/dates.ts';

/** Where the site is built. */
export const BUILT = 'dist';
/** What a build is made of. */
const SOURCES = ['content', 'public', 'src', 'astro.config.mjs', 'package-lock.json'];

const newestIn = (path: string): number => {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
};

/**
 * Whether the site in `dist` shows what is in the project now: built today, because pages say what is overdue on the day
 * of the build, and after the last change. Run from the project's root.
 */
export const isBuildFresh = (now: Date): boolean => {
  const file = join(BUILT, 'sitemap.xml');
  if (!existsSync(file)) return false;
  const built = statSync(file).mtimeMs;
  const isOfToday = dayInBritain(new Date(built)) === dayInBritain(now);
  return isOfToday && SOURCES.filter((path) => existsSync(path)).every((path) => newestIn(path) < built);
};

/** The full web address that a page of a built site gives itself; undefined when there is no such page. */
export const addressOfBuilt = (site: string, path: string): URL | undefined => {
  const file = join(site, path, 'index.html');
  if (!existsSync(file)) return undefined;
  const address = /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1];
  return address === undefined ? undefined : new URL(address);
};
