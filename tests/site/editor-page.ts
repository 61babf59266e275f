import { expect, type Locator, type Page } from '@playwright/test';

/** A field of the form by its name; the editor puts marks that cannot be seen around names. */
export const field = (place: Page | Locator, name: string): Locator =>
  place.getByRole('group', { name: new RegExp(`^“.?${name}.?” Field$`, 'u') });

/** Writes into a text, date or time. */
export const write = (place: Page | Locator, name: string, text: string): Promise<void> =>
  field(place, name).getByRole('textbox').fill(text);

/** Chooses one of a few. */
export const choose = (place: Page | Locator, name: string, choice: string): Promise<void> =>
  field(place, name).getByRole('radio', { name: choice, exact: true }).click();

/** Signs in with a key, and waits until what comes after it is there. */
export const signIn = async (page: Page, address: string): Promise<void> => {
  await page.goto(`${address}/admin/`);
  await page.getByRole('button', { name: 'Sign in with a key' }).click();
  await page.getByRole('textbox', { name: 'Key' }).fill('a-key-of-the-test');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Make my copy' }).click();
  await page.getByRole('button', { name: 'Create New Entry' }).waitFor();
};

/** Begins a new page with its title. The form takes what is written only once it has slid into view. */
export const beginPage = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('button', { name: 'Create New Entry' }).click();
  await expect(field(page, 'Review by').getByRole('textbox')).toHaveValue(/^\d/u);
  await expect(async () => {
    await write(page, 'Title', title);
    await page.waitForTimeout(400);
    await expect(field(page, 'Title').getByText(`${title.length} / 110`)).toBeVisible({ timeout: 100 });
    await expect(field(page, 'Title').getByRole('textbox')).toHaveValue(title, { timeout: 100 });
  }).toPass();
};

/** The field that holds the words of a day. */
export const dayWords = (page: Page): Locator => field(page, 'The day, moment by moment');

/** Begins a moment: a heading, chosen from the menu as somebody would who has never seen a “##”. */
export const beginMoment = async (page: Page, heading: string): Promise<void> => {
  await dayWords(page).getByRole('button', { name: 'Show Text Style Options' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Heading 2' }).click();
  await page.keyboard.type(`${heading}\n`);
};

/** Puts something into the words of a day, from the menu. */
export const insert = async (page: Page, name: string): Promise<void> => {
  await dayWords(page).getByRole('button', { name: 'Insert' }).click();
  await page.getByRole('menuitem', { name }).click();
};

/** Puts a link to a page of the hub into the sentence. */
export const insertLink = async (page: Page, words: string, target: RegExp): Promise<void> => {
  await insert(page, 'Link to a page of the hub');
  const dialog = page.getByRole('dialog', { name: 'Link to a page of the hub' });
  await dialog.getByRole('textbox', { name: 'Words' }).fill(words);
  await dialog.getByRole('combobox').click();
  await page.getByRole('option', { name: target }).click();
  await dialog.getByRole('button', { name: 'Insert' }).click();
  await dialog.waitFor({ state: 'hidden' });
};

/** Puts a picture with a caption into the words. */
export const insertPicture = async (
  page: Page,
  picture: { name: string; mimeType: string; buffer: Buffer },
  alt: string,
  caption: string,
): Promise<void> => {
  await insert(page, 'Figure');
  await field(page, 'Picture').getByRole('button', { name: 'Browse' }).click();
  const dialog = page.getByRole('dialog', { name: 'Select Image' });
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Upload' }).click();
  await (await chooser).setFiles(picture);
  await dialog.getByRole('button', { name: 'Insert' }).click();
  await write(page, 'What can be seen', alt);
  await write(page, 'Caption', caption);
};
