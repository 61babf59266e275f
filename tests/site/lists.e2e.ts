import { expect, type Page } from '@playwright/test';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serveFolder } from '../../scripts/static-server.ts';
import { attributes, root } from './built-pages.ts';
import { ANSWERS, builtAt, type Extreme, MANY_DAYS } from './extreme-hub.ts';
import { parseRssFeed } from 'feedsmith';
import { MATRIX, printMatrix, readMatrix } from './matrix-page.ts';
import { accessibilityProblems, sidewaysScroll, test as watching } from './watched-page.ts';

const FIRST_PORT = 4590;
const WIDTHS = [320, 390, 1440];
const LISTS =
  'who-does-what roles partners partners/compare stories day-in-the-life day-in-the-life/across-the-partnership blogs vlogs learning learning/loops events glossary law induction search'.split(
    ' ',
  );
const pictures = join(root, 'test-results/lists');

const test = watching.extend<object, { addresses: Record<Extreme, string> }>({
  addresses: [
    async ({}, use) => {
      const names: Extreme[] = ['many', 'one', 'none'];
      const servers: Awaited<ReturnType<typeof serveFolder>>[] = [];
      for (const name of names) servers.push(await serveFolder({ folder: builtAt(name), base: '/', port: FIRST_PORT }));
      const addresses = names.map((name, index) => [name, `http://localhost:${servers[index]?.port}`]);
      await use(Object.fromEntries(addresses) as Record<Extreme, string>);
      await Promise.all(servers.map((server) => server.close()));
    },
    { scope: 'worker' },
  ],
});

