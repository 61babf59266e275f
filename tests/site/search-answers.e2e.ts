import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { dist, fileOfPath, firstPageIn, titleOf } from './built-pages.ts';
import { accessibilityProblems, open, test, watchedPage } from './watched-page.ts';

const ROLE = firstPageIn('/roles/');
const ROLE_TITLE = titleOf(ROLE);
const LOOK = { viewport: { width: 1280, height: 800 } };

test('names answer by themselves when the ways of asking cannot be had', async ({ pageFor }) => {
  const { page } = await pageFor(LOOK);
  await page.route('**/api/asked.json', (route) => route.abort());
  await open(page, '/search/');
  await page.getByLabel('What are you looking for?').fill(ROLE_TITLE);
  await expect(page.getByRole('grid', { name: 'Results' }).locator('a[data-title]').first()).toHaveAttribute(
    'href',
    ROLE,
  );
  await page.unrouteAll();
});

test('a first answer needs no more than 60 KB, and nothing of the index', async ({ pageFor }) => {
  const { page } = await pageFor(LOOK);
  await page.route('**/{pagefind/**,api/asked.json}', () => undefined);
  await open(page, '/');
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'What are you looking for?' })).toBeFocused();
  await page.keyboard.type(ROLE_TITLE);
  await expect(page.getByRole('dialog').locator('a[data-title]').first()).toHaveAttribute('href', ROLE);
  page.removeAllListeners('request');
  const needed = [...new Set(fetched)].filter((path) => !/pagefind|asked\.json|\/api\/answers\//.test(path));
  expect(needed).toContain('/api/lexicon.json');
  const bytes = needed.map((path) => gzipSync(readFileSync(join(dist, fileOfPath(path))), { level: 9 }).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60 * 1024);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

/** Holds the ways of asking back until it is called, as a slow connection does. */
const holdWays = async (page: Page): Promise<() => void> => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/api/asked.json', async (route) => {
    await held;
    await route.continue();
  });
  return release;
};

test('what is said is about what was looked for, not about what has been typed since', async ({ browser, baseURL }) => {
  const { page } = await watchedPage(browser, { baseURL });
  await page.addInitScript(() => localStorage.setItem('alongside-searches', '["neglect"]'));
  const release = await holdWays(page);
  await open(page, '/search/');
  const field = page.getByLabel('What are you looking for?');
  await field.focus();
  await expect(field).toHaveRole('combobox');
  // Time stands still for the page: what is typed is not looked for yet.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1000);
  await field.fill(ROLE_TITLE);
  release();
  await expect(page.locator('main [data-coming]')).toHaveCount(0);
  await expect(page.locator('main .search-panel__status')).toHaveText('');
  await page.clock.resume();
  await expect(page.getByRole('status')).toContainText(`for “${ROLE_TITLE}”`);
  await page.context().close();
});

test('the row that the keys stand on is kept when more answers come', async ({ browser, baseURL }) => {
  const { page } = await watchedPage(browser, { baseURL });
  const release = await holdWays(page);
  await open(page, '/search/');
  const field = page.getByLabel('What are you looking for?');
  await field.fill(ROLE_TITLE);
  const rows = page.getByRole('grid', { name: 'Results' }).getByRole('row');
  await expect(rows.first().locator('a[data-title]')).toHaveAttribute('href', ROLE);
  await field.press('ArrowDown');
  const before = await rows.first().getAttribute('id');
  await expect(field).toHaveAttribute('aria-activedescendant', before ?? '');
  release();
  await expect(page.locator('main [data-coming]')).toHaveCount(0);
  const active = page.locator('[role="row"][data-active]');
  await expect(active).toHaveCount(1);
  await expect(active.locator('a[data-title]')).toHaveAttribute('href', ROLE);
  await expect(field).toHaveAttribute('aria-activedescendant', (await active.getAttribute('id')) ?? 'none');
  await page.context().close();
});

test('when nothing is found, what was tried is said and the nearest topics are offered', async ({ pageFor }) => {
  const { page } = await pageFor(LOOK);
  await open(page, '/search/?q=qxqxqxqx+vwvwvwvw+school');
  await expect(page.getByRole('status')).toContainText('Nothing was found for “qxqxqxqx vwvwvwvw school”');
  await expect(page.getByText('Nearest topics:').getByRole('link').first()).toHaveAttribute('href', /who-does-what\/#/);
  await open(page, '/search/?q=qxqxqxqx');
  await expect(page.getByRole('status')).toContainText('Nothing was found for “qxqxqxqx”.');
  await expect(page.getByText('Nearest topics:')).toBeHidden();
  expect(await accessibilityProblems(page)).toEqual([]);
});
