import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { attributes, base, dist, fileOfPath, firstPageIn, kindOf, readBuilt, sitemapPaths } from './built-pages.ts';

const KB = 1024;
/** Pages that list everything: lists, the glossary and the matrix. */
const LISTS = new Set(
  'glossary law partners roles who-does-what stories day-in-the-life day-in-the-life/across-the-partnership blogs vlogs learning events induction search'
    .split(' ')
    .map((name) => `/${name}/`),
);

/** A module that says what is different for a dozen partners and roles or more is a list as well. */
const isList = (path: string, html: string): boolean =>
  LISTS.has(path) || found(html, /data-branch="([^"]+)"/g).length >= 12;
/** The book of a pathway is all of its modules on one page, to be printed: up to a dozen pages' worth, and no list. */
const BOOK = 120;
const mostFor = (path: string, html: string): number => (path.endsWith('/pack/') ? BOOK : isList(path, html) ? 35 : 20);

const compressed = (data: string | Buffer): number => gzipSync(data, { level: 9 }).length;
const readAddress = (address: string): Buffer =>
  readFileSync(join(dist, address.slice(base.length).split('?')[0] ?? ''));
const found = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map((match) => match[1] ?? '');
const total = (list: readonly string[]): number =>
  list.reduce((sum, address) => sum + compressed(readAddress(address)), 0);

/** The largest page of each kind. */
const largest = [
  ...sitemapPaths()
    .map((path) => ({ path, kind: kindOf(path), size: compressed(readBuilt(fileOfPath(path))) }))
    .sort((one, other) => one.size - other.size)
    .reduce((kinds, page) => kinds.set(page.kind, page), new Map<string, { path: string; size: number }>())
    .values(),
];

/** Scripts a page loads by itself, with everything they import; what is imported only when it is asked for is not here. */
const scriptsOf = (html: string): string[] => {
  const seen = new Set<string>();
  const waiting = found(html, /<(?:script[^>]+src|link rel="modulepreload" href)="([^"]+)"/g);
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (seen.has(address)) continue;
    seen.add(address);
    const folder = new URL(address, 'http://site');
    const imports = found(readAddress(address).toString('utf8'), /(?:from|import)\s*["'](\.\/[^"']+)["']/g);
    waiting.push(...imports.map((name) => new URL(name, folder).pathname));
  }
  return [...seen];
};

for (const { path, size } of largest) {
  test(`${path} is small on the wire`, () => {
    const html = readBuilt(fileOfPath(path));
    expect(size, 'HTML').toBeLessThanOrEqual(mostFor(path, html) * KB);
    const sheets = found(html, /<link rel="stylesheet" href="([^"]+)"/g);
    expect(sheets.length, 'it has style sheets').toBeGreaterThan(0);
    expect(total(sheets), 'CSS').toBeLessThanOrEqual(15 * KB);
    const inline = found(html, /<script(?![^>]*(?:src=|ld\+json|application\/json))[^>]*>([\s\S]*?)<\/script>/g);
    const scripts = scriptsOf(html);
    expect(scripts.length + inline.length, 'it has a script').toBeGreaterThan(0);
    expect(total(scripts) + compressed(inline.join('\n')), 'script').toBeLessThanOrEqual(6 * KB);
    const fonts = [...new Set(attributes(html, 'href').filter((address) => address.endsWith('.woff2')))];
    expect(fonts.length, 'it has fonts').toBeGreaterThan(0);
    expect(
      fonts.reduce((sum, font) => sum + readAddress(font).length, 0),
      'fonts',
    ).toBeLessThanOrEqual(80 * KB);
  });
}

/** A page of each kind of story, and what leads on from one. */
const STORIES = ['/day-in-the-life/', '/blogs/', '/vlogs/', '/learning/', '/events/'].map((list) => firstPageIn(list));

for (const path of STORIES) {
  test(`${path} fetches at most 6 KB of script before anybody does anything`, async ({ page }) => {
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (answer) => {
      if (answer.request().resourceType() === 'script') scripts.push(answer.body());
    });
    await page.goto(`.${path}`, { waitUntil: 'networkidle' });
    const inline = await page
      .locator('script:not([src]):not([type*="json"])')
      .evaluateAll((list) => list.map((script) => script.textContent ?? '').join('\n'));
    const sizes = (await Promise.all(scripts)).map(compressed);
    expect(sizes.length, 'it has a script').toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, compressed(inline))).toBeLessThanOrEqual(6 * KB);
  });
}
