import { expect, type Page, test } from '@playwright/test';
import { builtFiles, readBuilt } from './built-pages.ts';

const vlog = builtFiles().find(
  (file) => /^vlogs\/[^/]+\/index\.html$/.test(file) && readBuilt(file).includes('<video'),
);
const path = `./${vlog?.replace(/index\.html$/, '')}`;

const time = (page: Page): Promise<number> =>
  page.locator('video').evaluate((film: HTMLVideoElement) => film.currentTime);
const chapter = (page: Page) => page.locator('.film-chapters li').nth(1).getByRole('link');

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

test('a film has its captions on', async ({ page }) => {
  await page.goto(path);
  const modes = page
    .locator('video')
    .evaluate((film: HTMLVideoElement) => [...film.textTracks].map(({ mode }) => mode));
  expect(await modes).toEqual(['showing']);
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
  const line = page.locator('.transcript__line[aria-current]');
  await expect(line).toHaveCount(1);
  await expect(line).toContainText('You are here');
});

test('a link to a moment of a film opens it there', async ({ page }) => {
  await page.goto(`${path}#t=00:40`);
  await page.getByRole('button', { name: /^Play, / }).click();
  await expect.poll(() => time(page)).toBeGreaterThan(40);
});

test('without a script a chapter leads to its place in the transcript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto(path);
  await expect(page.locator('.film-player__start')).toBeHidden();
  await expect(page.locator('.transcript__here')).toBeHidden();
  await chapter(page).click();
  const line = page.locator('.transcript__line:target');
  await expect(line).toBeInViewport();
  await expect(line).toContainText((await chapter(page).locator('span').textContent()) ?? '');
  await context.close();
});
