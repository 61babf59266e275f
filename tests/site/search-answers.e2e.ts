import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { dist, fileOfPath, firstPageIn, titleOf } from './built-pages.ts';
import { open, test } from './watched-page.ts';

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
