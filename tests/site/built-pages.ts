import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folder of the built site. */
export const dist = join(root, 'dist');

/** The folder of the address the site was built for, with a slash at both ends. */
export const base = process.env['BASE_PATH'] || '/';

/** Every file of a built site, by its path inside it, with forward slashes. */
export const builtFiles = (folder = dist): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

/** Every page of a built site, as a file. */
export const builtPages = (folder = dist): string[] => builtFiles(folder).filter((file) => file.endsWith('.html'));

/** The text of a built file. */
export const readBuilt = (file: string, folder = dist): string => readFileSync(join(folder, file), 'utf8');

/** The file of a page: `/stories/` is in `stories/index.html`. */
export const fileOfPath = (path: string): string => (path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1));

/** Every page of the site map, as a path inside the site: `/stories/`. */
export const sitemapPaths = (folder = dist, inside = base): string[] =>
  [...readBuilt('sitemap.xml', folder).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    (match) => `/${new URL(match[1] ?? '').pathname.slice(inside.length)}`,
  );

/** Every page of two partners side by side, which the site map leaves out, as a path inside the site. */
export const pairPaths = (): string[] =>
  builtPages()
    .filter((file) => /^partners\/compare\/[^/]+\/index\.html$/.test(file))
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .sort();

/** A page that stands among entries and is none. */
const ALONE = new Set(['/day-in-the-life/across-the-partnership/']);

/** The kind of a page: its folder, and whether it is the list or an entry. */
export const kindOf = (path: string): string => {
  if (ALONE.has(path)) return path;
  const parts = path.split('/').filter(Boolean);
  if (parts.length < 2) return path;
  return `${parts.slice(0, -1).join('/')}/…`;
};

/** One page of each kind: the last in the site map. */
export const onePageOfEachKind = (): string[] => [
  ...new Map(sitemapPaths().map((path) => [kindOf(path), path])).values(),
];

/** The first page of a kind, by the beginning of its path. */
export const firstPageIn = (folder: string): string => {
  const found = sitemapPaths().find((path) => path.startsWith(folder) && kindOf(path) !== path);
  if (found === undefined) throw new Error(`There is no page in ${folder}.`);
  return found;
};

/** The main heading of a built page, in words. */
export const titleOf = (path: string): string =>
  (/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(readBuilt(fileOfPath(path)))?.[1] ?? '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The values of an attribute in HTML, as the browser reads them. */
export const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) =>
    (match[1] ?? '')
      .replaceAll('&quot;', '"')
      .replaceAll('&#34;', '"')
      .replaceAll(/&(?:amp|#38);/g, '&'),
  );
