import { expect } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { box, filmOf } from '../fixtures/film-file.ts';
import { button, download, expectSound, filesOf, openDesk } from './desk-pages.ts';
import { open, test, watchedPage } from './watched-page.ts';
import type { DeskData } from '#src/model/desk/desk-choices.ts';
import { wordsAsId } from '#src/model/desk/ids.ts';

test('two tabs lose nothing of each other, and a browser that keeps nothing is said to', async ({ browser, site }) => {
  const { page } = await openDesk(browser, site);
  await button(page, 'A blog').click();
  const opening = page.getByLabel('Opening', { exact: true });
  await page.getByLabel('Go to').selectOption('opening');
  await button(page, 'Go').click();
  await opening.fill('First');
  await expect.poll(() => page.url()).toContain('#draft-');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(other.getByLabel('Opening', { exact: true })).toHaveValue('First');
  await other.getByLabel('Opening', { exact: true }).fill('In the other tab');
  await expect(page.getByText('This draft has just been changed in another tab.')).toBeVisible();
  await opening.fill('In this tab');
  await expect(page.getByText('Nothing is lost')).toBeVisible();
  await page.reload();
  await expect(opening).toHaveValue('In this tab');
  await other.reload();
  await expect(other.getByLabel('Opening', { exact: true })).toHaveValue('In the other tab');
  await button(other, 'All my drafts').click();
  await expect(other.getByRole('heading', { level: 3 })).toHaveCount(2);
  await page.context().close();

  const context = await browser.newContext({ baseURL: site, serviceWorkers: 'block' });
  await context.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
    // As on a hub that is published without a certificate, inside a network.
    Object.defineProperty(crypto, 'randomUUID', { value: undefined });
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  const closed = await context.newPage();
  await open(closed, '/contribute/write/');
  await expect(closed.getByText('This browser lets the page keep nothing.')).toBeVisible();
  await button(closed, 'A blog').click();
  await closed.getByLabel('Role', { exact: true }).selectOption('gp');
  await expect(closed.getByText('This browser lets the page keep nothing.')).toBeVisible();
  // Nor is it lost while the page is open.
  await closed.goBack();
  await button(closed, 'Without a title yet').click();
  await expect(closed.getByLabel('Role', { exact: true })).toHaveValue('gp');
  await context.close();
});

