import { expect, type Locator, type Page } from '@playwright/test';
import { tabTo } from './by-keyboard.ts';
import { readPdf } from './pdf.ts';
import { accessibilityProblems, open, sidewaysScroll, test } from './watched-page.ts';

const ACROSS = '/day-in-the-life/across-the-partnership/';
const WIDE = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' } as const;
const PHONE = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } as const;

/** Opens the page afresh: from one of its hours to another the browser would only scroll. */
const openAt = async (page: Page, hour = ''): Promise<void> => {
  await page.goto('about:blank');
  await open(page, `${ACROSS}${hour}`);
};

const lists = (page: Page): Locator => page.locator('.across-hour:visible');
const heading = (page: Page): Locator => lists(page).getByRole('heading');
const frame = (page: Page): Locator => page.getByRole('region', { name: /a table that scrolls$/ });
const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** The moments of the table by role, as it is read. */
const readTable = (page: Page): Promise<{ role: string; hours: string; times: string[] }[]> =>
  page.locator('.across-grid tbody tr').evaluateAll((rows) =>
    rows.map((row) => ({
      role: row.querySelector('th a')?.textContent?.trim() ?? '',
      hours: row.querySelector('th small')?.textContent?.trim() ?? '',
      times: [...row.querySelectorAll('td time')].map((time) => time.textContent ?? ''),
    })),
  );

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without';

  test(`the address of an hour opens its list alone, ${how} a script`, async ({ pageFor }) => {
    const { page, troubles } = await pageFor({ ...WIDE, javaScriptEnabled });
    await openAt(page, '#10:00');
    await expect(heading(page)).toHaveText(/What is everyone doing at\s+10:00\?/);
    await expect(heading(page)).toBeInViewport();
    const told = await lists(page).locator('.across-hour__list li').allInnerTexts();
    expect(told.length, 'most are at work').toBeGreaterThan(6);
    const table = await readTable(page);
    for (const line of told) {
      const [role = '', when = ''] = line.split(/\s*\n\s*/);
      const [, word = '', time = ''] = /^(At|Since|From) (\d\d:\d\d): ./.exec(when) ?? [];
      expect(table.find((row) => row.role === role)?.times, line).toContain(time);
      const off = minutes(time) - minutes('10:00');
      if (word === 'At') expect(off).toBe(0);
      else if (word === 'Since') expect(off).toBeGreaterThanOrEqual(-90);
      else expect(off).toBeLessThanOrEqual(30);
      expect(Math.sign(off), line).toBe({ At: 0, Since: -1, From: 1 }[word]);
    }
    const named = await lists(page).locator('.across-row').count();
    expect(named, 'everybody is somewhere').toBe(table.length);

    await page.getByRole('navigation', { name: 'Hours of the day' }).getByRole('link', { name: '21:00' }).click();
    await expect(page).toHaveURL(/#21:00$/);
    await expect(heading(page)).toHaveText(/21:00\?/);
    await expect(lists(page).getByText('Not at work')).toBeVisible();
    await lists(page).getByRole('link', { name: '20:00' }).click();
    await expect(heading(page)).toHaveText(/20:00\?/);
    await page.goBack();
    await expect(heading(page)).toHaveText(/21:00\?/);
    expect(troubles).toEqual([]);
  });

  test(`one family can be chosen, for the hour and the table, ${how} a script`, async ({ pageFor }) => {
    const { page } = await pageFor({ ...WIDE, javaScriptEnabled });
    await openAt(page, '#22:00');
    const all = await readTable(page);
    await page.getByRole('radio', { name: /^Health/ }).check();
    const rows = page.locator('.across-grid tbody tr:visible');
    const left = await rows.count();
    expect(left).toBeGreaterThan(1);
    expect(left).toBeLessThan(all.length);
    await expect(page.locator('.across-grid tbody tr.health:visible')).toHaveCount(left);
    await expect(lists(page).locator('.across-row:visible')).toHaveCount(left);
    if (javaScriptEnabled) expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('radio', { name: /^Everybody/ }).check();
    await expect(rows).toHaveCount(all.length);
  });
}

test('without an hour in the address it opens at the reader’s own, with a line where it is now', async ({
  browser,
}) => {
  const context = await browser.newContext({ ...WIDE, baseURL: test.info().project.use.baseURL ?? '' });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(2026, 10, 25, 14, 35));
  await openAt(page);
  await expect(heading(page)).toHaveText(/14:00\?/);
  const link = page.getByRole('link', { name: '14:00 now' });
  await expect(link).toHaveAttribute('aria-current', 'true');
  const head = await page.locator('.across-grid th[data-hour="14"]').boundingBox();
  const line = await page.locator('[data-across-now]').boundingBox();
  expect((line?.x ?? 0) - (head?.x ?? 0)).toBeCloseTo(((head?.width ?? 0) * 35) / 60, 0);
  const box = await frame(page).boundingBox();
  expect(head?.x ?? 0, 'the table is scrolled there').toBeGreaterThan(box?.x ?? 0);
  expect((head?.x ?? 0) + (head?.width ?? 0)).toBeLessThan((box?.x ?? 0) + (box?.width ?? 0));

  await page.clock.setFixedTime(new Date(2026, 10, 25, 2, 10));
  await page.reload();
  await expect(page.locator('[data-across-now]'), 'nobody is there to draw it through').toBeHidden();
  await expect(lists(page)).toHaveCount(1);
  await context.close();
});

