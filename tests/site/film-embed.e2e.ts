import { expect, type Page, test } from '@playwright/test';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serveFolder } from '../../scripts/static-server.ts';
import { accessibilityProblems, sidewaysScroll } from './watched-page.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const fixture = join(root, 'tests/fixtures/film-embed');
const PLAYER = 'https://www.youtube-nocookie.com';
const SITE_PORT = 4490;

let folder: string;
let server: Awaited<ReturnType<typeof serveFolder>>;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'film-embed-'));
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  await promisify(execFile)(process.execPath, [astro, 'build', '--root', fixture, '--outDir', folder], {
    env: environment,
  });
  server = await serveFolder({ folder, base: '/', port: SITE_PORT });
});

test.afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Opens the page; everything that leaves the site is written down, and answered here with an empty player. */
const openFilm = async (
  page: Page,
): Promise<{ left: string[]; referrers: (string | undefined)[]; errors: string[] }> => {
  const left: string[] = [];
  const referrers: (string | undefined)[] = [];
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.route(/^https:/, async (route) => {
    left.push(route.request().url());
    referrers.push((await route.request().allHeaders())['referer']);
    await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Player</title>' });
  });
  await page.goto(`http://localhost:${server.port}/`);
  return { left, referrers, errors };
};

const button = (page: Page) => page.getByRole('button', { name: 'Play: loads YouTube' });

test('a film at a provider asks nobody for anything before it is played', async ({ page }) => {
  const { left, errors } = await openFilm(page);
  await expect(button(page)).toBeVisible();
  await expect(button(page)).toHaveAccessibleDescription(/YouTube will see that you are watching/);
  await page.waitForLoadState('networkidle');
  expect(left).toEqual([]);
  expect(errors).toEqual([]);
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('a film at a provider is played from the keyboard, and the focus goes with it', async ({ page }) => {
  const { left, referrers, errors } = await openFilm(page);
  await button(page).focus();
  await page.keyboard.press('Enter');
  const player = page.locator('iframe');
  await expect(player).toBeFocused();
  await expect(player).toHaveAttribute('title', 'The kettle (film on YouTube)');
  await expect(player).toHaveAttribute('referrerpolicy', 'strict-origin-when-cross-origin');
  await expect(button(page)).toHaveCount(0);
  await expect.poll(() => left).toEqual([`${PLAYER}/embed/M7lc1UVf-VE?autoplay=1&cc_load_policy=1&rel=0&hl=en-GB`]);
  expect(referrers).toEqual([`http://localhost:${server.port}/`]);
  expect(errors).toEqual([]);
});

test('a film at a provider has no button without a script, and its own page is still a link away', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const { left } = await openFilm(page);
  await expect(page.locator('.film-embed button')).toBeHidden();
  await expect(page.getByText('Nothing is loaded until you press play')).toBeHidden();
  const link = page.getByRole('link', { name: 'Watch it on YouTube’s own page' });
  await expect(link).toHaveAttribute('href', 'https://www.youtube.com/watch?v=M7lc1UVf-VE');
  expect(left).toEqual([]);
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a film at a provider can be used by everybody, ${colorScheme}`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    await openFilm(page);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await context.close();
  });
}
