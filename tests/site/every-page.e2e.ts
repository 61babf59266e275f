import { type BrowserContextOptions, expect, type Page } from '@playwright/test';
import { sitemapPaths } from './built-pages.ts';
import { tellingPages } from './telling-pages.ts';
import { accessibilityProblems, open, sidewaysScroll, test, unlabelledFields } from './watched-page.ts';

const WIDE = { viewport: { width: 1440, height: 900 }, colorScheme: 'light' } as const;
const NARROW = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' } as const;
/** The narrowest screen: 1280 pixels at 400 % (WCAG 2.2, 1.4.10). */
const NARROWEST = { width: 320, height: 640 };
const MISSING = '/404.html';

const telling = [...tellingPages(), MISSING];

/** So many pages are looked at in one test: a test of its own for each takes a third longer. */
const TOGETHER = 8;

const expectSound = async (page: Page, path: string): Promise<void> => {
  const headings = await page.evaluate(() => document.querySelectorAll('h1').length);
  expect.soft(headings, `${path}: one main heading`).toBe(1);
  expect.soft(await accessibilityProblems(page), path).toEqual([]);
  expect.soft(await unlabelledFields(page), `${path}: every field has a label`).toEqual([]);
  expect.soft(await sidewaysScroll(page), `${path}: no sideways scroll`).toBe(0);
};

/** Looks at the colours of a page that has been found sound, in the scheme it was not opened in. */
const expectOtherColours = async (
  page: Page,
  path: string,
  other: 'light' | 'dark',
  own: 'light' | 'dark',
): Promise<void> => {
  await page.emulateMedia({ colorScheme: other });
  expect.soft(await accessibilityProblems(page, 'colours'), `${path}: ${other}`).toEqual([]);
  await page.emulateMedia({ colorScheme: own });
};

/** Looks at one page after the other, and says of each what is wrong with it. */
const forEach = (
  paths: readonly string[],
  are: string,
  look: BrowserContextOptions,
  check: (page: Page, path: string) => Promise<void>,
): void => {
  for (let from = 0; from < paths.length; from += TOGETHER) {
    const some = paths.slice(from, from + TOGETHER);
    test(`${some[0]} to ${some.at(-1)} ${are}`, async ({ pageFor }) => {
      const { page, troubles } = await pageFor(look);
      for (const path of some) {
        await open(page, path);
        await check(page, path);
        expect.soft(troubles, path).toEqual([]);
        troubles.length = 0;
      }
    });
  }
};

forEach(
  [...sitemapPaths(), MISSING],
  'are sound on a wide screen, and can be read on the narrowest',
  WIDE,
  async (page, path) => {
    await page.setViewportSize(WIDE.viewport);
    await expectSound(page, path);
    if (telling.includes(path)) await expectOtherColours(page, path, 'dark', 'light');
    await page.setViewportSize(NARROWEST);
    expect.soft(await sidewaysScroll(page), `${path}: no sideways scroll at 320 pixels`).toBe(0);
    expect.soft(await page.context().cookies(), `${path}: no cookie`).toEqual([]);
  },
);

forEach(telling, 'are sound on a narrow screen in the dark', NARROW, async (page, path) => {
  await expectSound(page, path);
  await expectOtherColours(page, path, 'light', 'dark');
});

test('an address that leads nowhere gets the page that says so', async ({ pageFor }) => {
  const { page } = await pageFor(WIDE);
  await open(page, '/no-such-page/', 404);
  await expect(page.locator('main input[type="search"]')).toBeVisible();
});
