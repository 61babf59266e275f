import { expect } from '@playwright/test';
import sharp from 'sharp';
import { para, picture, relation, wordFile, wordParts } from '../fixtures/word-file.ts';
import { button, download, expectSound, filesOf, openDesk, troublesAt } from './desk-pages.ts';
import { test } from './watched-page.ts';

const photograph = sharp({ create: { width: 40, height: 30, channels: 3, background: 'green' } })
  .jpeg()
  .withExif({ IFD0: { Make: 'SecretMaker' } })
  .toBuffer();
/** Drawings of Windows and scans, which no browser opens. Sources: MS-EMF, section 2.3.4.2; TIFF 6.0, section 2. */
const DRAWING = new Uint8Array([1, 0, 0, 0, 88, 0, 0, 0]);
const SCAN = new Uint8Array([0x49, 0x49, 42, 0, 8, 0, 0, 0]);

/** A day in Word, with a photograph and two pictures that cannot be opened. */
const wordDay = async () => ({
  name: 'day.docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: Buffer.from(
    wordFile(
      wordParts(
        [
          para('The boots were by the door', 'Title'),
          para('8.30am At the gate', 'Heading1'),
          para('I count shoes.'),
          ...['photo', 'drawing', 'scan'].map((id) => para(picture(id, `A ${id} of boots`))),
        ].join(''),
        relation('photo', 'image', 'media/one.jpeg') +
          relation('drawing', 'image', 'media/two.emf') +
          relation('scan', 'image', 'media/three.tiff'),
        {
          'word/media/one.jpeg': new Uint8Array(await photograph),
          'word/media/two.emf': DRAWING,
          'word/media/three.tiff': SCAN,
        },
      ),
    ),
  ),
});
/** Holds back every file that is to be opened until `release` is called, as a large one takes its time. */
const holdOpening = (): void => {
  const { postMessage } = Worker.prototype;
  const held: (() => void)[] = [];
  Object.assign(window, { held, release: () => held.splice(0).forEach((go) => go()) });
  Worker.prototype.postMessage = function (this: Worker, said: { request: { ask: string } }): void {
    const go = (): void => postMessage.call(this, said);
    if (said.request.ask === 'open') held.push(go);
    else go();
  };
};
const text = (words: string) => ({ name: 'words.txt', mimeType: 'text/plain', buffer: Buffer.from(words) });

test('words come in from the file chosen last, as the kind chosen last, with every picture that can be opened', async ({
  browser,
  site,
}) => {
  const desk = await openDesk(browser, site);
  const { page } = desk;
  await page.evaluate(holdOpening);
  const file = page.getByLabel('Your file');
  await page.getByLabel('What it is').selectOption('blog');
  await file.setInputFiles(text('Words that somebody did not mean to choose.'));
  await file.setInputFiles(await wordDay());
  await page.getByLabel('What it is').selectOption('day');
  // Two files, and the second again as another kind.
  await page.waitForFunction(() => (window as unknown as { held: unknown[] }).held.length === 3);
  await page.evaluate(() => (window as unknown as { release: () => void }).release());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The boots were by the door');
  const left = page.getByRole('region', { name: 'Your words are in. Look at these.' });
  await expect(left.getByText(/picture/i)).toHaveCount(2);
  await expectSound(page);
  const files = await filesOf(await download(page));
  const folder = 'days/the-boots-were-by-the-door/';
  expect(Object.keys(files).sort()).toEqual([`${folder}a-photo-of-boots.jpg`, `${folder}index.mdx`]);
  expect(Buffer.from(files[`${folder}a-photo-of-boots.jpg`]!).toString('latin1')).not.toContain('SecretMaker');
  expect(new TextDecoder().decode(files[`${folder}index.mdx`])).toContain('## 08:30 At the gate');
  await button(page, 'All my drafts').click();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(1);
  expect(troublesAt(desk)).toEqual([]);
  await page.context().close();
});

test('words that a device does not keep are said to be lost with the page from the start', async ({
  browser,
  site,
}) => {
  const { page } = await openDesk(browser, site);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('There is no room.', 'QuotaExceededError');
    };
  });
  await page.getByLabel('What it is').selectOption('blog');
  await page.getByLabel('Your file').setInputFiles(text('I rang at ten.\n\nNobody answered.'));
  await expect(page.getByText('There is no room left on this device.')).toBeVisible();
  await button(page, 'All my drafts').click();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(1);
  await page.context().close();
});
