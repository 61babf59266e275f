import { expect, type Page } from '@playwright/test';
import { modules, moduleOf } from './module-content.ts';
import { begun, keepRecord, RECORD_KEY, savedFile } from './record-file.ts';
import { open, test, watchedPage } from './watched-page.ts';

const LOOK = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;
const RECORD = '/induction/my-record/';
const [MODULE = ''] = [...modules.keys()];
const PROMPT = moduleOf(MODULE).reflections[0]?.prompt ?? '';

/** What a browser does that lets a page keep nothing, or has no room left. */
const FAULTS = {
  denied: () =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    }),
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
} as const;

const WORDS = {
  denied: 'This browser does not let the hub keep anything',
  full: 'This browser has no room left to keep your record',
} as const;

const writeNote = async (page: Page): Promise<void> => {
  await open(page, `/induction/modules/${MODULE}/`);
  await page.getByLabel(PROMPT).fill('Kept only until the tab is closed.');
};

for (const fault of ['denied', 'full'] as const) {
  test(`where storage is ${fault} the reader is told, and can go on and save a copy`, async ({ browser, site }) => {
    const { page, troubles } = await watchedPage(browser, { baseURL: site, acceptDownloads: true, ...LOOK });
    await page.context().addInitScript(FAULTS[fault]);
    await writeNote(page);
    await expect(page.locator('[data-note-status]')).toContainText(WORDS[fault]);
    await expect(page.getByLabel(PROMPT)).toHaveValue('Kept only until the tab is closed.');
    await page.locator('#check').scrollIntoViewIfNeeded();
    await expect(page.getByRole('alert').filter({ hasText: WORDS[fault] })).toBeVisible();
    await open(page, RECORD);
    if (fault === 'denied') await expect(page.getByRole('alert').filter({ hasText: WORDS.denied })).toBeVisible();
    const { text } = await savedFile(page, () =>
      page.getByRole('button', { name: 'Save a copy', exact: true }).click(),
    );
    expect(JSON.parse(text)).toMatchObject({ product: 'alongside-record' });
    expect(troubles).toEqual([]);
    await page.context().close();
  });
}

test('a record that is already there is not lost when there is no room to write to it', async ({ browser, site }) => {
  const { page, troubles } = await watchedPage(browser, { baseURL: site, ...LOOK });
  await keepRecord(page, begun(MODULE));
  await open(page, RECORD);
  const before = await page.evaluate((key) => localStorage.getItem(key), RECORD_KEY);
  await page.context().addInitScript(FAULTS.full);
  await writeNote(page);
  await expect(page.locator('[data-note-status]')).toContainText(WORDS.full);
  expect(await page.evaluate((key) => localStorage.getItem(key), RECORD_KEY)).toBe(before);
  expect(troubles).toEqual([]);
  await page.context().close();
});

for (const [what, bad] of [
  ['cut short', '{"product":"alongside-record","format":1,"modu'],
  ['from a newer hub', '{"product":"alongside-record","format":7,"new":true}'],
] as const) {
  test(`a kept record that is ${what} is set aside, offered to be saved, and never written over`, async ({
    browser,
    site,
  }) => {
    const { page, troubles } = await watchedPage(browser, { baseURL: site, acceptDownloads: true, ...LOOK });
    await keepRecord(page, bad);
    await writeNote(page);
    await expect(page.getByText('Kept on this device.')).toBeVisible();
    await open(page, RECORD);
    await expect(page.getByRole('heading', { name: 'A copy that could not be read' })).toBeVisible();
    await expect(page.locator('.my-record__note')).toHaveText('Kept only until the tab is closed.');
    const { text } = await savedFile(page, () => page.getByRole('button', { name: 'Save copy 1' }).click());
    expect(text).toBe(bad);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'A copy that could not be read' })).toBeVisible();
    await page.getByRole('button', { name: 'Save copy 1' }).click();
    await page.getByRole('button', { name: 'I have it, throw copy 1 away here' }).click();
    await expect(page.getByRole('heading', { name: 'A copy that could not be read' })).toHaveCount(0);
    const left = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('record')));
    expect(left).toEqual([RECORD_KEY]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
}
