import { expect, type Page, test } from '@playwright/test';
import { attributes, fileOfPath, firstPageIn, readBuilt, sitemapPaths } from './built-pages.ts';
import { tabTo } from './by-keyboard.ts';
import { accessibilityProblems } from './watched-page.ts';

const stories = sitemapPaths().filter((path) => /^\/(?:day-in-the-life|blogs|vlogs)\/(?!across)[^/]+\/$/.test(path));
const STORY = firstPageIn('/blogs/');

/** The text that a reader can copy, and the way beside it. */
const ways = (page: Page) => ({
  summary: page.getByText('Or copy what to send'),
  text: page.getByLabel('What to send'),
  copy: page.getByRole('button', { name: 'Copy', exact: true }),
});

test('every story ends with its question and a way to answer it, with everything filled in', () => {
  expect(new Set(stories.map((path) => path.split('/')[1])).size).toBe(3);
  const wrong = stories.filter((path) => {
    const section = /<section class="share-thoughts[\s\S]*?<\/section>/.exec(readBuilt(fileOfPath(path)))?.[0] ?? '';
    const mail = attributes(section, 'href').find((address) => address.startsWith('mailto:'));
    const body = mail === undefined ? '' : (new URL(mail).searchParams.get('body') ?? '');
    return !(body.includes(path) && /^Question: .+\?/m.test(body) && body.endsWith('about a child or family.'));
  });
  // Where a partnership has set a form or a telephone in place of a mailbox there is no email to fill in.
  const isByEmail = /href="mailto:/.test(readBuilt(fileOfPath(STORY)));
  expect(isByEmail ? wrong : []).toEqual([]);
});

test('a story is answered with the keyboard alone: by email, or by copying', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`.${STORY}`);
  const { summary, text, copy } = ways(page);
  await tabTo(page, page.getByRole('link', { name: 'Answer by email' }));
  await tabTo(page, summary);
  await page.keyboard.press('Enter');
  await tabTo(page, copy);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-share-status]')).toHaveText(/^Copied\./);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll('\r\n', '\n')).toBe(await text.inputValue());
  expect(copied).toContain(STORY);
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('where the browser will not copy, the text is selected and the reader is told', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await page.goto(`.${STORY}`);
  const { summary, text, copy } = ways(page);
  await summary.click();
  await copy.click();
  await expect(page.locator('[data-share-status]')).toHaveText(/^The text is selected\./);
  await expect(text).toBeFocused();
  const selected = await text.evaluate((box: HTMLTextAreaElement) => box.selectionEnd - box.selectionStart);
  expect(selected).toBe((await text.inputValue()).length);
});

test('without a script the text can be opened and taken, and no button is there that does nothing', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto(`.${STORY}`);
  const { summary, text, copy } = ways(page);
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(text).toBeVisible();
  await expect(text).not.toBeEditable();
  expect(await text.inputValue()).toContain(STORY);
  await expect(copy).toBeHidden();
  await context.close();
});
