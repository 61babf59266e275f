import { expect, test } from '@playwright/test';
import { attributes, base, dist, fileOfPath, sitemapPaths } from './built-pages.ts';
import { readLinks } from './link-targets.ts';

const { pages, html, fileOf, broken } = readLinks(dist, base);

/**
 * The writer's desk shows the preview in a frame, so no link leads there; the editor's page is for whoever switches it on,
 * and nothing leads there before that.
 */
const OFF_THE_WAY = ['contribute/preview/index.html', 'admin/index.html'];

test('every internal link, picture, script and fragment leads somewhere', () => {
  expect(pages.length).toBeGreaterThan(50);
  expect(pages.flatMap(broken)).toEqual([]);
});

test('no page has two places with one name', () => {
  const doubled = pages.flatMap((page) => {
    const ids = attributes(html.get(page) ?? '', 'id');
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page}: ${id}`);
  });
  expect(doubled).toEqual([]);
});

test('every page can be reached from the home page by links alone', () => {
  const seen = new Set(['index.html']);
  const waiting = ['index.html'];
  for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
    for (const address of attributes(html.get(page) ?? '', 'href')) {
      const found = fileOf(address, page);
      if (found === undefined || !html.has(found.file) || seen.has(found.file)) continue;
      seen.add(found.file);
      waiting.push(found.file);
    }
  }
  expect(pages.filter((page) => !seen.has(page) && page !== '404.html' && !OFF_THE_WAY.includes(page))).toEqual([]);
});

/** Pages that only repeat what others say keep themselves out of search engines, and so out of the site map. */
const isUnlisted = (page: string): boolean => /<meta name="robots" content="noindex/.test(html.get(page) ?? '');

test('the site map lists every page, once, and nothing else', () => {
  const listed = sitemapPaths().map(fileOfPath);
  expect([...listed].sort()).toEqual(pages.filter((page) => page !== '404.html' && !isUnlisted(page)).sort());
});

test('only the pages of two partners, the preview of drafts and the editor’s page are left out of the site map', () => {
  const unlisted = pages.filter(isUnlisted);
  expect(unlisted).toEqual(expect.arrayContaining(OFF_THE_WAY));
  expect(
    unlisted.filter((page) => !/^partners\/compare\/[^/]+\/index\.html$/.test(page) && !OFF_THE_WAY.includes(page)),
  ).toEqual([]);
});

test('no link from one page to another says only "here" or "read more"', () => {
  const vague = pages.flatMap((page) =>
    [...(html.get(page) ?? '').matchAll(/<a [^>]*>([^<]*)<\/a>/g)]
      .map((match) => (match[1] ?? '').trim().toLowerCase())
      .filter((words) => ['here', 'click here', 'read more', 'more', 'link'].includes(words))
      .map((words) => `${page}: ${words}`),
  );
  expect(vague).toEqual([]);
});
