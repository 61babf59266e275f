import { describe, expect, it } from 'vitest';
import type { Directory } from '#src/model/directory.ts';
import { HUB_PAGES, indexablePaths, sitemapXml } from '#src/model/sitemap.ts';
import { COLLECTIONS } from '#src/schemas/names.ts';

const none = Object.fromEntries(COLLECTIONS.map((name) => [name, []]));
const directory = {
  ...none,
  days: [{ id: 'the-gate' }],
  modules: [{ id: 'welcome' }],
  pathways: [{ id: 'new-member' }],
  situations: [{ id: 'missing' }],
} as unknown as Directory;

describe('the site map', () => {
  it('has the hub’s own pages and the page of every entry and the book of every pathway, once each', () => {
    const paths = indexablePaths(directory);
    expect(paths).toEqual([
      ...HUB_PAGES,
      '/who-does-what/missing/',
      '/induction/new-member/',
      '/induction/modules/welcome/',
      '/day-in-the-life/the-gate/',
      '/induction/new-member/pack/',
    ]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('leaves out the page that says a page is not here', () => {
    expect(HUB_PAGES.filter((path) => path.includes('404'))).toEqual([]);
  });

  it('is XML in which addresses are safe', () => {
    const xml = sitemapXml(['https://hub.example/a/?b&c']);
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset xmlns="[^"]+">/);
    expect(xml).toContain('<url><loc>https://hub.example/a/?b&amp;c</loc></url>');
  });
});