test('a keyboard goes through the table in one stop of Tab, and by arrows from moment to moment', async ({
  pageFor,
}) => {
  const { page, troubles } = await pageFor(WIDE);
  await openAt(page, '#10:00');
  await tabTo(page, frame(page));
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  const first = page.locator('.across-grid tbody th a').first();
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.across-grid tbody tr').first().locator('td a').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.across-grid tbody tr').nth(1).locator('td a').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  const column = (link: Locator): Promise<number> => link.evaluate((one) => one.closest('td')?.cellIndex ?? -1);
  expect(await column(focused), 'the column is kept').toBe(
    await column(page.locator('.across-grid tbody tr').nth(1).locator('td a').first()),
  );
  await page.keyboard.press('End');
  await expect(page.locator('.across-grid tbody tr').first().locator('td a').last()).toBeFocused();
  await expect(focused).toBeInViewport({ ratio: 1 });
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(page.locator('.touch-line a').first(), 'one more step and the table is behind').toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('.across-grid tbody tr').first().locator('td a').last()).toBeFocused();
  const href = await focused.evaluate((link) => (link as HTMLAnchorElement).href);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(href);
  expect(troubles).toEqual([]);
});

test('on a phone the hour comes first, and the table is swiped inside its own frame', async ({ pageFor }) => {
  const { page } = await pageFor(PHONE);
  await openAt(page, '#10:00');
  const [hour, table] = await Promise.all([heading(page).boundingBox(), frame(page).boundingBox()]);
  expect(hour?.y ?? 0).toBeLessThan(table?.y ?? 0);
  await expect(heading(page)).toBeInViewport();
  const { scrolls, sees } = await frame(page).evaluate((element) => ({
    scrolls: element.scrollWidth - element.clientWidth,
    sees: element.clientWidth - (element.querySelector('th')?.offsetWidth ?? 0),
  }));
  expect(scrolls).toBeGreaterThan(400);
  expect(sees, 'there is room for a moment beside the roles').toBeGreaterThan(152);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await sidewaysScroll(page), `${width}`).toBe(0);
  }
});

test('where days touch leads to both moments, and each day tells of it at its end', async ({ pageFor }) => {
  const { page } = await pageFor(WIDE);
  await openAt(page);
  await expect(page.getByRole('heading', { name: /^Both tell of each other \d+$/ })).toBeVisible();
  const hrefs = await page
    .locator('.touch-line')
    .first()
    .locator('a')
    .evaluateAll((links) => (links as HTMLAnchorElement[]).map(({ href }) => href));
  expect(hrefs).toHaveLength(2);
  const [one = '', other = ''] = hrefs;
  for (const [address, back] of [
    [one, other],
    [other, one],
  ] as const) {
    await page.goto(address);
    await expect(page.locator(':target')).toBeInViewport();
    const section = page.locator('section', {
      has: page.getByRole('heading', { name: 'Where this day touches others' }),
    });
    const links = await section
      .locator('a')
      .evaluateAll((list) => list.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toContain(back);
  }
  await page.getByRole('link', { name: /^What everyone is doing at \d\d:00$/ }).click();
  await expect(page).toHaveURL(new RegExp(`${ACROSS}#\\d\\d:00$`));
  await page.waitForLoadState('load');
  await expect(lists(page)).toHaveCount(1);
  await expect(heading(page)).toBeInViewport();
});

test('it prints as a plain list by role, whatever was chosen on the screen', async ({ pageFor }) => {
  const { page } = await pageFor(WIDE);
  await openAt(page, '#10:00');
  const table = await readTable(page);
  await page.getByRole('radio', { name: /^Health/ }).check();
  const { pages } = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  await page.getByRole('radio', { name: /^Everybody/ }).check();
  const text = pages.join(' ').replace(/\s+/g, ' ');
  for (const { role, hours, times } of table) {
    const from = text.indexOf(`${role} ${hours}`);
    expect(from, role).toBeGreaterThan(0);
    let at = from;
    for (const time of times) at = text.indexOf(time, at + 1);
    expect(at, `${role}: its moments follow in order`).toBeGreaterThan(from);
    expect(at - from, `${role}: and nothing stands between`).toBeLessThan(700);
  }
  expect(text).not.toContain('What is everyone doing at');
  expect(text).toContain('Where days touch');
  expect(pages.length).toBeLessThan(8);
});
