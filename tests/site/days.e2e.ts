import { expect } from '@playwright/test';
import { fileOfPath, readBuilt, sitemapPaths } from './built-pages.ts';
import { accessibilityProblems, open, sidewaysScroll, test } from './watched-page.ts';

const days = sitemapPaths().filter((path) => /^\/day-in-the-life\/[a-z-]+\/$/.test(path));
const twoSided = days.find((path) => readBuilt(fileOfPath(path)).includes('day-two-sided__whose')) ?? '';

test.use({ timezoneId: 'Europe/London' });

const WORKER = '.day-two-sided__worker:visible';
const CHILD = '.day-two-sided__child:visible';

for (const javaScriptEnabled of [true, false]) {
  test(`a day told twice can be read from one side, ${javaScriptEnabled ? 'with' : 'without'} a script`, async ({
    pageFor,
  }) => {
    const { page } = await pageFor({ javaScriptEnabled, viewport: { width: 390, height: 844 } });
    await open(page, twoSided);
    const worker = await page.locator(WORKER).count();
    const child = await page.locator(CHILD).count();
    expect(Math.min(worker, child)).toBeGreaterThan(0);
    const whose = page.getByRole('group', { name: 'Whose day to show' });
    await whose.getByRole('radio', { name: 'Both' }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(CHILD)).toHaveCount(0);
    await expect(page.locator(WORKER)).toHaveCount(worker);
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(CHILD)).toHaveCount(child);
    await expect(page.locator(WORKER)).toHaveCount(0);
    await expect(page.locator('.day-two-sided__stop:visible')).toHaveCount(child);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(WORKER), 'paper has both').toHaveCount(worker);
    await expect(whose).toBeHidden();
  });
}

test('what a link leads to is shown, whichever side is read', async ({ page }) => {
  await open(page, twoSided);
  await page.locator('.day-two-sided [value=child]').check();
  const id = await page.locator('.day-two-sided__worker h2').first().getAttribute('id');
  await page.evaluate((hash) => (location.hash = hash), id ?? '');
  await expect(page.locator(WORKER)).toHaveCount(1);
  expect(await accessibilityProblems(page)).toEqual([]);
});

/** A browser's speech that says each piece at once and keeps what it was told, with the voices it is given. */
const speech = (voices: readonly { lang: string; localService: boolean; default: boolean }[]): void => {
  const said: string[] = [];
  Object.assign(window, { said });
  speechSynthesis.getVoices = () => voices as unknown as SpeechSynthesisVoice[];
  Object.assign(window, {
    SpeechSynthesisUtterance: class extends EventTarget {
      text: string;
      voice: unknown;
      constructor(text: string) {
        super();
        this.text = text;
      }
    },
  });
  let waiting: ReturnType<typeof setTimeout>;
  speechSynthesis.speak = (saying) => {
    said.push(saying.text);
    waiting = setTimeout(() => saying.dispatchEvent(new Event('end')), said.length < 6 ? 5 : 60_000);
  };
  speechSynthesis.cancel = () => {
    clearTimeout(waiting);
  };
};
const onDevice = [{ lang: 'en-GB', localService: true, default: true }];

test('a day is read aloud by the device, can be paused and stopped, and says only what is shown', async ({ page }) => {
  await page.addInitScript(speech, onDevice);
  await open(page, twoSided);
  await page.locator('.day-two-sided [value=child]').check();
  await page.getByRole('button', { name: 'Listen instead' }).focus();
  await page.keyboard.press('Enter');
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await expect.poll(async () => (await said()).length).toBe(6);
  const title = (await page.locator('h1').textContent()) ?? '';
  expect((await said()).join(' ')).toContain(title.trim().split(/[.!?]/)[0]);
  await expect(page.locator('[data-said-now]')).toHaveCount(1);
  expect(await accessibilityProblems(page)).toEqual([]);
  const atPause = (await said()).at(-1);
  await page.getByRole('button', { name: 'Pause' }).press('Enter');
  await page.getByRole('button', { name: 'Go on' }).press('Enter');
  await expect.poll(async () => (await said()).length).toBe(7);
  expect((await said()).at(-1), 'it goes on with the sentence it was in').toBe(atPause);
  await page.getByRole('button', { name: 'Stop' }).press('Enter');
  await expect(page.locator('[data-said-now]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Listen instead' })).toBeFocused();
});

test('nothing is offered to be read aloud where every voice would send the words away', async ({ page }) => {
  await page.addInitScript(speech, [{ lang: 'en-GB', localService: false, default: true }]);
  await open(page, twoSided);
  await expect(page.getByRole('button', { name: 'Print this day' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Listen instead' })).toBeHidden();
});

for (const width of [390, 820, 1440]) {
  test(`right now changes with the minute and moves nothing, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.clock.install({ time: new Date('2026-11-25T00:00:30Z') });
    await page.clock.pauseAt(new Date('2026-11-25T00:00:31Z'));
    await open(page, '/');
    const heights = new Set<number>();
    const people = new Set<string>();
    for (let hour = 0; hour < 24; hour += 1) {
      await expect(page.locator('.right-now__clock')).toHaveText(`${String(hour).padStart(2, '0')}:00`);
      heights.add(await page.evaluate(() => document.documentElement.scrollHeight));
      people.add(await page.locator('.right-now__pins').innerText());
      await page.clock.runFor(3_600_000);
    }
    expect([...heights], 'the page is as tall at every hour').toHaveLength(1);
    expect(people.size, 'and not the same people all day').toBeGreaterThan(8);
  });
}

test('right now stays when it is held, and people stay while somebody is on them', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-25T08:59:30Z') });
  await page.clock.pauseAt(new Date('2026-11-25T08:59:31Z'));
  await open(page, '/');
  const clock = page.locator('.right-now__clock');
  const list = page.locator('.right-now__pins');
  await page.clock.runFor(60_000);
  await expect(clock).toHaveText('09:00');
  await list.getByRole('link').first().focus();
  const people = await list.innerText();
  await page.clock.runFor(3 * 3_600_000);
  await expect(clock).toHaveText('12:00');
  expect(await list.innerText()).toBe(people);
  await page.getByRole('button', { name: 'Hold still' }).press('Enter');
  await page.clock.runFor(3_600_000);
  await expect(clock).toHaveText('12:00');
  await page.getByRole('button', { name: 'Hold still' }).press('Enter');
  await expect(clock).toHaveText('13:00');
  expect(await list.innerText()).not.toBe(people);
});
