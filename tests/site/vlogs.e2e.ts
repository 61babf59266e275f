import { expect, type Page, test } from '@playwright/test';
import { builtFiles, readBuilt } from './built-pages.ts';
import { accessibilityProblems } from './watched-page.ts';

const vlog = builtFiles().find(
  (file) => /^vlogs\/[^/]+\/index\.html$/.test(file) && readBuilt(file).includes('<video'),
);
const path = `./${vlog?.replace(/index\.html$/, '')}`;

const time = (page: Page): Promise<number> =>
  page.locator('video').evaluate((film: HTMLVideoElement) => film.currentTime);
const isPaused = (page: Page): Promise<boolean> =>
  page.locator('video').evaluate((film: HTMLVideoElement) => film.paused);
const chapter = (page: Page) => page.locator('.film-chapters li').nth(1).getByRole('link');
const line = (page: Page, number: number) => page.locator('.transcript__line').nth(number);
const marked = (page: Page) => page.locator('.transcript__line[aria-current]');
const secondsOf = async (page: Page, number: number): Promise<number> =>
  Number(((await line(page, number).locator('[id^="t="]').getAttribute('id')) ?? '').replace('t=', ''));

test('a film is not loaded before it is played, and nothing of it comes from elsewhere', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(path, { waitUntil: 'networkidle' });
  expect(asked.filter((address) => /\.(?:mp4|webm)$/.test(address))).toEqual([]);
  const film = page.waitForRequest(/\.(?:mp4|webm)$/);
  await page.getByRole('button', { name: /^Play, / }).click();
  expect(new URL((await film).url()).hostname).toBe('localhost');
  await expect(page.locator('.film-player__start')).toHaveCount(0);
  await expect(page.locator('video')).toBeFocused();
});

test('a film has its captions on, offers its chapters, and says how large it is', async ({ page, request }) => {
  await page.goto(path);
  const tracks = await page.locator('video').evaluate((film: HTMLVideoElement) => {
    const list = [...film.textTracks];
    for (const track of list) if (track.kind === 'chapters') track.mode = 'hidden';
    return list.map(({ kind, mode }) => `${kind} ${mode}`);
  });
  expect(tracks).toEqual(['captions showing', 'chapters hidden']);
  const chapters = (): Promise<string[]> =>
    page
      .locator('video')
      .evaluate((film: HTMLVideoElement) => [...(film.textTracks[1]?.cues ?? [])].map((cue) => (cue as VTTCue).text));
  await expect.poll(chapters).toEqual(await page.locator('.film-chapters li span').allTextContents());
  const download = page.getByRole('link', { name: /^Download the film \(MP4, \d+\sKB\)$/ });
  const size = Number((await request.head((await download.getAttribute('href')) ?? '')).headers()['content-length']);
  await expect(download).toContainText(`${Math.ceil(size / 1000)}\u00A0KB`);
});

test('the still of a film fits the screen it is on, and nothing moves when it comes or goes', async ({
  browser,
  baseURL,
}) => {
  const still = async (width: number): Promise<{ shown: number; loaded: number; shift: number }> => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, baseURL });
    const page = await context.newPage();
    await page.goto(path, { waitUntil: 'networkidle' });
    const image = page.locator('.film-player__frame img');
    const seen = await page.locator('.film-player__frame').screenshot();
    await image.evaluate((element: HTMLElement) => (element.hidden = true));
    expect(seen.equals(await page.locator('.film-player__frame').screenshot()), 'the still can be seen').toBe(false);
    await image.evaluate((element: HTMLElement) => (element.hidden = false));
    await page.getByRole('button', { name: /^Play, / }).click();
    await expect.poll(() => time(page)).toBeGreaterThan(0.2);
    const found = await image.evaluate(async (element: HTMLImageElement) => {
      const shifts = await new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      });
      return {
        shown: element.width,
        loaded: Number(
          element.srcset
            .split(', ')
            .map((choice) => choice.split(' '))
            .find(([address = '']) => element.currentSrc.endsWith(address))?.[1]
            ?.replace('w', ''),
        ),
        shift: shifts,
      };
    });
    await context.close();
    return found;
  };
  const [phone, desk] = [await still(390), await still(1440)];
  expect(phone.loaded).toBeGreaterThanOrEqual(phone.shown);
  expect(phone.loaded).toBeLessThan(desk.loaded);
  expect(desk.loaded).toBeGreaterThanOrEqual(desk.shown);
  expect(phone.shift + desk.shift).toBeLessThan(0.02);
});

