import { expect, test as plain } from '@playwright/test';
import { serveFolder } from '../../scripts/static-server.ts';
import { HUB_ADDRESS, HUB_BASE, HUB_FOLDER } from './hub-folder.ts';
import { builtFiles, readBuilt, sitemapPaths } from './built-pages.ts';
import { readLinks } from './link-targets.ts';
import { accessibilityProblems, watchedPage } from './watched-page.ts';

const OTHER_PORT = 4490;

const test = plain.extend<object, { hub: string }>({
  hub: [
    async ({}, use) => {
      const server = await serveFolder({ folder: HUB_FOLDER, base: HUB_BASE, port: OTHER_PORT });
      await use(`http://localhost:${server.port}${HUB_BASE}`);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

/** Addresses in text that begin at the host's own root: they must be inside the base. */
const rooted = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '').filter((address) => !address.startsWith(HUB_BASE));

test('in a folder of its own, every link, picture, script and fragment leads somewhere', () => {
  const { pages, broken } = readLinks(HUB_FOLDER, HUB_BASE);
  expect(pages.length).toBeGreaterThan(50);
  expect(pages.flatMap(broken)).toEqual([]);
});

test('the site map, feeds, calendars, canonical addresses and data carry address and folder', () => {
  const files = builtFiles(HUB_FOLDER);
  expect(sitemapPaths(HUB_FOLDER, HUB_BASE).length).toBeGreaterThan(50);
  const spoken = files.filter((file) => /\.(?:xml|ics|json|txt)$/.test(file) && !file.startsWith('pagefind/'));
  for (const kind of ['sitemap.xml', 'rss.xml', 'events.ics', 'robots.txt']) expect(spoken).toContain(kind);
  const wrong = spoken.flatMap((file) => {
    // A calendar breaks its lines after 75 bytes (RFC 5545, section 3.1).
    const text = readBuilt(file, HUB_FOLDER).replaceAll('\r\n ', '');
    const absolute = [...text.matchAll(/https:\/\/safe\.example([^\s"'<\\]*)/g)].map((match) => match[1] ?? '');
    return absolute.filter((path) => !path.startsWith(HUB_BASE)).map((path) => `${file}: ${path}`);
  });
  expect(wrong).toEqual([]);
  const pages = files.filter((file) => file.endsWith('index.html'));
  for (const page of pages) {
    const html = readBuilt(page, HUB_FOLDER);
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
    expect(canonical, page).toBe(`${HUB_ADDRESS}${HUB_BASE}${page.replace(/index\.html$/, '')}`);
    expect(html, page).toMatch(/property="og:image" content="https:\/\/safe\.example\/hub\/cards\/[^"]+\.png"/);
    expect(rooted(html, /\s(?:href|src|action|poster)="(\/[^"]*)"/g), page).toEqual([]);
    expect(html, page).not.toContain('alongside.example');
  }
  expect(readBuilt('sky.css', HUB_FOLDER)).not.toMatch(/url\(["']?\/(?!hub\/)/);
});

test('search works there, in the browser: found, filtered, landed on', async ({ browser, hub }) => {
  const { page, troubles } = await watchedPage(browser, { baseURL: hub, viewport: { width: 1280, height: 800 } });
  await page.goto('./about/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.getByLabel('What are you looking for?').pressSequentially('child');
  await expect(dialog.getByRole('status')).toContainText('child');
  await dialog.getByLabel('What are you looking for?').press('Enter');
  await expect(page).toHaveURL(`${hub}search/?q=child`);
  await page.getByLabel('Kind').selectOption('Role');
  await expect(page).toHaveURL(`${hub}search/?q=child&kind=Role`);
  const first = page.getByRole('grid', { name: 'Results' }).locator('a[data-title]').first();
  await expect(first).toHaveAttribute('href', /^\/hub\/roles\//);
  await expect(page.locator('[role="grid"] svg.mark use').first()).toHaveAttribute('href', /^#mark-/);
  await first.click();
  await expect(page).toHaveURL(/\/hub\/roles\/[^/]+\/$/);
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('the address without the folder is not the hub', async ({ request, hub }) => {
  expect((await request.get(hub)).status()).toBe(200);
  expect((await request.get(new URL('/about/', hub).href)).status()).toBe(404);
  expect((await request.get(`${hub}about`, { maxRedirects: 0 })).headers()['location']).toBe('/hub/about/');
});
