import { expect } from '@playwright/test';
import { readBuilt, fileOfPath, sitemapPaths } from './built-pages.ts';
import { accessibilityProblems, open, test } from './watched-page.ts';

const TERM = /<button[^>]*popovertarget=/;
const withTerms = sitemapPaths().filter((path) => TERM.test(readBuilt(fileOfPath(path))));
const [path = '/'] = withTerms;

test('terms are explained on many pages', () => {
  expect(withTerms.length).toBeGreaterThan(5);
});

for (const javaScriptEnabled of [true, false]) {
  test(`a term is explained by keyboard, ${javaScriptEnabled ? 'with' : 'without'} a script`, async ({ pageFor }) => {
    const { page } = await pageFor({ viewport: { width: 390, height: 844 }, javaScriptEnabled });
    await open(page, path);
    const term = page.locator('main button[popovertarget]').first();
    const meaning = page.locator(`[id="${await term.getAttribute('popovertarget')}"]`);
    await expect(meaning).toBeHidden();
    await term.focus();
    await page.keyboard.press('Enter');
    await expect(meaning).toBeVisible();
    const box = await meaning.boundingBox();
    expect(box?.x ?? -1, 'it stands on the screen').toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 1000)).toBeLessThanOrEqual(390);
    await page.keyboard.press('Tab');
    const link = meaning.getByRole('link');
    if ((await link.count()) > 0) await expect(link.first(), 'the next step is in it').toBeFocused();
    await page.keyboard.press('Escape');
    await expect(meaning).toBeHidden();
    await expect(term).toBeFocused();
  });
}

test('a page is sound while a term is explained on it', async ({ pageFor }) => {
  const { page } = await pageFor({ viewport: { width: 1280, height: 800 } });
  await open(page, path);
  await page.locator('main button[popovertarget]').first().press('Enter');
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('on paper every term has its meaning behind it', async ({ pageFor }) => {
  const { page } = await pageFor({ viewport: { width: 794, height: 1123 } });
  await open(page, path);
  await page.emulateMedia({ media: 'print' });
  const terms = await page.locator('main button[popovertarget]').evaluateAll((buttons) =>
    buttons.map((button) => {
      const meaning = document.getElementById(button.getAttribute('popovertarget') ?? '');
      const box = meaning?.getBoundingClientRect();
      const before = meaning ? getComputedStyle(meaning, '::before').content : '';
      return {
        seen: (box?.width ?? 0) > 0 && meaning?.checkVisibility() === true,
        words: meaning?.innerText.trim() ?? '',
        before,
      };
    }),
  );
  expect(terms.length).toBeGreaterThan(0);
  for (const { seen, words, before } of terms) {
    expect(seen).toBe(true);
    expect(words.length).toBeGreaterThan(3);
    expect(before, 'in brackets').toContain('(');
  }
  await page.emulateMedia({ media: null });
});