test('a chapter plays the film from its place, and the transcript says where that is', async ({ page }) => {
  await page.goto(path);
  const fragment = (await chapter(page).getAttribute('href')) ?? '';
  const [minutes, seconds] = fragment.replace('#t=', '').split(':').map(Number);
  const start = (minutes ?? 0) * 60 + (seconds ?? 0);
  await chapter(page).click();
  await expect.poll(() => time(page)).toBeGreaterThan(start);
  expect(await time(page)).toBeLessThan(start + 15);
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe(fragment);
  await expect(marked(page)).toHaveCount(1);
  await expect(marked(page)).toContainText('You are here');
});

test('each line of the transcript plays from its moment, and following it moves nothing on the page', async ({
  page,
}) => {
  await page.goto(path);
  const button = line(page, 1).getByRole('button', { name: /^Play from \d\d:\d\d$/ });
  await line(page, 2).scrollIntoViewIfNeeded();
  await button.focus();
  const before = await line(page, 3).boundingBox();
  await page.keyboard.press('Space');
  await expect.poll(() => time(page)).toBeGreaterThan(await secondsOf(page, 1));
  await expect(button).toBeFocused();
  await expect(line(page, 1)).toHaveAttribute('aria-current', 'true');
  expect(await line(page, 3).boundingBox()).toEqual(before);
  await expect(page.locator('.transcript').locator('[aria-live], [role="status"]')).toHaveCount(0);
  expect(await accessibilityProblems(page)).toEqual([]);
});

for (const fragment of ['#t=50', '#t=00:50', '#t=50.4']) {
  test(`a link to the moment ${fragment} opens its line, and the film there once it is played`, async ({ page }) => {
    await page.goto(`${path}${fragment}`);
    await expect(marked(page)).toHaveCount(1);
    await expect(marked(page)).toBeInViewport();
    await expect(marked(page).getByRole('button')).toBeFocused();
    expect(await isPaused(page)).toBe(true);
    await page.getByRole('button', { name: 'Play from 0:50' }).click();
    await expect.poll(() => time(page)).toBeGreaterThan(50);
  });
}

test('a link that is no moment leaves the film as it is', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${path}#t=%E0%A4%A`);
  await expect(page.getByRole('button', { name: /^Play, / })).toBeVisible();
  await expect(marked(page)).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('search finds the words spoken, says the minute and lands on it', async ({ page }) => {
  await page.goto('./search/?q=homework%20club%20Zak%20stairs');
  const row = page.locator('[data-results] [role="row"]').filter({ hasText: 'Vlog' }).first();
  const link = row.locator('a[data-title]');
  await expect(link).toContainText(/, at \d+:\d\d$/);
  const seconds = /#t=(\d+)$/.exec((await link.getAttribute('href')) ?? '')?.[1];
  await expect(row.locator('mark').first()).toBeVisible();
  await link.click();
  await expect(page).toHaveURL(/\/vlogs\/[^/]+\/#t=\d+$/);
  await expect(marked(page).locator(`[id="t=${seconds}"]`)).toBeInViewport();
});

test('without a script a chapter and both forms of a moment lead to their place in the transcript', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto(path);
  await expect(page.locator('.film-player__start')).toBeHidden();
  await expect(page.locator('.transcript__here')).toBeHidden();
  await expect(page.locator('.film-player__frame img')).toBeVisible();
  await chapter(page).click();
  const target = page.locator('.transcript__line:target');
  await expect(target).toBeInViewport();
  await expect(target).toContainText((await chapter(page).locator('span').textContent()) ?? '');
  await page.goto(`${path}#t=${await secondsOf(page, 2)}`);
  await expect(line(page, 2).locator(':target')).toBeInViewport();
  await expect(line(page, 2)).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await context.close();
});
