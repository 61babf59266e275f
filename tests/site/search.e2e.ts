import { expect, type Page } from '@playwright/test';
import { fileOfPath, firstPageIn, readBuilt, sitemapPaths, titleOf } from './built-pages.ts';
import { accessibilityProblems, open, test, watchedPage, type WatchedPage } from './watched-page.ts';

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
  const main = /<main[\s\S]*<\/main>/.exec(readBuilt(fileOfPath(path)))?.[0] ?? '';
  const [longest = ''] = lettersOf(main.replace(/<script[\s\S]*?<\/script>|<[^>]*>/g, ' '))
    .filter((word) => !titles.has(beginning(word)))
    .sort((one, other) => other.length - one.length);
  return longest;
};

const words = (page: Page) => page.getByLabel('What are you looking for?');
const status = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.getByRole('grid', { name: 'Results' }).getByRole('row');
/** The link of each result to its page; a card has others beside it. */
const links = (page: Page) => results(page).locator('a[data-title]');
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
  await expect(results(page).locator('mark').first()).toBeVisible();
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
  await expect(links(page).filter({ has: page.locator(':scope:focus') })).toHaveCount(1);
  const count = await links(page).count();
  await links(page).first().click();
  await expect(page).not.toHaveURL(/\/search\//);
  await page.goBack();
  await expect(words(page)).toHaveValue(COMMON);
  await expect(links(page)).toHaveCount(count);
});

/** The field in the dialog. */
const field = (page: Page) => page.getByRole('dialog').getByRole('combobox', { name: 'What are you looking for?' });

/** How many pages the line above the results speaks of. */
const pagesSaid = async (page: Page): Promise<number> => {
  await expect(status(page)).toHaveText(/\d+ pages?/);
  return Number(/(\d+) pages?/.exec((await status(page).textContent()) ?? '')?.[1]);
};

test('filters narrow the results, count what each choice leaves, and can be gone back from and taken off', async ({
  pageFor,
}) => {
  const { page } = await searchPage(pageFor, `?q=${COMMON}`);
  const all = await pagesSaid(page);
  const choice = await kind(page).locator('option[value="Role"]').textContent();
  await kind(page).selectOption('Role');
  const roles = Number(/\((\d+)\)/.exec(choice ?? '')?.[1]);
  await expect.poll(() => pagesSaid(page)).toBe(roles);
  expect(roles).toBeLessThan(all);
  for (const said of await results(page).locator('[data-kind]').allTextContents()) expect(said).toBe('Role');
  expect(new URL(page.url()).searchParams.get('kind')).toBe('Role');
  await expect(kind(page).locator('option')).not.toHaveCount(2);
  const partners = await page.getByLabel('Partner').locator('option').allTextContents();
  const sum = partners.reduce((total, label) => total + Number(/\((\d+)\)/.exec(label)?.[1] ?? 0), 0);
  expect(sum, 'every role belongs to one partner').toBe(roles);
  await page.goBack();
  await expect.poll(() => pagesSaid(page)).toBe(all);
  await kind(page).selectOption('Role');
  await expect.poll(() => pagesSaid(page)).toBe(roles);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect.poll(() => pagesSaid(page)).toBe(all);
  await expect(words(page)).toBeFocused();
});

test('when nothing is found it says so, and offers topics, partners and what to do at risk', async ({ pageFor }) => {
  const { page } = await searchPage(pageFor, `?q=${NONSENSE}`);
  await expect(status(page)).toContainText(`Nothing was found for “${NONSENSE}”`);
  await expect(results(page)).toHaveCount(0);
  await expect(status(page), 'it is said once').not.toContainText(/Nothing was found.*Nothing was found/);
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
  await page.route('**/api/lexicon.json', (route) => route.fulfill({ body: '{"entries":' }));
  await open(page, `/search/?q=${COMMON}`);
  await expect(status(page)).toContainText('could not be loaded');
  await expect(page.locator('[data-browse]')).toBeVisible();
  await page.unrouteAll();
});

