import { expect, type Page } from '@playwright/test';
import { fileOfPath, firstPageIn, readBuilt, sitemapPaths, titleOf } from './built-pages.ts';
import { accessibilityProblems, open, test, type WatchedPage } from './watched-page.ts';

const ROLE = firstPageIn('/roles/');
const ROLE_TITLE = titleOf(ROLE);
/** A word that stands on more pages than are shown at a time. */
const COMMON = 'child';
const NONSENSE = 'qxqxqxqx';
const LOOK = { viewport: { width: 1280, height: 800 } };

const lettersOf = (text: string): string[] => text.toLowerCase().match(/[a-z]{6,}/g) ?? [];

/** The index finds every form of a word, so words are told apart by how they begin. */
const beginning = (word: string): string => word.slice(0, 5);

/** The longest word on a page that no page of the hub has in its title, in any form. */
const wordInNoTitle = (path: string): string => {
  const titles = new Set(sitemapPaths().flatMap((one) => lettersOf(titleOf(one)).map(beginning)));
  const main = /<main[\s\S]*<\/main>/.exec(readBuilt(fileOfPath(path)))?.[0].replace(/<[^>]*>/g, ' ') ?? '';
  const [longest = ''] = lettersOf(main)
    .filter((word) => !titles.has(beginning(word)))
    .sort((one, other) => other.length - one.length);
  return longest;
};

const words = (page: Page) => page.getByLabel('What are you looking for?');
const status = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.getByRole('list', { name: 'Results' }).getByRole('listitem');
const links = (page: Page) => results(page).getByRole('link');
const kind = (page: Page) => page.getByLabel('Kind');

const searchPage = async (pageFor: (look: object) => Promise<WatchedPage>, query = ''): Promise<WatchedPage> => {
  const watched = await pageFor(LOOK);
  await open(watched.page, `/search/${query}`);
  return watched;
};

test('nothing of the index is fetched before somebody is about to search', async ({ pageFor }) => {
  const { page } = await pageFor(LOOK);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  for (const path of ['/', '/search/', ROLE]) await open(page, path);
  await page.waitForTimeout(300);
  expect(fetched.filter((path) => path.includes('pagefind') || path.includes('search-dialog'))).toEqual([]);
  await open(page, '/search/');
  await words(page).focus();
  await expect.poll(() => fetched.some((path) => path.endsWith('/pagefind/pagefind.js'))).toBe(true);
  page.removeAllListeners('request');
});

test('typing finds pages, says how many, marks the words and keeps the question in the address', async ({
  pageFor,
}) => {
  const { page, troubles } = await searchPage(pageFor);
  await words(page).pressSequentially(ROLE_TITLE, { delay: 5 });
  await expect(status(page)).toContainText(`for “${ROLE_TITLE}”`);
  await expect(links(page).filter({ hasText: ROLE_TITLE }).first()).toHaveAttribute('href', new RegExp(`${ROLE}(#|$)`));
  await expect(results(page).first().locator('mark').first()).toBeVisible();
  await expect(results(page).filter({ hasText: 'Role' }).first().locator('svg.mark')).toHaveCount(1);
  expect(new URL(page.url()).searchParams.get('q')).toBe(ROLE_TITLE);
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(troubles).toEqual([]);
});

test('typing does not fill the way back: one step leads to the page before', async ({ pageFor }) => {
  const { page } = await pageFor(LOOK);
  await open(page, '/about/');
  await open(page, '/search/');
  await words(page).pressSequentially(COMMON, { delay: 40 });
  await expect(status(page)).toContainText(COMMON);
  await page.goBack();
  await expect(page).toHaveURL(/\/about\/$/);
});

