import { expect } from '@playwright/test';
import { open, sidewaysScroll, test } from './watched-page.ts';

const LOOK = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' } as const;

test('the map can be read on a phone: no name is smaller than the smallest words, or over another', async ({
  pageFor,
}) => {
  const { page } = await pageFor(LOOK);
  await open(page, '/partners/');
  const names = page.locator('.partner-map__drawing text');
  expect(await names.count()).toBeGreaterThan(2);
  const boxes = await names.evaluateAll((list) =>
    list.map((text) => {
      const { top, bottom, right } = text.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(text).fontSize);
      const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
      return { top, bottom, right, size: size * scale };
    }),
  );
  for (const [index, box] of boxes.entries()) {
    expect(box.size).toBeGreaterThanOrEqual(14);
    expect(box.right).toBeLessThanOrEqual(390);
    expect(box.top).toBeGreaterThanOrEqual((boxes[index - 1]?.bottom ?? 0) - 1);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysScroll(page)).toBe(0);
});

test('the list beside the map has every line that is drawn, with the pages on which the two meet', async ({
  pageFor,
}) => {
  const { page } = await pageFor({ javaScriptEnabled: false });
  await open(page, '/partners/');
  const drawn = await page.locator('.partner-map__drawing path').count();
  const ties = page.locator('.partner-map__list details:has(> dl)');
  expect(drawn).toBeGreaterThan(2);
  expect(await ties.count()).toBeGreaterThanOrEqual(drawn);
  const wrong = await ties.evaluateAll((list) =>
    list
      .filter(
        (tie) => Number(tie.querySelector('summary .meta')?.textContent) !== tie.querySelectorAll('dd li a').length,
      )
      .map((tie) => tie.querySelector('summary')?.textContent),
  );
  expect(wrong, 'the number is the number of pages').toEqual([]);
  await ties.first().locator('summary').click();
  await ties
    .first()
    .getByRole('link', { name: /side by side/ })
    .click();
  await expect(page).toHaveURL(/\/partners\/compare\/[^/]+\/$/);
});

test('the map survives without colours, and on paper', async ({ pageFor }) => {
  const { page } = await pageFor({ viewport: { width: 794, height: 1123 }, forcedColors: 'active' });
  await open(page, '/partners/');
  const fills = await page
    .locator('.partner-map__drawing use')
    .evaluateAll((list) => [...new Set(list.map((one) => getComputedStyle(one).fill))]);
  expect(fills, 'shapes alone tell the families apart').toHaveLength(1);
  await page.emulateMedia({ media: 'print', forcedColors: 'none' });
  await expect(page.locator('.partner-map__drawing')).toBeVisible();
  await page.emulateMedia({ media: null });
});
