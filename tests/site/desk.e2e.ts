import { expect, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';
import { press, tabTo, typeDay, typeTime } from './by-keyboard.ts';
import {
  button,
  checkedInContent,
  download,
  expectSound,
  filesOf,
  keepHowItLooks,
  openDesk,
  troublesAt,
} from './desk-pages.ts';
import { test } from './watched-page.ts';
import { keepWritten } from './written-hub.ts';

const NARROW = { width: 390, height: 844 };

/** Goes to a field with Tab and types into it. */
const type = async (page: Page, field: Locator, words: string): Promise<void> => {
  await tabTo(page, field);
  await page.keyboard.type(words);
};
const next = (page: Page): Promise<void> => press(page, button(page, 'Next question'));
/** Goes on to a question, past those that may be left out. */
const nextUntil = async (page: Page, question: string): Promise<void> => {
  const heading = page.getByRole('heading', { name: question });
  for (let steps = 0; steps < 8 && (await heading.count()) === 0; steps += 1) await next(page);
  await expect(heading).toBeFocused();
};
const MOMENTS = [
  ['08:15', 'The gate', 'I stand at the gate. Mina shows me her new shoes, and then the hole in the old ones.'],
  [
    '10:20',
    'A call in the corridor',
    'I ring the nurse. She wants to know who ate breakfast. I want to know who is at home.',
  ],
  ['15:30', 'Shoes again', 'Mina waves with both hands. I do not know yet what tomorrow is.'],
] as const;

test('a day is written by keyboard alone, and what is downloaded can be published', async ({ browser, site }) => {
  test.setTimeout(120_000);
  const desk = await openDesk(browser, site, { viewport: { width: 1440, height: 900 } });
  const { page } = desk;
  await press(page, button(page, 'A day'));
  await type(page, page.getByLabel('Role', { exact: true }), 'Head teacher');
  await expect(page.locator('main').getByLabel('Partner', { exact: true })).toHaveValue('schools');
  await next(page);
  await expect(page.getByRole('heading', { name: 'When does your day begin and end?' })).toBeFocused();
  await typeTime(page, page.getByLabel('From', { exact: true }), '08:00');
  await typeTime(page, page.getByLabel('To', { exact: true }), '16:30');
  await next(page);
  for (const [index, [time, title, text]] of MOMENTS.entries()) {
    await typeTime(page, page.getByLabel('At what time?'), time);
    await type(page, page.getByLabel('What happens, in a few words?'), title);
    await type(
      page,
      page.getByLabel('What you saw, heard and did'),
      `${text}${index === 0 ? ' Ring 07700 900123. A JTAI.' : ''}`,
    );
    if (index === 0) {
      const advice = page.locator('.desk-advice');
      await expect(advice.locator('[data-severity="error"]')).toContainText('The telephone number 07…');
      await expectSound(page);
      const box = page.getByLabel('What you saw, heard and did');
      await box.evaluate(
        (area: HTMLTextAreaElement, from) => area.setSelectionRange(from, area.value.indexOf(' A JTAI')),
        text.length,
      );
      await page.keyboard.press('Delete');
      await expect(advice.locator('[data-severity="error"]')).toHaveCount(0);
      await press(page, button(page, 'Make “JTAI” a link'));
      await expect(box).toHaveValue(/\[JTAI\]\(term:jtai\)/);
      await press(page, page.getByRole('button', { name: /^Add a link/ }));
      await type(page, page.getByLabel('Which?'), 'School nurse');
      await press(page, button(page, 'Put the link in'));
      await expect(box).toHaveValue(/\[school nurse\]\(role:school-nurse\)/);
      await expect(box).toBeFocused();
    }
    // The preview shows what is being written, and takes the desk nowhere.
    const shown = page.frameLocator('.desk-preview iframe').getByRole('heading', { name: title });
    const isSeen = (heading: Element): boolean => {
      const { top } = heading.getBoundingClientRect();
      return top >= 0 && top < window.innerHeight;
    };
    if (index > 0) await expect.poll(() => shown.evaluate(isSeen)).toBe(true);
    await expect(page.getByLabel('What you saw, heard and did')).toBeInViewport();
    await next(page);
  }
  await nextUntil(page, 'So what was life like for one child at the end of it?');
  await type(page, page.getByLabel('Name', { exact: true }), 'Mina');
  await type(page, page.getByLabel('Text', { exact: true }), 'The shoes squeak when you run. She ran.');
  await nextUntil(page, 'What do you wish partners knew?');
  await type(page, page.getByLabel('Wish partners knew, 1'), 'Ring before ten: after ten I am on the stairs.');
  await nextUntil(page, 'What would you call this day?');
  await type(page, page.getByLabel('Title', { exact: true }), 'The hole in the old shoes');
  await type(
    page,
    page.getByLabel('Summary', { exact: true }),
    'What a head teacher sees at the gate, and whom she rings about it.',
  );
  await nextUntil(page, 'What should readers know before, and think about afterwards?');
  await type(page, page.getByLabel('Content note', { exact: true }), 'A child who may be hungry. Nothing else.');
  await type(page, page.getByLabel('Question', { exact: true }), 'Whose shoes did you notice today?');
  await nextUntil(page, 'Who has agreed to it?');
  await tabTo(page, page.getByRole('radio', { name: 'Made up from several days' }));
  await page.keyboard.press('Space');
  await type(page, page.getByLabel('Signed off by', { exact: true }), 'Chair of governors');
  await typeDay(page, page.getByLabel('Signed off on', { exact: true }), '2026-11-20');
  await expectSound(page);
  await keepHowItLooks(page, 'The hole in the old shoes');
  await press(page, button(page, 'Go to the last step'));
  await expect(page.getByText('Ready when you are')).toBeVisible();
  for (const box of await page.getByRole('checkbox').all()) {
    await tabTo(page, box);
    await page.keyboard.press('Space');
  }
  await expectSound(page);
  const mailed = page.waitForEvent('download');
  await press(page, button(page, 'Save the file'));
  const file = await mailed;
  expect(await checkedInContent(file)).toEqual([]);
  for (const [path, bytes] of Object.entries(await filesOf(file))) keepWritten(`desk/content/${path}`, bytes);
  expect(troublesAt(desk)).toEqual([]);
  await page.context().close();
});

/** A photograph as a telephone makes it: on its side, with the place it was taken, the day and the make. */
const photograph = (): Promise<Buffer> =>
  sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#b04020' } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'SecretMaker' },
      IFD2: { DateTimeOriginal: '2026:11:20 08:15:00' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 29/1 14/1', GPSLongitudeRef: 'W', GPSLongitude: '2/1 17/1 24/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();

test('a day on a telephone keeps its picture without the place, and comes back from the device and from a file', async ({
  browser,
  site,
}) => {
  const desk = await openDesk(browser, site, { viewport: NARROW });
  const { page } = desk;
  await expectSound(page);
  await button(page, 'A day').click();
  await button(page, 'All at once').click();
  await page.getByLabel('Role', { exact: true }).selectOption('head-teacher');
  await page.getByLabel('From', { exact: true }).fill('08:00');
  await page.getByLabel('To', { exact: true }).fill('16:30');
  for (const [index, [time, title, text]] of MOMENTS.entries()) {
    // Written in the wrong order, to be told in that of the clock.
    const place = page.locator('[data-step^="part:"]').nth(MOMENTS.length - 1 - index);
    await place.getByLabel('What happens, in a few words?').fill(title);
    await place.getByLabel('What you saw, heard and did').fill(text);
    await place.getByLabel('At what time?').fill(time);
  }
  await page.getByLabel('What you saw, heard and did').nth(2).focus();
  const first = page.locator('[data-step^="part:"]').first();
  await expect(first.getByLabel('What happens, in a few words?')).toHaveValue('The gate');

  await first.getByRole('button', { name: /^Add a picture/ }).click();
  const chosen = first.getByLabel('Choose a picture');
  await chosen.setInputFiles({ name: 'notes.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') });
  await expect(first.getByText('This is not a picture that the desk can read.')).toBeVisible();
  const original = await photograph();
  const before = await sharp(original).metadata();
  expect(before.orientation).toBe(6);
  expect(before.exif?.toString('latin1')).toContain('SecretMaker');
  await chosen.setInputFiles({ name: 'Amelia at home.jpg', mimeType: 'image/jpeg', buffer: original });
  await button(page, 'Put the picture in').click();
  await expect(first.getByText('Without them it cannot be used.')).toBeVisible();
  await expect(first.getByLabel('What can be seen in it')).toBeFocused();
  await first.getByLabel('What can be seen in it').fill('Red shoes by a door');
  await expectSound(page);
  await button(page, 'Put the picture in').click();
  await expect(first.getByLabel('What you saw, heard and did')).toHaveValue(
    /!\[Red shoes by a door\]\(\.\/red-shoes-by-a-door\.jpg\)/,
  );

  await page.reload();
  await expect(page.getByLabel('Role', { exact: true })).toHaveValue('head-teacher');
  await page.getByLabel('Title', { exact: true }).fill('The hole in the old shoes');
  await page.getByLabel('Summary', { exact: true }).fill('What a head teacher sees at the gate.');
  const child = page.locator('[data-step="life-like"]');
  await child.getByLabel('Name', { exact: true }).fill('Mina');
  await child.getByLabel('Text', { exact: true }).fill('The shoes squeak when you run.');
  await page.getByLabel('Wish partners knew, 1').fill('Ring before ten.');
  await page.getByLabel('Content note', { exact: true }).fill('A child who may be hungry.');
  await page.getByLabel('Question', { exact: true }).fill('Whose shoes did you notice?');
  const nobody = page.getByRole('radio', { name: 'Nobody can be recognised' });
  if ((await nobody.count()) > 0) await nobody.check();
  await page.getByRole('radio', { name: 'Made up from several days' }).check();
  await page.getByLabel('Signed off by', { exact: true }).fill('Chair of governors');
  await page.getByLabel('Signed off on', { exact: true }).fill('2026-11-20');
  const zip = await download(page);
  const files = await filesOf(zip);
  const folder = 'days/the-hole-in-the-old-shoes/';
  expect(Object.keys(files).sort()).toEqual([`${folder}index.mdx`, `${folder}red-shoes-by-a-door.jpg`]);
  const picture = Buffer.from(files[`${folder}red-shoes-by-a-door.jpg`]!);
  const { width, height, exif, iptc, xmp } = await sharp(picture).metadata();
  expect({ width, height, exif, iptc, xmp }).toEqual({
    width: 1333,
    height: 2000,
    exif: undefined,
    iptc: undefined,
    xmp: undefined,
  });
  expect(picture.toString('latin1')).not.toMatch(/Exif|SecretMaker|2026:11:20/);
  expect(await checkedInContent(zip)).toEqual([]);

  await button(page, 'All my drafts').click();
  await page.getByLabel('A file you downloaded here').setInputFiles(
    await zip.path().then(async (path) => ({
      ...{ name: 'the-hole-in-the-old-shoes.zip', mimeType: 'application/zip' },
      buffer: await import('node:fs').then(({ readFileSync }) => readFileSync(path)),
    })),
  );
  await expect(page.getByLabel('Role', { exact: true })).toHaveValue('head-teacher');
  const again = await filesOf(await download(page));
  const text = (some: Record<string, Uint8Array>): string => new TextDecoder().decode(some[`${folder}index.mdx`]);
  expect(text(again)).toBe(text(files));
  await button(page, 'All my drafts').click();
  await expect(page.getByRole('heading', { level: 3, name: 'The hole in the old shoes' })).toHaveCount(2);
  await page
    .getByRole('button', { name: /^Delete/ })
    .first()
    .click();
  await expectSound(page);
  await button(page, 'Yes, delete it').click();
  await expect(page.getByRole('heading', { level: 3, name: 'The hole in the old shoes' })).toHaveCount(1);
  expect(troublesAt(desk)).toEqual([]);
  await page.context().close();
});

test('a short blog can go every way that settings allow', async ({ browser, site }) => {
  const { page } = await openDesk(browser, site);
  await button(page, 'A blog').click();
  await button(page, 'All at once').click();
  await page.getByLabel('Role', { exact: true }).selectOption('gp');
  await page.getByLabel('Opening', { exact: true }).fill('I rang at ten.');
  await page.getByLabel('Your words', { exact: true }).fill('Nobody answered. Then somebody did.');
  await page.locator('[data-step="title"]').getByLabel('Title', { exact: true }).fill('I rang at ten');
  await page.getByLabel('Summary', { exact: true }).fill('What happens when somebody answers.');
  await page.getByLabel('Question', { exact: true }).fill('Who answers where you are?');
  await button(page, 'Go to the last step').click();
  await expect(page.getByText('Ready when you are')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ways to send it' })).toHaveCount(0);
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await expect(page.getByText('The address for stories is not set')).toBeVisible();
  const href = (await page.getByRole('link', { name: 'Open the page with my words in it' }).getAttribute('href')) ?? '';
  expect(new URL(href).searchParams.get('filename')).toBe('content/blogs/i-rang-at-ten/index.mdx');
  expect(new URL(href).searchParams.get('value')).toContain('Nobody answered.');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await button(page, 'Copy as text').click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('title: I rang at ten');
  await expectSound(page);
  await page.context().close();
});