test('a question in the address is answered, and is there again on the way back from a result', async ({ pageFor }) => {
  const { page } = await searchPage(pageFor, `?q=${COMMON}&kind=Role`);
  await expect(status(page)).toContainText(`for “${COMMON}”`);
  await expect(kind(page)).toHaveValue('Role');
  await page.getByRole('button', { name: 'More results' }).click();
  await expect(links(page).nth(8)).toBeFocused();
  const count = await links(page).count();
  await links(page).first().click();
  await expect(page).not.toHaveURL(/\/search\//);
  await page.goBack();
  await expect(words(page)).toHaveValue(COMMON);
  await expect(links(page)).toHaveCount(count);
});

test('filters narrow the results, count what each choice leaves, and can be gone back from and taken off', async ({
  pageFor,
}) => {
  const { page } = await searchPage(pageFor, `?q=${COMMON}`);
  await expect(links(page).first()).toBeVisible();
  const all = Number.parseInt((await status(page).textContent()) ?? '', 10);
  const choice = await kind(page).locator('option[value="Role"]').textContent();
  await kind(page).selectOption('Role');
  const roles = Number(/\((\d+)\)/.exec(choice ?? '')?.[1]);
  await expect(status(page)).toHaveText(new RegExp(`^${roles} pages? `));
  expect(roles).toBeLessThan(all);
  expect(new URL(page.url()).searchParams.get('kind')).toBe('Role');
  await expect(kind(page).locator('option')).not.toHaveCount(2);
  const partners = await page.getByLabel('Partner').locator('option').allTextContents();
  const sum = partners.reduce((total, label) => total + Number(/\((\d+)\)/.exec(label)?.[1] ?? 0), 0);
  expect(sum, 'every role belongs to one partner').toBe(roles);
  await page.goBack();
  await expect(status(page)).toHaveText(new RegExp(`^${all} pages `));
  await kind(page).selectOption('Role');
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(status(page)).toHaveText(new RegExp(`^${all} pages `));
  await expect(words(page)).toBeFocused();
});

test('when nothing is found it says so, and offers topics, partners and what to do at risk', async ({ pageFor }) => {
  const { page } = await searchPage(pageFor, `?q=${NONSENSE}`);
  await expect(status(page)).toContainText('Nothing was found');
  await expect(results(page)).toHaveCount(0);
  for (const list of ['/who-does-what/#', '/partners/', '/glossary/', '#at-risk']) {
    await expect(page.locator(`[data-browse] a[href*="${list}"]`).first()).toBeVisible();
  }
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('when the index cannot be had it says so and keeps the lists', async ({ pageFor }) => {
  const { page } = await pageFor(LOOK);
  await page.route('**/pagefind/**', (route) => route.abort());
  await open(page, `/search/?q=${COMMON}`);
  await expect(status(page)).toContainText('could not be loaded');
  await expect(page.locator('[data-browse]')).toBeVisible();
  await page.unroute('**/pagefind/**');
});

test('a result is reached from typing to landing with the keyboard alone', async ({ pageFor }) => {
  const { page } = await pageFor(LOOK);
  await open(page, '/');
  await page.keyboard.press('/');
  await expect(words(page.getByRole('dialog').page()).last()).toBeFocused();
  await page.keyboard.type(ROLE_TITLE);
  const dialog = page.getByRole('dialog', { name: 'Search' });
  const hits = dialog.getByRole('list', { name: 'Results' }).getByRole('link');
  await expect(dialog.getByRole('status')).toContainText(ROLE_TITLE);
  await page.keyboard.press('ArrowDown');
  await expect(hits.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(hits.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  for (
    let step = 0;
    step < 12 && !(await hits.first().evaluate((link) => link === document.activeElement));
    step += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await expect(hits.first(), 'the Tab key gets there too').toBeFocused();
  const target = (await hits.first().getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${new URL(target, page.url()).pathname}$`));
  await expect(page.locator('h1')).toBeVisible();
});

test('Enter in the dialog takes the question to the search page', async ({ pageFor }) => {
  const { page } = await pageFor(LOOK);
  await open(page, '/about/');
  await page.locator('[data-search-open]').click();
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await page.keyboard.type(COMMON);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/search/\\?q=${COMMON}$`));
  await expect(status(page)).toContainText(COMMON);
});

test('the dialog is sound with results in it, wide and light, narrow and dark', async ({ pageFor }) => {
  for (const look of [LOOK, { viewport: { width: 320, height: 640 }, colorScheme: 'dark' } as const]) {
    const { page, troubles } = await pageFor(look);
    await open(page, '/');
    await page.locator('[data-search-open]').click();
    await page.getByRole('dialog').getByRole('searchbox').fill(COMMON);
    await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
    await expect(page.getByRole('dialog').getByRole('status')).toContainText(COMMON);
    expect(await accessibilityProblems(page)).toEqual([]);
    const wider = await page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(wider, 'no sideways scroll in the dialog').toBe(0);
    expect(troubles).toEqual([]);
  }
});

test('the words that were found are shown on the page one lands on', async ({ pageFor }) => {
  const word = wordInNoTitle(ROLE);
  const { page } = await searchPage(pageFor, `?q=${word}`);
  await expect(links(page).first()).toBeVisible();
  const addresses = await links(page).evaluateAll((list) => list.map((link) => link.getAttribute('href') ?? ''));
  const carrying = addresses.filter((address) => /#:~:text=[^&]+/.test(address));
  expect(carrying.length, `results for ${word}, which is in no title`).toBe(addresses.length);
});
