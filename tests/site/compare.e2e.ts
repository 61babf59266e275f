import { expect, type Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { fileOfPath, pairPaths, readBuilt, sitemapPaths, titleOf } from './built-pages.ts';
import { press, tabTo } from './by-keyboard.ts';
import { accessibilityProblems, open, sidewaysScroll, test } from './watched-page.ts';

const CHOICE = '/partners/compare/';
const pairs = pairPaths();
const partners = sitemapPaths().filter((path) => /^\/partners\/(?!compare)[^/]+\/$/.test(path));
/** The pair with most to say, which is the one most likely to break a page. */
const longest =
  [...pairs].sort((one, other) => readBuilt(fileOfPath(other)).length - readBuilt(fileOfPath(one)).length)[0] ?? '';
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

test('every two partners have one page', () => {
  expect(partners.length).toBeGreaterThan(2);
  expect(pairs).toHaveLength((partners.length * (partners.length - 1)) / 2);
});

test('every page of two partners is small on the wire, and is not in search', () => {
  for (const path of pairs) {
    const html = readBuilt(fileOfPath(path));
    expect(gzipSync(html, { level: 9 }).length, path).toBeLessThanOrEqual(20 * 1024);
    expect(html, path).not.toContain('data-pagefind-body');
  }
});

for (const look of [
  { viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const) {
  test(`${longest} is sound, ${look.colorScheme}`, async ({ pageFor }) => {
    const { page, troubles } = await pageFor(look);
    await open(page, longest);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysScroll(page), 'no sideways scroll at 320 pixels').toBe(0);
    expect(troubles).toEqual([]);
  });
}

test('two partners stand side by side, line by line, and under each other on a phone', async ({ pageFor }) => {
  const { page } = await pageFor({ viewport: { width: 1440, height: 900 } });
  await open(page, longest);
  const think = page.getByRole('region', { name: 'What people think we do' });
  const line = think.getByRole('listitem').first();
  const [one, other] = [line.locator('.sides > div').first(), line.locator('.sides > div').last()];
  const place = async () => [await one.boundingBox(), await other.boundingBox()] as const;
  const [left, right] = await place();
  expect(left?.y).toBe(right?.y);
  expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
  expect(await think.getByRole('listitem').count()).toBe(4);
  await page.setViewportSize({ width: 390, height: 844 });
  const [above, below] = await place();
  expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0) - 1);
  await expect(line.locator('.sides__name').first()).toBeVisible();
});

test('without a script any two partners are two links away from a partner’s page', async ({ pageFor }) => {
  const { page } = await pageFor({ javaScriptEnabled: false });
  const [first = '', , third = ''] = partners;
  await open(page, first);
  await page.getByRole('link', { name: 'Any other partner' }).click();
  await expect(page).toHaveURL(new RegExp(`${CHOICE}#with-`));
  await expect(page.locator('[data-compare-form]')).toBeHidden();
  const id = third.split('/')[2] ?? '';
  const list = page.locator(`details[data-first="${first.split('/')[2]}"]`);
  await expect(list, 'the list that was asked for is open').toHaveAttribute('open', '');
  await list.locator(`a[data-second="${id}"]`).click();
  await expect(page.locator('h1')).toContainText(' and ');
  expect(page.url()).toContain(id);
});

test('with a script two lists lead to the same page, by keyboard alone, whichever comes first', async ({ pageFor }) => {
  const { page } = await pageFor({ viewport: { width: 1280, height: 800 } });
  const reach = async (first: string, second: string): Promise<string> => {
    await open(page, CHOICE);
    await tabTo(page, field(page, 'First partner'));
    await field(page, 'First partner').selectOption(first);
    await field(page, 'Second partner').selectOption(second);
    await press(page, page.getByRole('button', { name: 'Compare' }));
    await expect(page).toHaveURL(/\/compare\/[^/]+\/$/);
    return new URL(page.url()).pathname;
  };
  const [one = '', other = ''] = [partners[1], partners[2]].map((path) => path?.split('/')[2] ?? '');
  expect(await reach(one, other)).toBe(await reach(other, one));
});

test('a partner cannot be set beside itself', async ({ pageFor }) => {
  const { page } = await pageFor({});
  await open(page, CHOICE);
  const first = field(page, 'First partner');
  for (const value of await first
    .locator('option')
    .evaluateAll((list) => list.map((one) => (one as HTMLOptionElement).value))) {
    await first.selectOption(value);
    const offered = await field(page, 'Second partner')
      .locator('option')
      .evaluateAll((list) => list.map((one) => (one as HTMLOptionElement).value));
    expect(offered).toHaveLength(partners.length - 1);
    expect(offered).not.toContain(value);
  }
});

test('each partner’s page leads to itself beside others', () => {
  for (const path of partners) {
    const html = readBuilt(fileOfPath(path));
    expect(html, path).toContain(`${CHOICE}#with-${path.split('/')[2]}`);
  }
  expect(titleOf(longest)).toContain(' and ');
});
