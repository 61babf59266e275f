import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import sharp from 'sharp';
import { articleAlone, entryDraft, entryIds, openFrame, outline, send } from './preview-frame.ts';
import { expectShownAsBuilt, pathOf } from './shown-as-built.ts';
import { open, test, watchedPage } from './watched-page.ts';

const LOOK = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' } as const;
const HOSTILE = 'tests/fixtures/hostile';

const entries = [
  ...entryIds('days').map((id) => ['days', id]),
  ...entryIds('blogs')
    .slice(0, 3)
    .map((id) => ['blogs', id]),
  ...entryIds('vlogs').map((id) => ['vlogs', id]),
  ...entryIds('learning')
    .slice(0, 3)
    .map((id) => ['learning', id]),
  ...entryIds('events').map((id) => ['events', id]),
] as [string, string][];

test('every entry looks in the preview as it does on its page: each element, each attribute, each word', async ({
  browser,
  site,
}) => {
  test.setTimeout(120_000);
  const desk = await watchedPage(browser, { baseURL: site, ...LOOK });
  const built = await watchedPage(browser, { baseURL: site, ...LOOK, javaScriptEnabled: false });
  const frame = await openFrame(desk.page);
  for (const [collection, id] of entries) {
    const draft = entryDraft(collection, id);
    await open(built.page, pathOf(draft));
    await send(desk.page, draft);
    await articleAlone(built.page);
    const shown = await outline(frame);
    expect(shown.length, `${collection}/${id} has parts`).toBeGreaterThan(50);
    expect(shown, `${collection}/${id}`).toEqual(await outline(built.page));
  }
  expect(desk.troubles).toEqual([]);
  await Promise.all([desk, built].map(({ page }) => page.context().close()));
});

// As wide as a desk, pages are held to their previews where they are written and published: published.e2e.ts.
for (const id of ['the-gate-is-where-i-learn-the-most', 'there-was-a-school-tie-on-the-radiator']) {
  test(`the day ${id} is drawn in the preview as on its page, on a telephone`, async ({ browser, site }) => {
    const { page } = await watchedPage(browser, { baseURL: site, ...LOOK, viewport: { width: 390, height: 900 } });
    await expectShownAsBuilt(page, entryDraft('days', id));
    await page.context().close();
  });
}

test('nothing in a draft runs, asks for anything or leads away, however hostile it is', async ({ browser, site }) => {
  const { page, troubles } = await watchedPage(browser, { baseURL: site, ...LOOK });
  const frame = await openFrame(page);
  // The first draft waits for what the preview itself asks for.
  await send(page, { collection: 'days', id: 'a-draft', text: '---\ntitle: A start\n---\n' });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const files = readdirSync(HOSTILE).filter((name) => name.endsWith('.mdx'));
  expect(files.length).toBeGreaterThan(100);
  for (const [index, name] of files.entries()) {
    const text = readFileSync(join(HOSTILE, name), 'utf8');
    await send(page, { collection: index % 2 === 0 ? 'days' : 'blogs', id: 'a-draft', text });
    const found = await frame.evaluate(() =>
      [...document.querySelectorAll('main *')].flatMap((element) => [
        ...(/^(?:script|style|iframe|object|embed|base|meta|link)$/.test(element.localName) ? [element.outerHTML] : []),
        ...[...element.attributes]
          .filter(
            (one) => /^on|^style$|^srcdoc$/.test(one.name) || /^\s*(?:javascript|vbscript|data:text)/i.test(one.value),
          )
          .map((one) => `${one.name}=${one.value}`),
      ]),
    );
    expect(found, name).toEqual([]);
  }
  expect(requests.filter((url) => !url.startsWith('data:') && !url.startsWith('blob:'))).toEqual([]);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('a draft of which hardly anything is written is shown all the same, with a sky for any minute and its picture', async ({
  pageFor,
}) => {
  const { page, troubles } = await pageFor(LOOK);
  const frame = await openFrame(page, '#blog');
  await expect(frame.locator('main')).toContainText('Your blog will show here.');
  const others = frame.locator('body > :not(main)');
  expect(
    await others.evaluateAll((list) => list.filter((one) => one.checkVisibility() && one.localName !== 'svg').length),
  ).toBe(0);
  for (const collection of ['days', 'blogs', 'vlogs', 'learning', 'events']) {
    for (const text of [
      '',
      '---\ntitle: A start\n---\n',
      '---\ntitle: [1]\nhours: 9\nresponses: x\nrole: nobody\n---\n## x',
    ]) {
      await send(page, { collection, id: 'a-draft', text });
      await expect(frame.locator('article h1'), `${collection}: ${text}`).toHaveCount(1);
    }
  }
  const png = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  const text =
    '---\ntitle: A start\nseason: winter\n---\n## 03:17 A minute nobody has\n\n![A red square](./red.png)\n\n[GP](role:gp)';
  const files = { './red.png': { type: 'image/png', base64: png.toString('base64') } };
  await send(page, { collection: 'days', id: 'a-draft', text, files });
  const sky = frame.locator('.s0317-winter').first();
  expect(await sky.evaluate((part) => getComputedStyle(part).getPropertyValue('--from'))).toContain('#');
  const image = frame.locator('main img');
  await expect.poll(() => image.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBe(40);
  const before = frame.url();
  await frame.locator('main a', { hasText: 'GP' }).first().click();
  expect(frame.url()).toBe(before);
  expect(troubles).toEqual([]);
});

test('the preview takes drafts from the page around it alone', async ({ pageFor }) => {
  const { page } = await pageFor(LOOK);
  const frame = await openFrame(page);
  await send(page, { collection: 'blogs', id: 'a', text: '---\ntitle: From the desk\n---\n' });
  await expect(frame.locator('h1')).toHaveText('From the desk');
  const drawn = await frame.evaluate(async () => {
    const text = '---\ntitle: From itself\n---\n';
    window.postMessage(
      { type: 'alongside-preview', collection: 'blogs', id: 'a', text, pictures: {} },
      location.origin,
    );
    const changed = new Promise<boolean>((resolve) => {
      new MutationObserver(() => resolve(true)).observe(document.querySelector('main')!, { childList: true });
    });
    // A draft is drawn in some ten milliseconds: a second is long enough to see that this one is not.
    return Promise.race([changed, new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 1000))]);
  });
  expect(drawn).toBe(false);
  await expect(frame.locator('h1')).toHaveText('From the desk');
});
