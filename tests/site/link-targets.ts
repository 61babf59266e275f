import { attributes, builtFiles, readBuilt } from './built-pages.ts';

/** A built site with its pages read once, to follow its links without a browser. */
export interface LinkedSite {
  pages: string[];
  html: ReadonlyMap<string, string>;
  /** The file on the site that an address on a page leads to; undefined when it leads elsewhere. */
  fileOf: (address: string, page: string) => { file: string; fragment: string } | undefined;
  /** What is wrong with the links of a page, in words. */
  broken: (page: string) => string[];
}

const SITE = 'http://site';
const ADDRESSES = ['href', 'src', 'action', 'poster'];

const addressesIn = (html: string): string[] => [
  ...ADDRESSES.flatMap((name) => attributes(html, name)),
  ...attributes(html, 'srcset').flatMap((set) => set.split(',').map((one) => one.trim().split(/\s+/)[0] ?? '')),
];

/** Reads a built site. @param base the folder of the address it was built for */
export const readLinks = (folder: string, base: string): LinkedSite => {
  const files = new Set(builtFiles(folder));
  const pages = [...files].filter((file) => file.endsWith('.html'));
  const html = new Map(pages.map((page) => [page, readBuilt(page, folder)]));
  const ids = new Map(pages.map((page) => [page, new Set(attributes(html.get(page) ?? '', 'id'))]));

  const fileOf: LinkedSite['fileOf'] = (address, page) => {
    const url = new URL(address, new URL(`${base}${page.replace(/index\.html$/, '')}`, SITE));
    if (url.origin !== SITE) return undefined;
    if (!url.pathname.startsWith(base)) return { file: `outside of ${base}: ${url.pathname}`, fragment: '' };
    const path = decodeURIComponent(url.pathname.slice(base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    return { file, fragment: decodeURIComponent(url.hash.slice(1)) };
  };

  const broken = (page: string): string[] =>
    addressesIn(html.get(page) ?? '').flatMap((address) => {
      if (/^(?:tel|mailto|data):/.test(address)) return [];
      const found = fileOf(address, page);
      if (found === undefined) return [];
      if (!files.has(found.file)) return [`${page}: ${address} leads nowhere (${found.file})`];
      if (found.fragment === '' || ids.get(found.file)?.has(found.fragment) !== false) return [];
      return [`${page}: ${address} has no such place on the page`];
    });

  return { pages, html, fileOf, broken };
};
