import { expect } from '@playwright/test';
import { fileOfPath, firstPageIn, onePageOfEachKind, readBuilt, sitemapPaths } from './built-pages.ts';
import { MATRIX } from './matrix-page.ts';
import { open, sidewaysScroll, test } from './watched-page.ts';

/** A sheet of A4 at 96 pixels to the inch. */
const SHEET = { width: 794, height: 1123 };
const ON_SCREEN_ONLY = [
  '.site-header nav',
  '.day-line',
  '.breadcrumbs',
  '.risk-strip',
  '[data-search-open]',
  '.no-print',
];

for (const path of onePageOfEachKind()) {
  test(`${path} prints on white, without what only a screen needs`, async ({ pageFor }) => {
    const { page } = await pageFor({ viewport: SHEET, colorScheme: 'dark' });
    await open(page, path);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const { seen, hasTitle, ground } = await page.evaluate((selectors) => {
      const isSeen = (selector: string): boolean =>
        [...document.querySelectorAll(selector)].some((one) => one.checkVisibility());
      const colour = getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g) ?? [];
      return { seen: selectors.filter(isSeen), hasTitle: isSeen('h1'), ground: colour.map(Number) };
    }, ON_SCREEN_ONLY);
    expect(seen, 'what only a screen needs').toEqual([]);
    expect(hasTitle, 'its main heading').toBe(true);
    const [red = 0, green = 0, blue = 0] = ground;
    expect(Math.min(red, green, blue), 'a white ground, although the screen is dark').toBeGreaterThan(240);
    expect(await sidewaysScroll(page), 'it fits the sheet').toBe(0);
    await page.emulateMedia({ media: null, colorScheme: 'dark' });
  });
}

test('what is folded on the screen is open on paper', async ({ pageFor }) => {
  // What is folded in the matrix is not printed at all: its table is.
  const path =
    sitemapPaths().find(
      (one) => one !== MATRIX && /<main[\s\S]*<details(?! open)[\s\S]*<\/main>/.test(readBuilt(fileOfPath(one))),
    ) ?? '/search/';
  const { page } = await pageFor({ viewport: SHEET });
  await open(page, path);
  await page.emulateMedia({ media: 'print' });
  const folded = await page.locator('main details:not([open])').evaluateAll((list) =>
    list.flatMap((details) =>
      [...details.children]
        .slice(1)
        .filter((child) => child.getBoundingClientRect().height === 0)
        .map((child) => child.outerHTML.slice(0, 80)),
    ),
  );
  expect(folded).toEqual([]);
  await page.emulateMedia({ media: null });
});

const sheetsOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test('the guide for reviewers prints on the two sides of one sheet, with a box for each question', async ({
  pageFor,
}) => {
  const { page } = await pageFor({ viewport: SHEET });
  await open(page, '/contribute/reviewers/');
  expect(sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(2);
  expect(await page.locator('.reviewer-guide__ticks li').count()).toBeGreaterThan(6);
});

test('a day prints on a few sheets', async ({ pageFor }) => {
  const { page } = await pageFor({ viewport: SHEET });
  await open(page, firstPageIn('/day-in-the-life/'));
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const sheets = sheetsOf(pdf);
  expect(sheets).toBeGreaterThan(1);
  expect(sheets).toBeLessThan(9);
});
