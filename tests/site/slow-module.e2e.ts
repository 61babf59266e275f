import { expect, type Page } from '@playwright/test';
import { labelOf, modules, moduleOf } from './module-content.ts';
import { keepRecord, keptRecord, recordWith } from './record-file.ts';
import { open, test, watchedPage } from './watched-page.ts';
import { setNote } from '#src/model/record-edits.ts';

const [MODULE = ''] = [...modules.keys()];
const [{ id: PROMPT, prompt: LABEL } = { id: '', prompt: '' }] = moduleOf(MODULE).reflections;

/** Holds back the part of a module's page that knows the record, as a slow connection does. @returns what lets it come */
const holdDesk = async (page: Page): Promise<() => void> => {
  const gate = Promise.withResolvers<unknown>();
  await page.route(/module-desk/, async (route) => {
    await gate.promise;
    await route.continue();
  });
  return () => gate.resolve(undefined);
};

const notesIn = async (page: Page) =>
  Object.values((await keptRecord(page)).modules[MODULE]?.reflections[PROMPT] ?? {});

test('what somebody chooses and writes before the scripts have come is kept', async ({ browser, site }) => {
  const { page, troubles } = await watchedPage(browser, { baseURL: site });
  const release = await holdDesk(page);
  await open(page, `/induction/modules/${MODULE}/`);
  await page.locator('[data-confidence="before"][value="2"]').check({ force: true });
  await page.getByLabel(LABEL).fill('Written in a tunnel.');
  await page.getByLabel(LABEL).blur();
  release();
  await expect(page.getByText('Kept on this device.')).toBeVisible();
  await expect(page.getByLabel(LABEL)).toHaveValue('Written in a tunnel.');
  await expect(page.locator('[data-confidence="before"][value="2"]')).toBeChecked();
  expect((await notesIn(page)).map(({ value }) => value?.text)).toEqual(['Written in a tunnel.']);
  expect((await keptRecord(page)).modules[MODULE]?.confidence.before?.value).toBe(2);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('a note begun before the older one is on show stands after it, and neither is lost', async ({ browser, site }) => {
  const { page, troubles } = await watchedPage(browser, { baseURL: site });
  await keepRecord(page, recordWith(setNote(MODULE, PROMPT, 'abc123', 'From last week.')));
  const release = await holdDesk(page);
  await open(page, `/induction/modules/${MODULE}/`);
  const box = page.getByLabel(LABEL);
  await box.pressSequentially('New.');
  release();
  await expect(box).toHaveValue('From last week.\n\nNew.');
  await expect(box).toBeFocused();
  await box.pressSequentially(' And on.');
  await expect
    .poll(async () => (await notesIn(page)).map(({ value }) => value?.text))
    .toContain('From last week.\n\nNew. And on.');
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('somebody who is already in the box when their note comes goes on with that note', async ({ browser, site }) => {
  const { page } = await watchedPage(browser, { baseURL: site });
  await keepRecord(page, recordWith(setNote(MODULE, PROMPT, 'abc123', 'From last week.')));
  const release = await holdDesk(page);
  await open(page, `/induction/modules/${MODULE}/`);
  await page.getByLabel(LABEL).focus();
  release();
  await expect(page.getByLabel(LABEL)).toHaveValue('From last week.');
  await page.context().close();
});

test('the first thing somebody says can be what they do, and only what is for them is shown', async ({
  browser,
  site,
}) => {
  const { page } = await watchedPage(browser, { baseURL: site });
  const release = await holdDesk(page);
  await open(page, '/induction/modules/your-duties/');
  const role = page.getByLabel('What do you do?');
  await role.scrollIntoViewIfNeeded();
  await role.selectOption({ label: labelOf('role:child-protection-detective') });
  release();
  await expect(role).toHaveValue('child-protection-detective');
  await expect(page.locator('[data-branch]:visible')).toHaveCount(1);
  await expect(page.locator('[data-branch="partner:police"]'), 'a detective works for the police').toBeVisible();
  expect((await keptRecord(page)).reader.role?.value).toBe('child-protection-detective');
  await page.context().close();
});

test('the browser puts no former choice back that the record does not hold any more', async ({ browser, site }) => {
  const { page } = await watchedPage(browser, { baseURL: site });
  await open(page, `/induction/modules/${MODULE}/`);
  await page.locator('[data-confidence="before"][value="2"]').check({ force: true });
  await page.getByLabel(LABEL).fill('Gone again.');
  await expect(page.getByText('Kept on this device.')).toBeVisible();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(page.getByLabel(LABEL)).toHaveValue('');
  await expect(page.locator('[data-confidence]:checked')).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.context().close();
});
