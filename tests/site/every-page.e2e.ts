import { expect, type Page } from '@playwright/test';
import { sitemapPaths } from './built-pages.ts';
import { tellingPages } from './telling-pages.ts';
import { accessibilityProblems, open, sidewaysScroll, test, unlabelledFields } from './watched-page.ts';

const WIDE = { viewport: { width: 1440, height: 900 }, colorScheme: 'light' } as const;
const NARROW = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' } as const;
/** The narrowest screen: 1280 pixels at 400 % (WCAG 2.2, 1.4.10). */
const NARROWEST = { width: 320, height: 640 };
const MISSING = '/404.html';

const telling = [...tellingPages(), MISSING];

const expectSound = async (page: Page): Promise<void> => {
  expect(await page.evaluate(() => document.querySelectorAll('h1').length), 'one main heading').toBe(1);
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await unlabelledFields(page), 'every field has a label').toEqual([]);
  expect(await sidewaysScroll(page), 'no sideways scroll').toBe(0);
};

/** Looks at the colours of a page that has been found sound, in the scheme it was not opened in. */
const expectOtherColours = async (page: Page, other: 'light' | 'dark', own: 'light' | 'dark'): Promise<void> => {
  await page.emulateMedia({ colorScheme: other });
  expect(await accessibilityProblems(page, 'colours'), other).toEqual([]);
  await page.emulateMedia({ colorScheme: own });
};

for (const path of [...sitemapPaths(), MISSING]) {
  test(`${path} is sound on a wide screen, and can be read on the narrowest`, async ({ pageFor }) => {
    const { page, troubles } = await pageFor(WIDE);
    await open(page, path);
    await expectSound(page);
    if (telling.includes(path)) await expectOtherColours(page, 'dark', 'light');
    await page.setViewportSize(NARROWEST);
    expect(await sidewaysScroll(page), 'no sideways scroll at 320 pixels').toBe(0);
    expect(await page.context().cookies(), 'no cookie').toEqual([]);
    expect(troubles).toEqual([]);
  });
}

for (const path of telling) {
  test(`${path} is sound on a narrow screen in the dark`, async ({ pageFor }) => {
    const { page, troubles } = await pageFor(NARROW);
    await open(page, path);
    await expectSound(page);
    await expectOtherColours(page, 'light', 'dark');
    expect(troubles).toEqual([]);
  });
}

test('an address that leads nowhere gets the page that says so', async ({ pageFor }) => {
  const { page } = await pageFor(WIDE);
  await open(page, '/no-such-page/', 404);
  await expect(page.locator('main input[type="search"]')).toBeVisible();
});
