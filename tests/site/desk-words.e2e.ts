import { expect } from '@playwright/test';
import sharp from 'sharp';
import { wordDay } from '../fixtures/word-file.ts';
import { download, expectSound, filesOf, openDesk, troublesAt } from './desk-pages.ts';
import { test } from './watched-page.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

test('a day written in Word comes in with its moments and pictures, and says what to look at', async ({
  browser,
  site,
}) => {
  const photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#567' } })
    .jpeg()
    .withExif({ IFD0: { Make: 'SecretMaker' } })
    .toBuffer();
  const drawing = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  const desk = await openDesk(browser, site, { viewport: { width: 390, height: 844 } });
  const { page } = desk;
  const file = { name: 'My day.docx', mimeType: WORD, buffer: Buffer.from(wordDay(photo, drawing)) };
  await page.getByLabel('Your file', { exact: true }).setInputFiles(file);
  await expect(page.getByRole('heading', { level: 1, name: 'The boots were by the door' })).toBeFocused();
  const list = page.getByRole('region', { name: 'Your words are in. Look at these.' });
  await expect(list).toContainText('A footnote was left out: “See the yearly report.”');
  await expect(list).toContainText('“2:15” was taken as 14:15. Is that the time?');
  await expect(list).toContainText('“Erin Okonkwo” may be the name of a real person.');
  await expectSound(page);

  await page.reload();
  await list.getByRole('button').click();
  await expect(list).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'The boots were by the door' })).toBeVisible();
  await expect(list).toHaveCount(0);

  const files = await filesOf(await download(page));
  const [article = ''] = Object.keys(files).filter((path) => path.endsWith('.mdx'));
  const text = new TextDecoder().decode(files[article]);
  expect(text.match(/^## .*$/gm)).toEqual(['## 08:30 At the gate', '## 12:15 Lunch', '## 14:15 Art, of course']);
  expect(text).toMatch(/hours:\n +from: "08:30"\n +to: "14:15"/);
  const pictures = Object.entries(files).filter(([path]) => path !== article);
  expect(pictures).toHaveLength(2);
  for (const [, bytes] of pictures) expect(Buffer.from(bytes).toString('latin1')).not.toContain('SecretMaker');
  expect(troublesAt(desk)).toEqual([]);
  await page.context().close();
});

test('plain text comes in as what it is said to be, and other files are refused in words', async ({
  browser,
  site,
}) => {
  const { page } = await openDesk(browser, site);
  const choose = (name: string, text: string): Promise<void> =>
    page
      .getByLabel('Your file', { exact: true })
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
  await choose('day.pdf', '%PDF');
  await expect(page.getByRole('alert').filter({ hasText: 'Word files that end in .docx' })).toBeVisible();
  await choose('index.mdx', '---\ntitle: A day\n---\n');
  await expect(page.getByRole('alert').filter({ hasText: 'Choose it under “Bring back a file”' })).toBeVisible();
  await page
    .getByLabel('A file you downloaded here')
    .setInputFiles({ name: 'day.docx', mimeType: WORD, buffer: Buffer.from('PK') });
  await expect(page.getByRole('alert').filter({ hasText: 'under “Words you have already written”' })).toBeVisible();
  await choose('day.docx', 'Not a Word file.');
  await expect(page.getByRole('alert').filter({ hasText: 'This is not a Word file' })).toBeVisible();
  await choose('day.txt', ' \n');
  await expect(page.getByRole('alert').filter({ hasText: 'There are no words in the file.' })).toBeVisible();
  await page.getByLabel('What it is', { exact: true }).selectOption('A blog');
  await choose('blog.txt', 'On doors\n\nI open doors for a living.\n');
  await expect(page.getByRole('heading', { level: 1, name: 'On doors' })).toBeFocused();
  await expect(page.getByText('Look at these.')).toHaveCount(0);
  const files = await filesOf(await download(page));
  expect(new TextDecoder().decode(files['blogs/on-doors/index.mdx'])).toContain('\n\nI open doors for a living.\n');
  await page.context().close();
});
