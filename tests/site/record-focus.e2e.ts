import { expect, type Locator, type Page } from '@playwright/test';
import { tabTo } from './by-keyboard.ts';
import { catalogue, changedModule, modules } from './module-content.ts';
import { begun, keepRecord, keptRecord, recordWith } from './record-file.ts';
import { open, test, watchedPage } from './watched-page.ts';
import { setDone, setStart } from '#src/model/record-edits.ts';
import { keptText } from '#src/model/record-file.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';

const RECORD = '/induction/my-record/';
const [MODULE = ''] = [...modules.keys()];
const { id: CHANGED } = changedModule();
const OLD = setDone(CHANGED, 1, { minutes: 7, right: 3, of: 3, tries: 1 });

/** The keyboard alone: a place is gone to and Enter is pressed. */
const press = async (place: Locator): Promise<void> => {
  await expect(place).toBeEnabled();
  await place.press('Enter');
};

const focusTest = test.extend<{ at: (path: string, record?: LearnerRecord | string) => Promise<Page> }>({
  at: async ({ browser, site }, use) => {
    const { page, troubles } = await watchedPage(browser, { baseURL: site });
    await use(async (path, record) => {
      if (record !== undefined) await keepRecord(page, record);
      await open(page, path);
      return page;
    });
    expect(troubles).toEqual([]);
    await page.context().close();
  },
});

focusTest('a task that is done or taken back says so where the focus is', async ({ at }) => {
  const pathway = catalogue().pathways.find(({ stages }) => stages.some(({ items }) => items.some(({ task }) => task)));
  const page = await at(pathway?.href ?? '');
  await press(page.getByRole('button', { name: /^I did this/ }).first());
  await expect(page.locator(':focus')).toContainText('You did this on');
  await press(page.getByRole('button', { name: /^Take that back/ }).first());
  await expect(page.locator(':focus')).toHaveText('Do one of these:');
});

focusTest('reading what changed leads back to the top of the module, or on to the next of them', async ({ at }) => {
  const page = await at(`/induction/modules/${CHANGED}/`, recordWith(OLD));
  await press(page.getByRole('button', { name: 'I have read what changed' }));
  await expect(page.locator('h1')).toBeFocused();
  await page.evaluate((text) => localStorage.setItem('alongside-record/', text), keptText(recordWith(OLD)));
  await open(page, RECORD);
  await press(page.getByRole('button', { name: /^I have read what changed/ }));
  await expect(page.locator(':focus')).toContainText('Noted: you have read what changed');
});

focusTest('a note that is deleted, and one that is back, say so where the focus is', async ({ at }) => {
  const page = await at(RECORD, begun(MODULE));
  await press(page.getByRole('button', { name: /^Delete it/ }));
  await expect(page.locator(':focus')).toContainText('is deleted.');
  await press(page.getByRole('button', { name: 'Undo' }));
  await expect(page.locator(':focus')).toContainText('is back.');
});

focusTest('somebody who keeps, clears or brings back their record stays where they were', async ({ at }) => {
  const page = await at(RECORD, begun(MODULE));
  const clear = page.getByRole('button', { name: 'Clear this' });
  await press(clear);
  await press(page.getByRole('button', { name: 'Keep it' }));
  await expect(clear).toBeFocused();
  await press(clear);
  await press(page.getByRole('button', { name: 'Yes, clear it' }));
  await press(page.getByRole('button', { name: 'Undo' }));
  await expect(clear).toBeFocused();
});

focusTest('a copy that is added or left leads back to where copies are opened', async ({ at }) => {
  const page = await at(RECORD);
  const file = { name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(keptText(begun(MODULE))) };
  const box = page.getByLabel('Open a saved copy');
  for (const name of ['Leave it', 'Add it to my record']) {
    await box.setInputFiles(file);
    await press(page.getByRole('button', { name }));
    await expect(box).toBeFocused();
  }
});

focusTest('a copy that was set aside and is thrown away says so where the focus is', async ({ at }) => {
  const page = await at(RECORD, '{broken');
  await press(page.getByRole('button', { name: 'Save copy 1' }));
  await press(page.getByRole('button', { name: /throw copy 1 away/ }));
  await expect(page.locator(':focus')).toHaveText('That copy is thrown away here.');
});

focusTest('a coordinator who takes the last bad file off the list is back where files are opened', async ({ at }) => {
  const page = await at('/induction/coordinator/');
  const chooser = page.locator('input[type="file"]').first();
  const file = { name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{') };
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await chooser.setInputFiles(file);
  await press(page.getByRole('button', { name: /^Take it off the list/ }));
  await expect(chooser).toBeFocused();
});

focusTest(
  'Tab comes to everything at the head of a pathway, however far below the screen it begins',
  async ({ at }) => {
    const page = await at(catalogue().pathways[0]?.href ?? '');
    await page.setViewportSize({ width: 320, height: 256 });
    const seven = page.getByRole('button', { name: '7 minutes' });
    await expect(seven).toBeEnabled();
    await expect(seven).not.toBeInViewport();
    await tabTo(page, seven);
  },
);

focusTest('the day somebody began can be typed, changed and emptied with the keyboard', async ({ at }) => {
  const [pathway] = catalogue().pathways;
  const page = await at(pathway?.href ?? '', recordWith(setStart(pathway?.id ?? '', '2026-11-02')));
  const start = async () => (await keptRecord(page)).pathways[pathway?.id ?? '']?.start?.value;
  const box = page.getByLabel('When did you start, or when will you?');
  await expect(box).toHaveValue('2026-11-02');
  await box.focus();
  // The same in every order of day and month: a browser has the date's order from the system, not from the page.
  await page.keyboard.type('12122027');
  await expect(box).toHaveValue('2027-12-12');
  expect(await start()).toBe('2027-12-12');
  await page.reload();
  await expect(box).toHaveValue('2027-12-12');
  await box.fill('');
  await expect.poll(start).toBeNull();
  await box.focus();
  await page.keyboard.type('03032026');
  await expect.poll(start).toBe('2026-03-03');
});
