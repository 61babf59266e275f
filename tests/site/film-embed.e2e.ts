import { type BrowserContextOptions, expect, type Page, test } from '@playwright/test';
import { serveFolder } from '../../scripts/static-server.ts';
import { builtPages, readBuilt } from './built-pages.ts';
import { builtAt, PROVIDER_FILMS } from './extreme-hub.ts';
import { accessibilityProblems, sidewaysScroll } from './watched-page.ts';

const SITE_PORT = 4490;
const hub = builtAt('many');
const EMBED = `https://www.youtube-nocookie.com/embed/${PROVIDER_FILMS.youtube}?autoplay=1&cc_load_policy=1&rel=0&hl=en-GB`;

let server: Awaited<ReturnType<typeof serveFolder>>;

test.beforeAll(async () => {
  server = await serveFolder({ folder: hub, base: '/', port: SITE_PORT });
});

test.afterAll(() => server.close());

interface Opened {
  page: Page;
  left: string[];
  referrers: (string | undefined)[];
  errors: string[];
}

/** Opens a vlog; everything that leaves the site is written down, and answered here with an empty player. */
const openFilm = async (page: Page, path = '/vlogs/at-youtube/'): Promise<Opened> => {
  const opened: Opened = { page, left: [], referrers: [], errors: [] };
  page.on('console', (message) => message.type() === 'error' && opened.errors.push(message.text()));
  await page.route(/^https:/, async (route) => {
    opened.left.push(route.request().url());
    opened.referrers.push((await route.request().allHeaders())['referer']);
    await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Player</title>' });
  });
  await page.goto(`http://localhost:${server.port}${path}`);
  return opened;
};

const button = (page: Page) => page.getByRole('button', { name: 'Play: loads YouTube' });
const line = (page: Page, number: number) => page.locator('.transcript__line').nth(number);
const secondsOf = async (page: Page, number: number): Promise<string> =>
  ((await line(page, number).locator('[id^="t="]').getAttribute('id')) ?? '').replace('t=', '');

test('a film at a provider asks nobody for anything before it is played', async ({ page }) => {
  const { left, errors } = await openFilm(page);
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
  await expect(player).toHaveAttribute('title', 'The kettle, at youtube (film on YouTube)');
  await expect(player).toHaveAttribute('referrerpolicy', 'strict-origin-when-cross-origin');
  await expect(button(page)).toHaveCount(0);
  await expect.poll(() => left).toEqual([EMBED]);
  expect(referrers).toEqual([`http://localhost:${server.port}/`]);
  expect(errors).toEqual([]);
});

test('the transcript leads to the moment at the provider, and in the player once that is loaded', async ({ page }) => {
  const { left, errors } = await openFilm(page);
  const at = await secondsOf(page, 2);
  const time = line(page, 2).getByRole('link', { name: /on YouTube$/ });
  const there = `https://www.youtube.com/watch?v=${PROVIDER_FILMS.youtube}&t=${at}s`;
  await expect(time).toHaveAttribute('href', there);
  await button(page).click();
  await expect(time).toHaveCount(0);
  const inPlayer = line(page, 2).getByRole('button', { name: /^Play from/ });
  await inPlayer.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => left).toEqual([EMBED, `${EMBED}&start=${at}`]);
  await expect(inPlayer).toBeFocused();
  await expect(line(page, 2)).toHaveAttribute('aria-current', 'true');
  await page.locator('.film-chapters a').nth(1).click();
  await expect.poll(() => left.length).toBe(3);
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(errors).toEqual([]);
});

test('a link to a moment opens the line, and plays the film from there when it is asked to', async ({ page }) => {
  const { left } = await openFilm(page, '/vlogs/at-vimeo/#t=50');
  await expect(page.locator('.transcript__line[aria-current]')).toBeInViewport();
  await expect(page.locator('.transcript__line[aria-current]').getByRole('link')).toBeFocused();
  expect(left).toEqual([]);
  await page.getByRole('button', { name: 'Play: loads Vimeo' }).click();
  const player = `https://player.vimeo.com/video/${PROVIDER_FILMS.vimeo}?autoplay=1&dnt=1&texttrack=en#t=50s`;
  await expect(page.locator('iframe')).toHaveAttribute('src', player);
  await expect.poll(() => left.length).toBe(1);
});

test('a film at a provider has no button without a script, and its own page is still a link away', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const { page, left } = await openFilm(await context.newPage());
  await expect(page.locator('.film-embed button')).toBeHidden();
  await expect(page.getByText('Nothing is loaded until you press play')).toBeHidden();
  const link = page.getByRole('link', { name: 'Watch it on YouTube’s own page' });
  await expect(link).toHaveAttribute('href', `https://www.youtube.com/watch?v=${PROVIDER_FILMS.youtube}`);
  await expect(line(page, 1).getByRole('link')).toHaveAttribute('href', /&t=\d+s$/);
  expect(left).toEqual([]);
  await context.close();
});

test('no page of a hub may have a frame but those of films at a provider, each of its own, and the desk of the hub’s', () => {
  const framed = builtPages(hub).flatMap((file) => {
    const sources = /frame-src ([^;"]+)/.exec(readBuilt(file, hub))?.[1];
    return sources === undefined ? [] : [`${file} ${sources.trim()}`];
  });
  expect(framed.sort()).toEqual([
    "contribute/write/index.html 'self'",
    'vlogs/at-vimeo/index.html https://player.vimeo.com',
    'vlogs/at-youtube/index.html https://www.youtube-nocookie.com',
  ]);
});

const LOOKS: BrowserContextOptions[] = [
  { colorScheme: 'light', viewport: { width: 320, height: 800 } },
  { colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
];

for (const look of LOOKS) {
  test(`a film at a provider can be used by everybody, ${look.colorScheme}`, async ({ browser }) => {
    const context = await browser.newContext(look);
    const { page } = await openFilm(await context.newPage());
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await context.close();
  });
}