/** Words that stand outside of the screen, where nobody can scroll to them. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement: element } = node;
      if (
        element === null ||
        !element.checkVisibility() ||
        element.closest('.visually-hidden, .skip-link, dialog') ||
        scrolls(element)
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const out = [...range.getClientRects()].some(
        (box) => box.width > 1 && (box.right > innerWidth + 1 || box.left < -1),
      );
      if (out) found.push((node.textContent ?? '').trim().slice(0, 60));
    }
    return found;
  });

const look = async (page: Page, address: string, extreme: Extreme): Promise<void> => {
  await page.goto(address);
  const name = new URL(address).pathname.replaceAll('/', '-').replace(/^-|-$/g, '') || 'home';
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 });
    expect.soft(await sidewaysScroll(page), `${extreme} ${name}: no sideways scroll at ${width}`).toBe(0);
    expect.soft(await cutOff(page), `${extreme} ${name}: no words cut off at ${width}`).toEqual([]);
    if (test.info().errors.length > 0) await page.screenshot({ path: join(pictures, extreme, `${name}-${width}.png`) });
  }
};

const pages: Record<Extreme, string[]> = {
  many: [
    '/',
    ...LISTS.map((list) => `/${list}/`),
    ...['law', 'glossary', 'blogs', 'roles', 'events', 'who-does-what'].map((list) => `/${list}/extra-010/`),
    '/stories/page/6/',
    '/blogs/partner/nhs-trusts/page/3/',
  ],
  one: ['/', ...LISTS.map((list) => `/${list}/`), '/partners/housing/', '/roles/officer/', '/404.html'],
  none: ['/', ...LISTS.map((list) => `/${list}/`)],
};

for (const [extreme, paths] of Object.entries(pages) as [Extreme, string[]][]) {
  for (const path of paths) {
    test(`${path} looks right with ${extreme} in its lists`, async ({ pageFor, addresses }) => {
      const { page } = await pageFor({});
      await look(page, `${addresses[extreme]}${path}`, extreme);
    });
  }
}

test('a list of two hundred has them all', async ({ request, addresses }) => {
  const textOf = async (path: string): Promise<string> => {
    const html = await (await request.get(`${addresses.many}${path}`)).text();
    const next = /<link rel="next" href="([^"]+)"/.exec(html)?.[1];
    return next === undefined ? html : `${html}${await textOf(next)}`;
  };
  for (const list of ['law', 'glossary', 'blogs', 'roles', 'events', 'partners']) {
    const html = await textOf(`/${list}/`);
    const entries = new Set(
      [...html.matchAll(/href="[^"]*\/(extra-\d+)\/"|id="(extra-\d+)"/g)].map((match) => match[1] ?? match[2]),
    );
    expect(entries.size, list).toBe(200);
  }
});

test('a matrix of more than fifty situations prints on one sheet of A3', async ({ pageFor, addresses }) => {
  const { page } = await pageFor({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${addresses.many}${MATRIX}`);
  const { rows } = await readMatrix(page);
  expect(rows.length).toBeGreaterThan(50);
  const { pages, sizes } = await printMatrix(page);
  expect(sizes.map(({ width }) => Math.round(width))).toEqual([420]);
  const text = (pages[0] ?? '').replace(/\s+/g, '');
  for (const { title } of rows) expect(text).toContain(title.replace(/\s+/g, ''));
});

test('a hundred days across the partnership stay small, and can be read by the hour and by the row', async ({
  pageFor,
  addresses,
}) => {
  const address = `${addresses.many}/day-in-the-life/across-the-partnership/`;
  const { page } = await pageFor({ viewport: { width: 1440, height: 900 } });
  const html = await (await page.request.get(address)).text();
  // The most for a page that lists everything. These are copies; days whose titles are all unlike weigh up to twice it.
  expect(gzipSync(html, { level: 9 }).length, 'compressed').toBeLessThanOrEqual(35 * 1024);
  await page.goto(`${address}#10:00`);
  await expect(page.locator('.across-grid tbody tr')).toHaveCount(MANY_DAYS);
  await expect(page.locator('.across-hour:visible')).toHaveCount(1);
  await expect(page.locator('.touch-line')).toHaveCount(48);
  await page.getByRole('radio', { name: /^Education/ }).check();
  const rows = page.locator('.across-grid tbody tr:visible');
  expect(await rows.count()).toBeLessThan(MANY_DAYS / 4);
  const titles = await rows.locator('th small:first-of-type').allInnerTexts();
  expect(new Set(titles).size, 'days of one role are told apart').toBe(titles.length);
  await page.getByRole('radio', { name: /^Everybody/ }).check();
  const frame = page.getByRole('region', { name: /a table that scrolls$/ });
  const scrolled = await frame.evaluate((element) => {
    element.scrollIntoView({ block: 'start', behavior: 'instant' });
    element.scrollTop = element.scrollHeight;
    return element.scrollTop;
  });
  expect(scrolled, 'the table is longer than its frame').toBeGreaterThan(1000);
  await expect(frame.getByRole('link', { name: '10:00', exact: true }), 'the hours stay in sight').toBeInViewport();
});

test('a picture in a story stands in its feed too, with its address in full', async ({ request, addresses }) => {
  const { items = [] } = parseRssFeed(await (await request.get(`${addresses.one}/day-in-the-life/rss.xml`)).text());
  const [picture = ''] = items.flatMap(({ content }) => /<img [^>]*>/.exec(content?.encoded ?? '') ?? []);
  expect(picture).toContain('alt="A street with a red door"');
  expect(picture).not.toMatch(/srcset|__ASTRO/i);
  const { origin, pathname } = new URL(attributes(picture, 'src')[0] ?? '');
  expect(origin).not.toBe(addresses.one);
  expect((await request.get(`${addresses.one}${pathname}`)).status()).toBe(200);
});

test('an empty list says so, in words that invite', async ({ pageFor, addresses }) => {
  const { page } = await pageFor({});
  for (const list of [
    'stories',
    'day-in-the-life',
    'day-in-the-life/across-the-partnership',
    'blogs',
    'vlogs',
    'learning',
    'learning/loops',
    'events',
    'induction',
  ]) {
    await page.goto(`${addresses.none}/${list}/`);
    await expect(page.locator('main .empty').first(), list).toBeVisible();
  }
});

test('every event that is cancelled says so in the list, on its page and in the calendar', async ({
  request,
  addresses,
}) => {
  const read = async (path: string): Promise<string> => (await request.get(`${addresses.many}${path}`)).text();
  const extra = [...(await read('/events/')).matchAll(/<h3[^>]*>(?:(?!<\/h3>)[\s\S])*\/events\/extra-[\s\S]*?<\/h3>/g)];
  expect(extra).toHaveLength(200);
  expect(extra.filter(([heading]) => !heading.includes('Cancelled: '))).toEqual([]);
  const page = await read('/events/extra-010/');
  expect(page).toContain('<title>Cancelled: ');
  expect(page).toContain('This session will not take place.');
  expect(page).not.toContain('How to come');
  expect((await read('/events.ics')).split('\r\nSTATUS:CANCELLED')).toHaveLength(201);
});

test('a form for answers posts what is typed and the page’s address, says where, and nothing else may be posted', async ({
  pageFor,
  addresses,
}) => {
  const { page } = await pageFor({ javaScriptEnabled: true, viewport: { width: 390, height: 844 } });
  let posted: string | null = null;
  await page.route('https://forms.example/**', (route) => {
    posted = route.request().postData();
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Thank you</title>' });
  });
  await page.goto(`${addresses.one}/blogs/a-thought/`);
  const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
  expect(policy).toContain("form-action 'self' https://forms.example;");
  expect(await accessibilityProblems(page)).toEqual([]);
  await expect(page.getByText('It goes to a form service, and is read by the manager.')).toBeVisible();
  await page.getByRole('button', { name: 'Send' }).click();
  expect(posted, 'an empty answer is not sent').toBeNull();
  await page.getByLabel('Your answer').fill('We knock & wait.');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page).toHaveTitle('Thank you');
  expect(page.url()).toBe(ANSWERS);
  const fields = [...new URLSearchParams(posted ?? '')];
  expect(fields.map(([name]) => name)).toEqual(['page', 'answer', 'role']);
  expect(fields[0]?.[1]).toMatch(/^https:\/\/.*\/blogs\/a-thought\/$/);
  expect(fields.slice(1)).toEqual([
    ['answer', 'We knock & wait.'],
    ['role', ''],
  ]);
});
