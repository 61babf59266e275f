import { expect } from '@playwright/test';
import { onePageOfEachKind, sitemapPaths, spreadOfEachKind } from './built-pages.ts';
import { accessibilityProblems, open, sidewaysScroll, test, unlabelledFields } from './watched-page.ts';

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };
/** The narrowest screen: 1280 pixels at 400 % (WCAG 2.2, 1.4.10). */
const NARROWEST = { width: 320, height: 640 };
const MISSING = '/404.html';

const every = [...sitemapPaths(), MISSING];
const some = [...onePageOfEachKind(), MISSING];

const looks = [
  { name: 'wide and light', look: { viewport: WIDE, colorScheme: 'light' }, paths: every },
  { name: 'narrow and dark', look: { viewport: NARROW, colorScheme: 'dark' }, paths: [...spreadOfEachKind(), MISSING] },
  { name: 'wide and dark', look: { viewport: WIDE, colorScheme: 'dark' }, paths: some },
  { name: 'narrow and light', look: { viewport: NARROW, colorScheme: 'light' }, paths: some },
] as const;

for (const { name, look, paths } of looks) {
  for (const path of paths) {
    test(`${path} is sound, ${name}`, async ({ pageFor }) => {
      const { page, troubles } = await pageFor(look);
      await open(page, path);
      expect(await page.locator('h1').count(), 'one main heading').toBe(1);
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await unlabelledFields(page), 'every field has a label').toEqual([]);
      expect(await sidewaysScroll(page), 'no sideways scroll').toBe(0);
      if (look.viewport === NARROW) {
        await page.setViewportSize(NARROWEST);
        expect(await sidewaysScroll(page), 'no sideways scroll at 320 pixels').toBe(0);
      }
      expect(await page.context().cookies(), 'no cookie').toEqual([]);
      expect(troubles).toEqual([]);
    });
  }
}

test('an address that leads nowhere gets the page that says so', async ({ pageFor }) => {
  const { page } = await pageFor({ viewport: WIDE, colorScheme: 'light' });
  await open(page, '/no-such-page/', 404);
  await expect(page.locator('main input[type="search"]')).toBeVisible();
});
