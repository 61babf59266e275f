import { expect, type Page } from '@playwright/test';
import { begun, keepRecord } from './record-file.ts';
import { accessibilityProblems, open, test, watchedPage } from './watched-page.ts';

const LEARNERS = '/induction/help/';
const COORDINATORS = '/induction/help/coordinators/';
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 } as const;

/** Presses a link to the help, and sees that the place it names is there. */
const follow = async (page: Page, name: string, heading: string): Promise<void> => {
  await page.getByRole('main').getByRole('link', { name }).click();
  const { hash, pathname } = new URL(page.url());
  expect(pathname).toMatch(/\/induction\/help\//);
  const found = page.getByRole('heading', { name: heading, exact: true });
  await expect(found).toBeVisible();
  if (hash !== '') await expect(found).toHaveAttribute('id', hash.slice(1));
};

test('whoever wonders about their record, a certificate or the coordinators’ page is one link from the help', async ({
  browser,
  site,
}) => {
  const { page, troubles } = await watchedPage(browser, { baseURL: site, ...PHONE });
  await keepRecord(page, begun('welcome'));
  await open(page, '/induction/');
  await follow(page, 'Help with your induction', 'Help with your induction');
  await open(page, '/induction/my-record/');
  await follow(page, 'How to keep hold of it', 'Where your record is kept');
  await open(page, '/induction/certificate/');
  await follow(page, 'What a certificate shows, and what it does not', 'Make a certificate');
  await open(page, '/induction/coordinator/');
  await follow(page, 'help for coordinators', 'Help for coordinators');
  expect(troubles).toEqual([]);
  await page.context().close();
});

for (const path of [LEARNERS, COORDINATORS]) {
  test(`the pictures of ${path} come when they are near, keep their place and are sharp`, async ({ browser, site }) => {
    const { page, troubles } = await watchedPage(browser, { baseURL: site, ...PHONE });
    await open(page, path);
    const pictures = page.locator('.help-picture img');
    expect(await pictures.count()).toBeGreaterThan(1);
    for (const picture of await pictures.all()) {
      await expect(picture).toHaveAttribute('loading', 'lazy');
      const before = await picture.evaluate((one) => one.getBoundingClientRect().height);
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => picture.evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth)).toBe(390);
      expect(await picture.evaluate((one) => one.getBoundingClientRect().height), 'it keeps its place').toBe(before);
      expect(await picture.evaluate((one: HTMLImageElement) => one.currentSrc)).toMatch(/\.webp$/);
      // Wide enough on a telephone that what is read in it is nearly as large as the text around it.
      expect(await picture.evaluate((one) => one.getBoundingClientRect().width)).toBeGreaterThan(350);
    }
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
}

test('the link to check a certificate leads to where that is done, although a script puts it there', async ({
  browser,
  site,
}) => {
  const { page, troubles } = await watchedPage(browser, { baseURL: site, ...PHONE });
  await keepRecord(page, begun('welcome'));
  await open(page, COORDINATORS);
  await page.getByRole('link', { name: 'Check a certificate' }).last().click();
  await expect(page.getByRole('heading', { name: 'Check a certificate' })).toBeInViewport();
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('search finds the help', async ({ pageFor }) => {
  const { page } = await pageFor({ viewport: { width: 1280, height: 800 } });
  await open(page, '/search/?q=move+record+to+another+device');
  await expect(
    page.getByRole('grid', { name: 'Results' }).getByRole('link', { name: 'Help with your induction' }),
  ).toBeVisible();
});

test('what the privacy page says of the browser’s storage is what is in it', async ({ browser, site }) => {
  const { page } = await watchedPage(browser, { baseURL: site, ...PHONE });
  const names = (): Promise<string[]> => page.evaluate(() => Object.keys(localStorage).sort());
  await open(page, '/induction/modules/welcome/');
  await page.locator('#check').scrollIntoViewIfNeeded();
  await page.locator('#check form').first().waitFor();
  expect(await names(), 'nothing is kept when somebody only reads').toEqual([]);
  const note = page.locator('[data-note]').first();
  await note.fill('Who was not in the room?');
  await expect(page.locator('[data-note-status]')).toHaveText('Kept on this device.');
  await open(page, '/search/');
  await page.getByLabel('What are you looking for?').fill('LADO');
  await page.getByRole('grid', { name: 'Results' }).getByRole('row').first().waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(names).toHaveLength(3);
  await open(page, '/contribute/write/');
  await page.getByRole('button', { name: 'A blog', exact: true }).click();
  await page.getByRole('button', { name: 'Next question', exact: true }).click();
  const left = await page.getByLabel('Opening', { exact: true }).evaluate((box: HTMLTextAreaElement) => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box) as object, 'value')?.set?.call(box, 'Half a sent');
    box.dispatchEvent(new Event('input', { bubbles: true }));
    // The page goes away before what was typed is kept.
    dispatchEvent(new PageTransitionEvent('pagehide'));
    return Object.keys(localStorage).filter((name) => name.startsWith('alongside-desk-last-words'));
  });
  expect(left).toHaveLength(1);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const inStores = await page.evaluate(async () => [
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...(await caches.keys()),
  ]);
  const kept = [...(await names()), ...left, ...inStores];
  expect(await page.evaluate(() => [Object.keys(sessionStorage), document.cookie])).toEqual([[], '']);
  await open(page, '/privacy/');
  const said = await page.locator('main code').allInnerTexts();
  for (const name of kept)
    expect(
      said.some((one) => name.startsWith(one)),
      name,
    ).toBe(true);
  for (const one of said)
    expect(
      kept.some((name) => name.startsWith(one)),
      one,
    ).toBe(true);
  await page.context().close();
});
