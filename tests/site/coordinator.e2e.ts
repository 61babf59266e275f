import { expect, type Locator, type Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOSTILE, PRIVATE, sendFiles, type SentFolder } from './sent-files.ts';
import { accessibilityProblems, open, sidewaysScroll, test as watching, unlabelledFields } from './watched-page.ts';

const PATH = '/induction/coordinator/';
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 390, height: 844 };

const test = watching.extend<object, { sent: SentFolder }>({
  sent: [
    async ({}, use) => {
      const sent = sendFiles(30);
      await use(sent);
      sent.remove();
    },
    { scope: 'worker' },
  ],
});

const chooser = (page: Page): Locator => page.locator('.file-zone__choose input').first();
const people = (page: Page): Locator => page.locator('.coverage-people tbody tr:not(.coverage-people__details)');

/** Opens the page and waits until it has woken up. */
const openDesk = async (page: Page): Promise<void> => {
  await open(page, PATH);
  await page.waitForSelector('astro-island:not([ssr])', { state: 'attached' });
};

/** Walks with the Tab key until something has the focus. */
const tabTo = async (page: Page, target: Locator): Promise<void> => {
  for (let step = 0; step < 200; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${target.toString()}.`);
};

/** Chooses files with the keyboard: the button has the focus, and Enter opens the browser's own window. */
const chooseWithKeyboard = async (page: Page, files: string[]): Promise<void> => {
  // Somebody who listens from here on: the browser takes a moment before it hands its window over to the test.
  page.on('filechooser', () => undefined);
  await tabTo(page, chooser(page));
  const [window] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  expect(window.isMultiple()).toBe(true);
  await window.setFiles(files);
};

/** Saves a file by pressing a button that has been reached with the keyboard, and reads it. */
const savedBy = async (page: Page, button: Locator): Promise<string[][]> => {
  await tabTo(page, button);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const text = readFileSync(await download.path(), 'utf8');
  return text
    .replace(/^\uFEFF/u, '')
    .trimEnd()
    .split('\r\n')
    .map((row) =>
      [...row.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/gu)].map((match) => match[1] ?? match[2] ?? ''),
    );
};

/** Everything a browser can keep of a page. */
const keptBy = async (page: Page): Promise<object> => ({
  cookies: await page.context().cookies(),
  ...(await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    address: location.href,
    state: history.state as unknown,
  }))),
});

test('a coordinator opens thirty good files and six bad ones by keyboard, filters, saves and closes', async ({
  pageFor,
  sent,
}) => {
  const { page, troubles } = await pageFor({ viewport: WIDE });
  await openDesk(page);
  const before = await keptBy(page);
  // On the way there the keyboard passes the search button, which fetches what it needs; from here on nothing is fetched.
  await tabTo(page, chooser(page));
  await expect(page.locator('dialog [data-search-panel]'), 'search has come').toHaveCount(1);
  const requests: string[] = [];
  const note = (request: { url: () => string }): number => requests.push(request.url());
  page.on('request', note);
  page.on('websocket', note);
  // With the network gone, whatever was sent would fail; nothing is even tried.
  await page.context().setOffline(true);

  await chooseWithKeyboard(page, [...sent.good, ...sent.bad]);
  await expect(people(page)).toHaveCount(30);
  await expect(page.getByRole('status').first()).toHaveText('36 files: 30 read, 6 could not be read.');
  const refused = page.getByRole('region', { name: 'Could not be read' });
  for (const [file, reason] of [
    ['cut-short.json', /cut short/],
    ['empty.json', /empty/],
    ['huge.json', /too large/],
    ['newer.json', /newer hub/],
    ['other-product.json', /not a record of this hub/],
    ['tampered.json', /tampered/],
  ] as const) {
    await expect(refused.getByRole('listitem').filter({ hasText: file })).toContainText(reason);
  }

  const words = await page.locator('main').innerText();
  expect(words, 'a name is text').toContain(HOSTILE);
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
  expect(words).toContain('30 files held private notes. They were left out unread');
  expect(await page.content(), 'nothing private is anywhere in the page').not.toContain(PRIVATE);

  const partner = page.locator('main').getByLabel('Partner', { exact: true });
  await tabTo(page, partner);
  await page.keyboard.type('Police');
  const police = page.getByRole('region', { name: 'By partner' }).getByRole('row', { name: /^Police/ });
  const counted = Number(await police.getByRole('cell').first().innerText());
  expect(counted).toBeGreaterThan(2);
  await expect(people(page)).toHaveCount(counted);
  const gaps = page.getByLabel('Only with something left to do');
  await tabTo(page, gaps);
  await page.keyboard.press('Space');
  const left = Number(await police.getByRole('cell').nth(2).innerText());
  await expect(people(page)).toHaveCount(left);
  await expect(page.getByText(`${left} of 30 people: Police, with something left to do.`)).toBeVisible();

  await page.locator('#sum').evaluate((heading) => heading.setAttribute('tabindex', '-1'));
  await page.locator('#sum').focus();
  const [head = [], ...rows] = await savedBy(page, page.getByRole('button', { name: 'Save people by module' }));
  expect(head.slice(0, 5)).toEqual(['Name', 'Partner', 'Role', 'Pathway', 'Module']);
  expect(new Set(rows.map(([name]) => name)).size, 'all people are in the table, whoever is shown').toBe(30);
  expect(rows.every((row) => row.length === head.length)).toBe(true);
  const done = rows.filter((row) => /^\d{4}-/.test(row[5] ?? ''));
  const covered = page.getByRole('region', { name: 'By module' }).locator('td[data-label="Covered"]');
  const sum = (await covered.allInnerTexts()).reduce((total, cell) => total + Number(cell.replace(/\D/g, '')), 0);
  expect(done.length, 'the table and the page count the same').toBe(sum);
  expect(rows.flat().join()).not.toContain(PRIVATE);
  const [, ...todo] = await savedBy(page, page.getByRole('button', { name: 'Save what is left' }));
  expect(todo.length).toBeGreaterThan(0);

  await tabTo(page, page.getByRole('button', { name: 'Close all files' }).last());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(page.getByText('All files are closed. Nothing of them is left')).toBeVisible();
  await expect(chooser(page)).toBeFocused();
  expect(await page.content()).not.toContain('onerror=window');

  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect(await keptBy(page), 'the browser keeps nothing').toEqual(before);
  expect(troubles).toEqual([]);
  await page.context().setOffline(false);
  page.off('request', note);
  page.off('websocket', note);
});

test('what was open is gone when the page is left, even with the Back button', async ({ pageFor, sent }) => {
  const { page } = await pageFor({ viewport: WIDE });
  await openDesk(page);
  await chooser(page).setInputFiles(sent.good);
  await expect(people(page)).toHaveCount(30);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect(page.getByRole('table')).toHaveCount(0);
  await chooser(page).setInputFiles(sent.good);
  await expect(people(page)).toHaveCount(30);
  await open(page, '/about/');
  await page.goBack();
  await page.waitForSelector('astro-island:not([ssr])', { state: 'attached' });
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('files can be dropped, a folder can be chosen, and one file can be closed', async ({ pageFor, sent }) => {
  const { page } = await pageFor({ viewport: WIDE });
  await openDesk(page);
  const texts = sent.good.slice(0, 2).map((file) => readFileSync(file, 'utf8'));
  const transfer = await page.evaluateHandle((contents) => {
    const data = new DataTransfer();
    for (const [index, text] of contents.entries()) data.items.add(new File([text], `dropped-${index}.json`));
    return data;
  }, texts);
  const zone = page.locator('.file-zone');
  await page.locator('footer').dispatchEvent('dragover', { dataTransfer: transfer });
  await expect(zone).toHaveClass(/file-zone--over/);
  await page.locator('footer').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(people(page)).toHaveCount(2);
  await expect(zone).not.toHaveClass(/file-zone--over/);

  writeFileSync(join(sent.folder, 'photo.jpg'), 'not a record');
  await page.locator('.file-zone__folder input').setInputFiles(sent.folder);
  await expect(people(page)).toHaveCount(30);
  await expect(page.getByRole('status').first()).toContainText('1 other file in the folder cannot be a record');
  const matches = page.getByRole('region', { name: 'The same person twice?' });
  await expect(matches.getByText('They are counted once.')).toHaveCount(2);

  await page
    .getByRole('button', { name: /^Details of/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Still to do' })).toBeVisible();
  await page.getByRole('button', { name: /^Take it off the list.*empty\.json/ }).click();
  await expect(page.getByText('Why 5 could not be read')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Could not be read' })).toBeFocused();
  await page.getByRole('button', { name: /List the 32 files/ }).click();
  await page.getByRole('button', { name: /^Close .*record-030\.json/ }).click();
  await expect(people(page)).toHaveCount(29);
  await expect(page.getByRole('heading', { name: 'Files', exact: true, level: 2 })).toBeFocused();
});

test('fifty people are shown at a time, and all of them on paper', async ({ pageFor }) => {
  const { page } = await pageFor({ viewport: WIDE });
  const many = sendFiles(120);
  await openDesk(page);
  await chooser(page).setInputFiles(many.good);
  const seen = (): Promise<number> =>
    people(page).evaluateAll((rows) => rows.filter((row) => row.checkVisibility()).length);
  await expect.poll(seen).toBe(50);
  const more = page.getByRole('button', { name: 'Show 50 more of 70' });
  await more.press('Enter');
  await expect.poll(seen).toBe(100);
  await expect(people(page).nth(50).getByRole('rowheader')).toBeFocused();
  await page.emulateMedia({ media: 'print' });
  expect(await seen()).toBe(120);
  await expect(page.getByRole('button').first()).toBeHidden();
  await page.emulateMedia({ media: null });
  many.remove();
});

for (const viewport of [WIDE, NARROW]) {
  test(`every state is sound, light and dark, ${viewport.width} wide`, async ({ pageFor, sent }) => {
    const { page, troubles } = await pageFor({ viewport, colorScheme: 'light' });
    const sound = async (state: string): Promise<void> => {
      expect.soft(await accessibilityProblems(page), state).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await accessibilityProblems(page, 'colours'), `${state}, dark`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      expect.soft(await unlabelledFields(page), state).toEqual([]);
      for (const width of viewport === NARROW ? [390, 320] : [viewport.width]) {
        await page.setViewportSize({ ...viewport, width });
        expect.soft(await sidewaysScroll(page), `${state} at ${width}`).toBe(0);
      }
      await page.setViewportSize(viewport);
    };
    await openDesk(page);
    await sound('empty');
    await chooser(page).setInputFiles(sent.bad);
    await expect(page.getByText('Nobody yet')).toBeVisible();
    await sound('only bad files');
    await chooser(page).setInputFiles([...sent.good, ...sent.good.slice(0, 2)]);
    await expect(people(page)).toHaveCount(30);
    await page
      .getByRole('button', { name: /^Details of/ })
      .first()
      .click();
    await page.getByRole('button', { name: /^List the/ }).click();
    await sound('everything open');
    await page.locator('main').getByLabel('Name', { exact: true }).fill('nobody of this name');
    await expect(page.getByText('Nobody is like that.')).toBeVisible();
    await sound('nobody found');
    await page.getByRole('button', { name: 'Close all files' }).first().click();
    await sound('closed');
    expect(troubles).toEqual([]);
  });
}
