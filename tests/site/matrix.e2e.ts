import { expect, type Locator, type Page } from '@playwright/test';
import { press, tabTo } from './by-keyboard.ts';
import { MATRIX, readMatrix } from './matrix-page.ts';
import { accessibilityProblems, open, sidewaysScroll, test } from './watched-page.ts';

const WIDE = { viewport: { width: 1440, height: 900 } };
const status = (page: Page): Locator => page.locator('[data-matrix-left]');
const filter = (page: Page, label: string): Locator => page.locator('[data-matrix-choices]').getByLabel(label);
/** How many situations an option says it would leave. */
const countOn = async (field: Locator, label: string): Promise<number> => {
  const options = await field.locator('option').allInnerTexts();
  return Number(
    new RegExp(`\\n${label} \\((\\d+)\\)\\n`).exec(`\n${options.map((one) => one.trim()).join('\n\n')}\n`)?.[1],
  );
};
const leftOf = async (page: Page): Promise<string[]> =>
  (await readMatrix(page)).rows.filter(({ isLeft }) => isLeft).map(({ title }) => title);

/** Types into a list of choices until it shows one, as somebody does who has only a keyboard. */
const choose = async (page: Page, label: string, words: string): Promise<void> => {
  await tabTo(page, filter(page, label));
  await page.keyboard.type(words);
  await expect(filter(page, label).locator('option:checked')).toHaveText(new RegExp(`^${words} \\(`));
};

test('the matrix is a table whose letters are read out as words', async ({ pageFor }) => {
  const { page } = await pageFor(WIDE);
  await open(page, MATRIX);
  const table = page.getByRole('table', { name: 'Who leads, supports, is consulted and is told' });
  await expect(table).toBeVisible();
  const { partners, rows } = await readMatrix(page);
  expect(partners.length).toBeGreaterThan(3);
  expect(rows.length).toBeGreaterThan(10);
  await expect(table.getByRole('columnheader')).toHaveText(['Situation', 'How soon', ...partners]);
  for (const { title, parts } of rows) {
    await expect(table.getByRole('rowheader', { name: title, exact: true }).first()).toBeVisible();
    expect(parts, title).toHaveLength(partners.length);
    expect(parts.filter((part) => part === 'leads').length, `somebody leads: ${title}`).toBe(1);
  }
  await expect(table.getByRole('cell', { name: 'leads', exact: true })).toHaveCount(rows.length);
  const letters = await table.locator('td .part').evaluateAll((list) => list.map((one) => one.textContent?.trim()));
  expect([...new Set(letters)].sort()).toEqual(['C', 'L', 'S', 'T']);
});