test('a result is reached from typing to landing with the keyboard alone', async ({ pageFor }) => {
  const { page } = await pageFor(LOOK);
  await open(page, '/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  const field = dialog.getByRole('combobox', { name: 'What are you looking for?' });
  await expect(field).toBeFocused();
  await page.keyboard.type(ROLE_TITLE);
  await expect(dialog.getByRole('status')).toContainText(ROLE_TITLE);
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(dialog.locator('[data-coming]'), 'all results have come').toHaveCount(0);
  const rows = dialog.getByRole('grid', { name: 'Results' }).getByRole('row');
  const standsOn = async (index: number): Promise<void> => {
    await expect(field).toHaveAttribute('aria-activedescendant', (await rows.nth(index).getAttribute('id')) ?? 'none');
    await expect(field, 'the focus stays in the field').toBeFocused();
  };
  await page.keyboard.press('ArrowDown');
  await standsOn(0);
  await page.keyboard.press('ArrowDown');
  await standsOn(1);
  await page.keyboard.press('ArrowUp');
  await standsOn(0);
  await page.keyboard.press('Escape');
  await expect(field).not.toHaveAttribute('aria-activedescendant', /./);
  await expect(dialog, 'the first Escape leaves the rows, not the dialog').toBeVisible();
  await page.keyboard.press('ArrowDown');
  const target = (await rows.first().locator('a[data-title]').getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${new URL(target, page.url()).pathname}$`));
  await expect(page.locator('h1')).toBeVisible();
});

test('Enter in the dialog takes the question to the search page', async ({ pageFor }) => {
  const { page } = await pageFor(LOOK);
  await open(page, '/about/');
  await page.locator('[data-search-open]').click();
  await expect(field(page)).toBeFocused();
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
    await field(page).fill(COMMON);
    await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
    await expect(page.getByRole('dialog').getByRole('status')).toContainText(COMMON);
    expect(await accessibilityProblems(page)).toEqual([]);
    const wider = await page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(wider, 'no sideways scroll in the dialog').toBe(0);
    expect(troubles).toEqual([]);
  }
});

test('the words that were found are shown on the page one lands on', async ({ pageFor }) => {
  const word = wordInNoTitle(firstPageIn('/day-in-the-life/'));
  const { page } = await searchPage(pageFor, `?q=${word}`);
  await expect(links(page).first()).toBeVisible();
  const pages = page.locator('[data-group]:not([data-group="answers"], [data-group="beside"]) a[data-title]');
  await expect(pages.first()).toBeVisible();
  const addresses = await pages.evaluateAll((list) => list.map((link) => link.getAttribute('href') ?? ''));
  const carrying = addresses.filter((address) => /#:~:text=[^&]+/.test(address));
  expect(carrying.length, `results for ${word}, which is in no title`).toBe(addresses.length);
});

test('a question in staff’s own words, misspelt, has its answer at the top before the pages are looked through', async ({
  pageFor,
}) => {
  const { page, troubles } = await pageFor(LOOK);
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await open(page, '/search/?q=who+do+i+ring+about+a+brused+baby');
  const card = results(page).first();
  await expect(card).toContainText('Best answer', { timeout: 1400 });
  await expect(links(page).first()).toHaveAttribute('href', '/who-does-what/bruise-baby-not-mobile/');
  for (const fact of ['First:', 'Who leads', 'How soon', 'How to reach them', 'The law behind it']) {
    await expect(card).toContainText(fact);
  }
  await expect(status(page)).toContainText(/\d+ answers?, and \d+ pages?/);
  await expect(page.locator('[data-put-right]')).toContainText('Showing results for who do i ring about a');
  await page.getByRole('button', { name: /^Search instead for/ }).click();
  await expect(page.locator('[data-put-right]')).toBeHidden();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.unrouteAll();
  expect(troubles).toEqual([]);
});

test('searches are remembered on this device only, offered when the field is empty, and can be forgotten', async ({
  browser,
  site,
}) => {
  const { page, troubles } = await watchedPage(browser, { baseURL: site, ...LOOK });
  await open(page, '/search/');
  await words(page).fill('bruise');
  await page.keyboard.press('Enter');
  await expect(links(page).first()).toBeVisible();
  await open(page, '/search/');
  await words(page).focus();
  const recent = results(page).getByRole('button', { name: 'bruise' });
  await expect(recent).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(words(page)).toHaveValue('bruise');
  await expect(links(page).first()).toBeVisible();
  await words(page).fill('');
  await page.getByRole('button', { name: 'Forget these searches' }).click();
  await expect(recent).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('alongside-searches'))).toBeNull();
  expect(troubles).toEqual([]);
  await page.context().close();
});

for (const [what, query] of [
  ['ten thousand letters', 'a'.repeat(10_000)],
  ['emoji', '👶🏽🩹❓'],
  ['right-to-left text', 'طفل مفقود \u202e oda'],
  ['quotes and brackets', '"(bruise OR [baby]) AND \'"'],
  ['signs of a regular expression', '.*+?^${}()|[]\\'],
  ['a script', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['fillers alone', 'what do i do about it'],
  ['spaces alone', '      '],
  ['a name of the language itself', '__proto__ constructor'],
] as const) {
  test(`${what} gets a calm answer`, async ({ pageFor }) => {
    const { page, troubles } = await searchPage(pageFor);
    await words(page).fill(query);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-search-panel]')).not.toHaveAttribute('aria-busy', 'true');
    await expect(page.locator('.search-panel__status')).not.toContainText('could not be loaded');
    expect(await page.locator('main img[src="x"], main script:not([src]):not([type])').count()).toBe(0);
    expect(troubles).toEqual([]);
  });
}
