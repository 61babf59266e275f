/** What lies in a built site, by its path inside it: `contribute/write/index.html`. */
export interface BuiltSite {
  has: (file: string) => boolean;
  read: (file: string) => string;
}

const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** Addresses that a page loads by itself or when it wakes up: scripts, style sheets, fonts, icons, islands. */
const inPage = (html: string): string[] => [
  ...found(html, /<script[^>]+\bsrc="([^"]+)"/g),
  ...found(html, /<link(?=[^>]*\brel="(?:stylesheet|icon|preload|modulepreload)")[^>]*\bhref="([^"]+)"/g),
  ...found(html, /\b(?:component-url|renderer-url|before-hydration-url)="([^"]+)"/g),
];

/** What a script imports, now or later, and the workers it may start. */
const inScript = (script: string): string[] => [
  ...found(script, /\b(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g),
  ...found(script, /["'`](\/[\w./-]*\/?contribute\/[\w.-]+\.js)["'`]/g),
];

const inStyle = (css: string): string[] =>
  found(css, /url\(\s*["']?([^"')]+)["']?\s*\)/g).filter((address) => !address.startsWith('data:'));

const addressesIn = (file: string, text: string): string[] => {
  if (file.endsWith('.html')) return inPage(text);
  if (file.endsWith('.js')) return inScript(text);
  return file.endsWith('.css') ? inStyle(text) : [];
};

/**
 * Every file that some pages need, the pages themselves left out: what they load, and what that loads in turn.
 * @param pages files of pages, as paths inside the site
 * @param base the folder the site is published in, with a slash at both ends
 */
export const filesNeeded = (site: BuiltSite, pages: readonly string[], base: string): string[] => {
  const seen = new Set(pages);
  const waiting = [...pages];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (!/\.(?:html|js|css)$/.test(file)) continue;
    const here = `http://site${base}${file}`;
    for (const address of addressesIn(file, site.read(file))) {
      const url = URL.canParse(address, here) ? new URL(address, here) : undefined;
      if (url?.origin !== 'http://site' || !url.pathname.startsWith(base)) continue;
      const next = url.pathname.slice(base.length);
      if (seen.has(next) || !site.has(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  return [...seen].filter((file) => !pages.includes(file)).sort();
};
