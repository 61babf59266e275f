import { expect, test } from '@playwright/test';
import { readBuilt, sitemapPaths, fileOfPath } from './built-pages.ts';
import { press, tabTo } from './by-keyboard.ts';
import { accessibilityProblems, sidewaysScroll } from './watched-page.ts';

const NARROW = { width: 390, height: 844 };
const LIST = /^\/(?:stories|day-in-the-life|blogs|vlogs)\/(?:(?:partner|topic)\/[^/]+\/)?$/;

/** The addresses of the stories in a list, over all of its pages, in their order. */
const storiesIn = (path: string): string[] => {
  const html = readBuilt(fileOfPath(path));
  const rows = [...html.matchAll(/<li class="story-row[\s\S]*?<h3[^>]*>\s*<a href="([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  const next = /<link rel="next" href="([^"]+)"/.exec(html)?.[1];
  return next === undefined ? rows : [...rows, ...storiesIn(next)];
};

/** The links in "Show only" of a page, with how many stories each says that it leads to. */
const filtersOf = (path: string): { href: string; count: number }[] => {
  const nav = /<nav class="shelf-filters[\s\S]*?<\/nav>/.exec(readBuilt(fileOfPath(path)))?.[0] ?? '';
  return [...nav.matchAll(/<a href="([^"]+)"[^>]*>(?:(?!<\/a>)[\s\S])*?<span class="meta[^"]*">(\d+)<\/span>/g)].map(
    (match) => ({
      href: match[1] ?? '',
      count: Number(match[2]),
    }),
  );
};

const lists = sitemapPaths().filter((path) => LIST.test(path));

test('every list has each of its stories once, newest first, over all of its pages', () => {
  const all = storiesIn('/stories/');
  const kinds = ['/day-in-the-life/', '/blogs/', '/vlogs/'];
  const pages = sitemapPaths().filter((path) => /^\/(?:day-in-the-life|blogs|vlogs)\/[^/]+\/$/.test(path));
  const stories = pages.filter((path) => all.includes(path) || !/across-the-partnership/.test(path));
  expect([...all].sort()).toEqual([...stories].sort());
  expect(new Set(all).size).toBe(all.length);
  expect(kinds.flatMap(storiesIn).sort()).toEqual([...all].sort());
  for (const list of lists) {
    const found = storiesIn(list);
    expect(found, list).toEqual(all.filter((story) => found.includes(story)));
  }
});

test('every link that narrows the stories leads to as many as it says', () => {
  expect(lists.length).toBeGreaterThan(20);
  for (const list of lists) {
    const filters = filtersOf(list);
    expect(filters.length, list).toBeGreaterThan(20);
    for (const { href, count } of filters) expect(storiesIn(href), `${list} to ${href}`).toHaveLength(count);
  }
});

test('stories are narrowed to a partner and a topic by links alone, and widened again', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL, viewport: NARROW });
  const page = await context.newPage();
  const filters = page.getByRole('navigation', { name: 'Show only some stories' });
  await page.goto('./stories/');
  await filters.locator('summary', { hasText: 'Partner' }).click();
  const partner = filters.locator('a[href*="/partner/"]').first();
  const count = Number(await partner.locator('.meta').textContent());
  const name = ((await partner.textContent()) ?? '').replace(/\d+\s*$/, '').trim();
  await partner.click();
  await expect(page.locator('.story-row')).toHaveCount(count);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  await expect(filters.locator('summary', { hasText: `Partner ${name}` }), 'it says what was chosen').toBeVisible();
  expect(await sidewaysScroll(page)).toBe(0);
  await page.getByRole('link', { name: 'Show all stories' }).click();
  await expect(page).toHaveURL(/\/stories\/$/);
  await page.goto('./blogs/');
  await page.locator('.story-row a').first().click();
  const story = new URL(page.url()).pathname;
  await page.locator('.story-topics a').first().click();
  await expect(page).toHaveURL(/\/stories\/topic\/[^/]+\/$/);
  await expect(page.locator(`.story-row a[href="${story}"]`)).toBeVisible();
  await context.close();
});

test('the keyboard alone goes through the pages of a list and back', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await page.goto('./stories/');
  const topics = page.locator('.shelf-filters summary', { hasText: 'Topic' });
  await press(page, topics);
  await expect(
    page.locator('.shelf-filters a[href*="/topic/"]').last(),
    'the keyboard opens the filters',
  ).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  const pager = page.getByRole('navigation', { name: 'Pages of this list' });
  await expect(pager).toContainText(/Page 1 of \d+/);
  await press(page, pager.getByRole('link', { name: 'Next page' }));
  await expect(page).toHaveURL(/\/stories\/page\/2\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('page 2 of');
  await expect(pager.locator('[aria-current="page"]')).toHaveText(/2\s*$/);
  expect(await sidewaysScroll(page)).toBe(0);
  await tabTo(page, pager.getByRole('link', { name: 'Page 1', exact: true }));
  await press(page, pager.getByRole('link', { name: 'Previous page' }));
  await expect(page).toHaveURL(/\/stories\/$/);
});

test('every day, blog and vlog leads to its topics and to what to read next', () => {
  for (const story of storiesIn('/stories/')) {
    const html = readBuilt(fileOfPath(story));
    expect(html, story).toMatch(/class="story-topics[\s\S]*?\/stories\/topic\//);
    const next = /<section class="related-stories[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
    expect(
      [...next.matchAll(/<h3[^>]*>\s*<a href="([^"]+)"/g)].map((match) => match[1]),
      story,
    ).toHaveLength(3);
  }
});

test('a part of a series leads to the others by the page of the series, which has them in order', () => {
  const series = sitemapPaths().filter((path) => path.startsWith('/blogs/series/'));
  expect(series.length).toBeGreaterThan(0);
  for (const path of series) {
    const parts = storiesIn(path);
    expect(parts.length).toBeGreaterThan(0);
    parts.forEach((part, index) => {
      const html = readBuilt(fileOfPath(part));
      const linkTo = (rel: string) => new RegExp(`<a href="([^"]+)" rel="${rel}"`).exec(html)?.[1];
      expect(html, part).toContain(`href="${path}"`);
      expect([linkTo('prev'), linkTo('next')], part).toEqual([parts[index - 1], parts[index + 1]]);
    });
  }
});
