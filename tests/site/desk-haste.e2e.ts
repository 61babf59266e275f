import { expect } from '@playwright/test';
import sharp from 'sharp';
import { button, openDesk } from './desk-pages.ts';
import { openFrame, send } from './preview-frame.ts';
import { test, watchedPage } from './watched-page.ts';

/** Makes the first picture that a browser opens take its time, as a large one does; says in `opened` how many are held. */
const firstPictureIsSlow = (): void => {
  const make = window.createImageBitmap.bind(window);
  const { close } = ImageBitmap.prototype;
  const state = Object.assign(window, { calls: 0, opened: 0, wasSlow: false });
  ImageBitmap.prototype.close = function (): void {
    state.opened -= 1;
    close.call(this);
  };
  window.createImageBitmap = (async (...given: Parameters<typeof make>) => {
    const isFirst = (state.calls += 1) === 1;
    const bitmap = await make(...given);
    state.opened += 1;
    if (isFirst) await new Promise((resolve) => setTimeout(resolve, 700));
    if (isFirst) setTimeout(() => (state.wasSlow = true), 300);
    return bitmap;
  }) as typeof make;
};

/** Lets nothing be read from the device for a moment; says in `isBusy` whether it is over. */
const keepTheDeviceBusy = (): Promise<void> =>
  new Promise((resolve) => {
    const state = Object.assign(window, { isBusy: true });
    const opening = indexedDB.open('alongside-desk');
    opening.addEventListener('success', () => {
      const drafts = opening.result.transaction('drafts', 'readwrite').objectStore('drafts');
      let isLong = false;
      setTimeout(() => (isLong = true), 500);
      const go = (): void => {
        if (isLong) setTimeout(() => (state.isBusy = false), 300);
        else drafts.get('nothing').addEventListener('success', go);
      };
      go();
      resolve();
    });
  });

/** Never ends keeping what has some words in it. */
const keepNothingWith = (words: string): void => {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
    if (!JSON.stringify(value).includes(words)) return put.call(this, value, key);
    const wait = (): void => this.get('nothing').addEventListener('success', wait);
    wait();
    return this.get('nothing');
  };
};

const picture = async (background: string) => ({
  name: `${background}.png`,
  mimeType: 'image/png',
  buffer: await sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .png()
    .toBuffer(),
});

test('whoever writes in haste gets the picture chosen last, and loses no word', async ({ browser, site }) => {
  const { page } = await openDesk(browser, site, { timezoneId: 'Pacific/Kiritimati' });
  await page.clock.setFixedTime('2026-06-24T23:30:00Z');
  await page.evaluate(firstPictureIsSlow);
  await button(page, 'A blog').click();
  await page.getByLabel('Go to').selectOption('text');
  await button(page, 'Go').click();
  const box = page.getByRole('textbox', { name: 'Your words' });
  await box.fill('Before.');
  await page.getByRole('button', { name: /^Add a picture/ }).click();
  const chooser = page.getByLabel('Choose a picture');
  await chooser.setInputFiles(await picture('red'));
  await chooser.setInputFiles(await picture('blue'));
  await page.waitForFunction(() => (window as unknown as { wasSlow: boolean }).wasSlow);
  const colour = await page
    .getByRole('img', { name: 'The picture as it will be sent' })
    .evaluate((canvas: HTMLCanvasElement) => [...canvas.getContext('2d')!.getImageData(5, 5, 1, 1).data]);
  expect(colour[2], 'blue').toBeGreaterThan(200);
  await page.getByLabel('What can be seen in it').fill('A blue door');
  // Somebody goes on writing while the picture is being kept.
  await button(page, 'Put the picture in').evaluate((put: HTMLElement) => {
    const words = document.querySelector<HTMLTextAreaElement>('.desk-words')!;
    const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!;
    put.click();
    set!.call(words, `${words.value} And after.`);
    words.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(box).toHaveValue(/!\[A blue door\]/);
  await expect(box).toHaveValue(/And after\./);
  // The page goes away before the device has what was written last, within one moment of what was written before.
  await page.evaluate(keepNothingWith, 'At the last moment.');
  await box.fill(`${await box.inputValue()} At the last moment.`);
  await page.reload();
  await expect(box).toHaveValue(/At the last moment\./);
  await button(page, 'All my drafts').click();
  await expect(page.getByText('changed on 25 June 2026 at 13:30')).toBeVisible();
  // Nor does a draft open that somebody has gone back from while it was loading.
  await page.evaluate(keepTheDeviceBusy);
  await button(page, 'Without a title yet').click();
  await page.goBack();
  await page.waitForFunction(() => !(window as unknown as { isBusy: boolean }).isBusy);
  await button(page, 'Without a title yet').click();
  await expect(box).toHaveValue(/And after\./);
  expect(page.url()).toContain('#draft-');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'What do you want to write?' })).toBeVisible();
  await page.context().close();
});

test('the preview comes back after a bad moment, and shows the newest draft whichever takes longest', async ({
  browser,
  site,
}) => {
  const { page } = await watchedPage(browser, { baseURL: site });
  let asked = 0;
  await page.route('**/api/preview.json*', (route) => ((asked += 1) === 1 ? route.abort() : route.continue()));
  const failed = page.waitForEvent('requestfailed');
  const frame = await openFrame(page, '#blog');
  await failed;
  await send(page, { collection: 'blogs', id: 'a-blog', text: '---\ntitle: The first\n---\n' });
  // It could not learn of the hub at first, and asked again.
  await expect(frame.locator('h1')).toHaveText('The first');
  await frame.evaluate(firstPictureIsSlow);
  const red = (await picture('red')).buffer.toString('base64');
  await page.evaluate((base64) => {
    const send = (title: string, body: string, pictures: Record<string, Blob>): void => {
      const text = `---\ntitle: ${title}\n---\n\n${body}\n`;
      const message = { type: 'alongside-preview', collection: 'blogs', id: 'a-blog', text, pictures };
      document.querySelector('iframe')!.contentWindow!.postMessage(message, location.origin);
    };
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const shown = new Promise<void>((resolve) => {
      const frame = document.querySelector('iframe')!.contentWindow!;
      const wait = setInterval(() => {
        if ((frame as unknown as { calls: number }).calls !== 1) return;
        clearInterval(wait);
        send('The newer', 'Without it.', {});
        resolve();
      }, 5);
    });
    send('The older', '![A red wall](./red.png)', { './red.png': new Blob([bytes], { type: 'image/png' }) });
    return shown;
  }, red);
  await frame.waitForFunction(() => (window as unknown as { wasSlow: boolean }).wasSlow);
  await expect(frame.locator('h1')).toHaveText('The newer');
  expect(await frame.evaluate(() => (window as unknown as { opened: number }).opened), 'pictures still held').toBe(0);
  await page.context().close();
});
