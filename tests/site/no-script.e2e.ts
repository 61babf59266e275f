import { expect, type Page } from '@playwright/test';
import { tellingPages } from './telling-pages.ts';
import { open, test } from './watched-page.ts';

/** Parts that a script adds or changes on purpose: the people of this hour, results, buttons that need it. */
const CHANGED = '.only-script, .only-no-script, .right-now, [data-changes]';

/** The words a reader sees on a page, apart from those parts. */
const wordsOn = (page: Page): Promise<string[]> =>
  page.evaluate((changed) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement: element } = node;
      if (element === null || element.closest(changed) !== null || !element.checkVisibility()) continue;
      words.push(...(node.textContent?.match(/\p{L}+/gu) ?? []));
    }
    return words;
  }, CHANGED);

const telling = tellingPages();
/** So many pages are read in one test. */
const TOGETHER = 8;

for (let from = 0; from < telling.length; from += TOGETHER) {
  const some = telling.slice(from, from + TOGETHER);
  test(`${some[0]} to ${some.at(-1)} read whole without a script`, async ({ pageFor }) => {
    for (const path of some) {
      const read = async (javaScriptEnabled: boolean): Promise<string[]> => {
        const { page } = await pageFor({ javaScriptEnabled });
        await open(page, path);
        return wordsOn(page);
      };
      const without = await read(false);
      expect.soft(without.length, `${path}: there is something to read`).toBeGreaterThan(80);
      expect.soft(without, path).toEqual(await read(true));
    }
  });
}

test('without a script, search says so and offers the lists', async ({ pageFor }) => {
  const { page } = await pageFor({ javaScriptEnabled: false });
  await open(page, '/search/?q=bruise');
  await expect(page.getByText('Search needs a script')).toBeVisible();
  for (const list of ['/who-does-what/#', '/partners/', '/glossary/', '/stories/']) {
    await expect(page.locator(`main a[href*="${list}"]`).first()).toBeVisible();
  }
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await page.locator('[data-search-open]').click();
  await expect(page).toHaveURL(/\/search\/$/);
});