test('the desk opens, checks and saves without a network, once it was open', async ({ browser, site }) => {
  const { page } = await watchedPage(browser, { baseURL: site });
  await open(page, '/contribute/write/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await page.context().setOffline(true);
  await page.reload();
  await button(page, 'A day').click();
  await page.getByLabel('Role', { exact: true }).selectOption('gp');
  await page.getByLabel('Go to').selectOption('around');
  await button(page, 'Go').click();
  await page.getByRole('textbox', { name: 'Before the first moment' }).fill('We held a JTAI.');
  await expect(button(page, 'Make “JTAI” a link')).toBeVisible();
  const files = await filesOf(await download(page));
  expect(new TextDecoder().decode(files['days/new-day/index.mdx'])).toContain('We held a JTAI.');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Before the first moment' })).toHaveValue('We held a JTAI.');
  await page.context().close();
});

test('what hides in the files of a zip that somebody else made goes no further', async ({ browser, site }) => {
  const { page } = await openDesk(browser, site);
  const avif = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
    .avif()
    .withExif({ IFD0: { Make: 'SecretMaker' } })
    .toBuffer();
  const film = filmOf(box('udta', box('\u00a9xyz', '+53.4871-002.2901/')));
  const vlog = '---\ntitle: A film\nposter: ./still.avif\nvideo:\n  file: ./film.mp4\n---\n';
  const zip = zipSync({
    'vlogs/a-film/index.mdx': strToU8(vlog),
    'vlogs/a-film/still.avif': new Uint8Array(avif),
    'vlogs/a-film/film.mp4': film,
  });
  await page
    .getByLabel('A file you downloaded here')
    .setInputFiles({ name: 'a-film.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
  await expect(page.getByText('The picture holds hidden details').first()).toBeVisible();
  const files = await filesOf(await download(page));
  const brought = Buffer.from(files['vlogs/a-film/film.mp4'] ?? []).toString('latin1');
  expect(brought).toContain('pictures and sound');
  expect(brought).not.toContain('53.4871');
  await page.context().close();
});

test('a draft whose page is on the hub by now is that page or another one, as its writer says', async ({
  browser,
  site,
}) => {
  const { page } = await openDesk(browser, site);
  const { entries } = (await (await page.request.get('./api/desk.json')).json()) as Pick<DeskData, 'entries'>;
  const blog = entries.find(({ collection, id, title }) => collection === 'blogs' && wordsAsId(title) === id)!;
  await button(page, 'A blog').click();
  await button(page, 'All at once').click();
  await page.locator('[data-step="title"]').getByLabel('Title', { exact: true }).fill(blog.title);
  await expect(page.getByText(`“${blog.title}” is on the hub now.`)).toBeVisible();
  await expectSound(page);
  expect((await download(page)).suggestedFilename()).toBe(`${blog.id}-2.zip`);
  await button(page, 'It changes that page').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('is on the hub now.')).toHaveCount(0);
  expect((await download(page)).suggestedFilename()).toBe(`${blog.id}.zip`);
  await page.context().close();
});

test('without a script the page says how to send words by e-mail', async ({ browser, site }) => {
  const { page } = await watchedPage(browser, { baseURL: site, javaScriptEnabled: false });
  await open(page, '/contribute/write/');
  await expect(page.getByText('You can write all the same: in an e-mail, in any form.')).toBeVisible();
  await page.context().close();
});

test('on a telephone the preview follows the answer in hand, and moves nothing else', async ({ browser, site }) => {
  const { page } = await openDesk(browser, site, { viewport: { width: 390, height: 844 } });
  await button(page, 'A day').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await button(page, 'All at once').click();
  await page.getByLabel('Role', { exact: true }).selectOption('gp');
  const moment = (number: number) => page.locator('[data-step^="part:"]').nth(number);
  for (const [number, time, title] of [
    [0, '08:15', 'The gate'],
    [1, '09:15', 'The stairs'],
  ] as const) {
    await moment(number).getByLabel('At what time?').fill(time);
    await moment(number).getByLabel('What happens, in a few words?').fill(title);
    await moment(number).getByLabel('What you saw, heard and did').fill('I look again. '.repeat(80));
  }
  await button(page, 'See how it will look').click();
  const shown = page.frameLocator('.desk-preview iframe').getByRole('heading', { name: 'The stairs' });
  await expect(shown).toBeInViewport();
  const gate = moment(0).getByLabel('What you saw, heard and did');
  await gate.focus();
  const first = page.frameLocator('.desk-preview iframe').getByRole('heading', { name: 'The gate' });
  const top = (): Promise<number> => first.evaluate((heading) => heading.getBoundingClientRect().top);
  await expect.poll(async () => Math.abs(await top())).toBeLessThan(200);
  await expect(gate).toBeInViewport();
  // Loaded anew by hand, it is sent the draft again.
  await page.frames()[1]!.evaluate(() => location.reload());
  await expect(first).toBeVisible();

  await moment(0).getByRole('button', { name: 'Take this moment out' }).click();
  await button(page, 'Yes, take it out').click();
  await expect(moment(0).getByRole('heading', { level: 2 })).toBeFocused();
  // What is said of the day as a whole is said where its first moment is asked for.
  await button(page, 'All at once').click();
  await button(page, 'Next question').click();
  await page.getByRole('button', { name: /^Back to question/ }).click();
  await expect(page.getByText('A day has 3 moments or more; this one has 1.')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Your drafts on this device' })).toBeVisible();
  await page.context().close();
});