test('a keyboard chooses a partner, then how soon; what is left is counted and said, and the address holds it', async ({
  pageFor,
}) => {
  const { page, troubles } = await pageFor(WIDE);
  await open(page, MATRIX);
  const all = await readMatrix(page);
  const total = all.rows.length;
  await expect(status(page)).toHaveText(`All ${total} situations.`);
  const police = all.partners.indexOf('Police');
  const withPolice = all.rows.filter(({ parts }) => parts[police] !== '');
  const now = withPolice.filter(({ soon }) => soon === 'Now');
  expect(withPolice.length).toBeLessThan(total);
  expect(now.length).toBeLessThan(withPolice.length);

  await choose(page, 'Partner', 'Police');
  await expect(status(page)).toHaveText(`${withPolice.length} of ${total} situations, chosen by: Police.`);
  await expect(status(page)).toHaveRole('status');
  expect(await leftOf(page)).toEqual(withPolice.map(({ title }) => title));
  await expect(page).toHaveURL(/\/who-does-what\/\?partner=police#matrix$/);
  await expect(page.getByRole('columnheader', { name: 'Police' })).toHaveAttribute('data-chosen');
  expect(await countOn(filter(page, 'How soon'), 'Now'), 'counted beside the partner').toBe(now.length);
  expect(await countOn(filter(page, 'Partner'), 'Police')).toBe(withPolice.length);

  await choose(page, 'How soon', 'Now');
  await expect(status(page)).toHaveText(`${now.length} of ${total} situations, chosen by: Police, Now.`);
  expect(await leftOf(page)).toEqual(now.map(({ title }) => title));
  await expect(page).toHaveURL(/\?partner=police&urgency=now#matrix$/);
  expect(await page.locator('tbody[data-matrix-group]:not([hidden])').count(), 'no topic without situations').toBe(
    await page.locator('tbody[data-matrix-group]:has(tr[data-urgency]:not([hidden]))').count(),
  );

  await page.goBack();
  await expect(status(page)).toHaveText(`${withPolice.length} of ${total} situations, chosen by: Police.`);
  await expect(filter(page, 'How soon')).toHaveValue('');
  await page.goBack();
  await expect(status(page)).toHaveText(`All ${total} situations.`);
  await page.goForward();
  await page.goForward();
  await expect(filter(page, 'How soon')).toHaveValue('now');

  await press(page, page.getByRole('button', { name: 'Show everything' }));
  await expect(status(page)).toHaveText(`All ${total} situations.`);
  await expect(filter(page, 'Partner')).toBeFocused();
  await expect(page).toHaveURL(/\/who-does-what\/#matrix$/);
  expect(await leftOf(page)).toHaveLength(total);
  expect(troubles).toEqual([]);
});

test('a topic leaves every situation that belongs to it, under whatever topic it stands', async ({ pageFor }) => {
  const { page } = await pageFor(WIDE);
  await open(page, MATRIX);
  const sections = await page.locator('main .hang').evaluateAll((list) =>
    list.map((section) => ({
      label: section.querySelector('h2')?.textContent?.trim() ?? '',
      count: section.querySelectorAll('h3 > a, .topic-section__others a').length,
    })),
  );
  expect(sections.length).toBeGreaterThan(3);
  for (const { label, count } of sections) {
    await filter(page, 'Topic').selectOption({ label: `${label} (${count})` });
    expect(await leftOf(page), label).toHaveLength(count);
  }
});

test('the arrows pass over choices without filling the way back', async ({ pageFor }) => {
  const { page } = await pageFor(WIDE);
  await open(page, MATRIX);
  const before = await page.evaluate(() => history.length);
  await filter(page, 'Partner').focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
  await expect(filter(page, 'Partner')).not.toHaveValue('');
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.goBack();
  await expect(filter(page, 'Partner')).toHaveValue('');
});

test('an address opens with its choice, and one that makes no sense shows everything', async ({ pageFor }) => {
  const { page, troubles } = await pageFor(WIDE);
  await open(page, `${MATRIX}?urgency=this-week#matrix`);
  const { rows } = await readMatrix(page);
  expect(rows.filter(({ isLeft }) => isLeft)).toEqual(rows.filter(({ soon }) => soon === 'This week'));
  for (const query of [
    'partner=%3Cscript%3E',
    `topic=${'a'.repeat(4000)}`,
    'urgency=',
    'partner=%E0%A4%A',
    '%F0%9F%98%80',
  ]) {
    await open(page, `${MATRIX}?${query}`);
    await expect(status(page)).toHaveText(`All ${rows.length} situations.`);
    await expect(page.getByRole('button', { name: 'Show everything' })).toBeHidden();
  }
  expect(troubles).toEqual([]);
});

/** Where the frame, a partner's head and a situation's head stand, all at one moment. */
const places = (frame: Locator) =>
  frame.evaluate((element) => {
    const at = (target: Element | null | undefined) => target?.getBoundingClientRect() ?? new DOMRect();
    const head = at(element.querySelectorAll('thead th')[4]);
    const corner = at(element.querySelector('thead th'));
    const first = at(element.querySelectorAll('th[scope="row"]')[8]);
    const focus = at(element.contains(document.activeElement) ? document.activeElement : null);
    const { left, top } = at(element);
    return {
      head: { x: head.x - left, y: head.y - top },
      first: { x: first.x - left, y: first.y - top },
      corner: { x: corner.x - left, y: corner.y - top },
      aboveFocus: focus.top - head.bottom,
    };
  });

test('both heads stay in sight while the table scrolls, and never cover what has the focus', async ({ pageFor }) => {
  const { page } = await pageFor({ viewport: { width: 820, height: 700 }, reducedMotion: 'reduce' });
  await open(page, MATRIX);
  const frame = page.getByRole('region', { name: 'Who leads on what: a table that scrolls' });
  await tabTo(page, frame);
  const before = await places(frame);
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
  }
  await expect.poll(async () => (await places(frame)).head.x, 'partners move').toBeLessThan(before.head.x - 40);
  await expect.poll(async () => (await places(frame)).first.y, 'situations too').toBeLessThan(before.first.y - 40);
  const after = await places(frame);
  expect(after.head.y, 'partners stay at the top').toBeCloseTo(3, 0);
  expect(after.first.x, 'situations stay at the side').toBeCloseTo(before.first.x, 0);
  expect([after.corner.x, after.corner.y], 'and the corner at both').toEqual([
    expect.closeTo(before.corner.x, 0),
    expect.closeTo(3, 0),
  ]);

  const links = frame.locator('th[scope="row"] > a');
  const count = await links.count();
  await links.last().focus();
  for (let step = 1; step < count; step += 1) {
    await page.keyboard.press('Shift+Tab');
    await expect(links.nth(count - 1 - step)).toBeFocused();
    expect((await places(frame)).aboveFocus, 'below the heads').toBeGreaterThanOrEqual(0);
  }
});

test('a chosen partner is sound to look at, light and dark', async ({ pageFor }) => {
  const { page, troubles } = await pageFor({ ...WIDE, colorScheme: 'light' });
  await open(page, `${MATRIX}?partner=police`);
  for (const width of [1440, 820, 320]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await accessibilityProblems(page), `${width}`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await accessibilityProblems(page, 'colours'), `${width}, dark`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await sidewaysScroll(page), `${width}`).toBe(0);
  }
  expect(troubles).toEqual([]);
});

test('without colours of our own the letters and their frames are still there', async ({ pageFor }) => {
  const { page } = await pageFor({ ...WIDE, forcedColors: 'active' });
  await open(page, MATRIX);
  const looks = await page.locator('.matrix-key .part').evaluateAll((list) =>
    list.map((mark) => {
      const { borderBlockStartStyle, borderBlockStartWidth, borderBlockEndStyle, color, backgroundColor } =
        getComputedStyle(mark);
      expectDifferent(color, backgroundColor);
      return `${mark.textContent?.trim()} ${borderBlockStartStyle} ${borderBlockStartWidth} ${borderBlockEndStyle}`;
      function expectDifferent(one: string, other: string): void {
        if (one === other) throw new Error(`${mark.textContent} is ${one} on ${other}`);
      }
    }),
  );
  expect(new Set(looks).size).toBe(4);
});
