import { expect, type Page } from '@playwright/test';
import { MATRIX, printMatrix, readMatrix } from './matrix-page.ts';
import { readPdf } from './pdf.ts';
import { accessibilityProblems, open, sidewaysScroll, test } from './watched-page.ts';

const PHONE = { viewport: { width: 390, height: 844 } };
const WIDE = { viewport: { width: 1440, height: 900 } };
const WORDS: Readonly<Record<string, string>> = {
  leads: 'Lead',
  supports: 'Support',
  'is consulted': 'Consult',
  'is told': 'Told',
};
const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** The fields of comma-separated values (RFC 4180). */
const readCsv = (text: string): string[][] =>
  text
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) =>
        (match[1] ?? match[2] ?? '').replaceAll('""', '"'),
      ),
    );

test('on a phone one situation is open at a time, with its partners by part, as in the table', async ({ pageFor }) => {
  const { page, troubles } = await pageFor(PHONE);
  await open(page, MATRIX);
  const { partners, rows } = await readMatrix(page);
  await expect(page.locator('.matrix-table')).toBeHidden();
  const list = page.locator('.matrix-list');
  await expect(list.locator('summary')).toHaveText(rows.map(({ title }) => title));
  const told = await list.locator('details').evaluateAll((all) =>
    all.map((details) =>
      [...details.querySelectorAll('.matrix-list__parts > li')].map((line) => {
        const words = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
        return {
          part: words(line.querySelector('.matrix-list__part')).slice(2),
          names: [...line.querySelectorAll('.tag')].map(words),
        };
      }),
    ),
  );
  for (const [index, { title, parts }] of rows.entries()) {
    const expected = Object.keys(WORDS)
      .map((part) => ({ part, names: partners.filter((_, column) => parts[column] === part) }))
      .filter(({ names }) => names.length > 0);
    expect(told[index], title).toEqual(expected);
  }
  await list.locator('summary').nth(0).focus();
  await page.keyboard.press('Enter');
  await expect(list.locator('details[open]')).toHaveCount(1);
  await list.locator('summary').nth(3).click();
  await expect(list.locator('details[open]')).toHaveCount(1);
  await expect(list.locator('details[open] summary')).toHaveText(rows[3]?.title ?? '');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysScroll(page)).toBe(0);
  await list.getByRole('link', { name: /^What to do first/ }).click();
  await expect(page).toHaveURL(/\/who-does-what\/[a-z-]+\/$/);
  expect(troubles).toEqual([]);
});

test('on a phone a choice leaves the same situations as in the table', async ({ pageFor }) => {
  const { page } = await pageFor(PHONE);
  await open(page, MATRIX);
  const options = await page.getByLabel('Partner', { exact: true }).locator('option').count();
  for (let index = 1; index < options; index += 1) {
    await page.getByLabel('Partner', { exact: true }).selectOption({ index });
    const left = (await readMatrix(page)).rows.filter(({ isLeft }) => isLeft).map(({ title }) => title);
    expect(left.length).toBeGreaterThan(0);
    await expect(page.locator('.matrix-list summary:visible')).toHaveText(left);
    await expect(page.locator('.matrix-list section:visible:not(:has(summary:visible))')).toHaveCount(0);
  }
});

test('without a script every situation is there, and links lead to those of a partner, a topic or a day', async ({
  pageFor,
}) => {
  const { page } = await pageFor({ ...WIDE, javaScriptEnabled: false });
  await open(page, `${MATRIX}?partner=police`);
  const { partners, rows } = await readMatrix(page);
  expect(rows.every(({ isLeft }) => isLeft)).toBe(true);
  await expect(page.locator('[data-matrix-choices]')).toBeHidden();
  await expect(page.getByRole('button', { name: /Print this table/ })).toBeHidden();
  const ways = page.locator('.matrix-links');
  await expect(ways.locator('summary')).toHaveText(['By partner', 'By topic', 'By how soon']);
  for (const summary of await ways.locator('summary').all()) await summary.click();
  for (const [column, label] of partners.entries()) {
    const count = rows.filter(({ parts }) => parts[column] !== '').length;
    await expect(ways.getByRole('link', { name: `${label} (${count})`, exact: true })).toBeVisible();
  }
  const now = ways.locator('li').filter({ has: page.locator(':scope > b', { hasText: /^Now/ }) });
  await expect(now.locator('a')).toHaveText(rows.filter(({ soon }) => soon === 'Now').map(({ title }) => title));
  const police = rows.filter(({ parts }) => parts[partners.indexOf('Police')] !== '').map(({ title }) => title);
  await ways.getByRole('link', { name: /^Police \(/ }).click();
  await expect(page).toHaveURL(/\/partners\/police\/#on-situations$/);
  const there = await page.locator('section:has(> #on-situations) h3').allInnerTexts();
  expect([...there].sort()).toEqual([...police].sort());
});

test('the spreadsheet says what the page says', async ({ pageFor, request }) => {
  const { page } = await pageFor(WIDE);
  await open(page, MATRIX);
  const { partners, rows } = await readMatrix(page);
  const link = page.getByRole('link', { name: /Download the whole table/ });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('who-does-what.csv');
  const answer = await request.get((await link.getAttribute('href')) ?? '');
  expect(answer.headers()['content-type']).toBe('text/csv; charset=utf-8');
  const [heads, ...lines] = readCsv(await answer.text());
  expect(heads).toEqual(['Situation', 'Topics', 'How soon', ...partners, 'Address']);
  expect(lines.map(([title, , soon, ...rest]) => [title, soon, ...rest.slice(0, -1)])).toEqual(
    rows.map(({ title, soon, parts }) => [title, soon, ...parts.map((part) => WORDS[part] ?? '')]),
  );
  for (const line of lines) {
    const { pathname } = new URL(line.at(-1) ?? '');
    await expect(page.locator('.matrix-table th').getByRole('link', { name: line[0], exact: true })).toHaveAttribute(
      'href',
      pathname,
    );
  }
});

const inPlace = async (page: Page) => {
  const { partners, rows } = await readMatrix(page);
  return { partners, left: rows.filter(({ isLeft }) => isLeft), gone: rows.filter(({ isLeft }) => !isLeft) };
};

test('the button prints every situation on one sheet of A3, with what a wall needs to know', async ({ pageFor }) => {
  const { page } = await pageFor(WIDE);
  await open(page, MATRIX);
  const { partners, left } = await inPlace(page);
  const { pages, sizes } = await printMatrix(page);
  expect(sizes.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([[420, 297]]);
  const text = squeezed(pages[0] ?? '');
  for (const { title } of left) expect(text).toContain(squeezed(title));
  for (const partner of partners) expect(text).toContain(squeezed(partner));
  for (const words of [
    `All ${left.length} situations.`,
    'Call 999',
    'As it stood on',
    '/who-does-what/',
    'leads: holds it',
  ]) {
    expect(text).toContain(squeezed(words));
  }
  expect(await page.locator('html').getAttribute('class'), 'afterwards the page is whole again').not.toContain(
    'prints',
  );
});

test('a chosen part is printed alone, and says that it is a part', async ({ pageFor }) => {
  const { page } = await pageFor(WIDE);
  await open(page, `${MATRIX}?partner=police&urgency=now`);
  const { left, gone } = await inPlace(page);
  expect(left.length).toBeGreaterThan(0);
  const { pages } = await printMatrix(page);
  expect(pages).toHaveLength(1);
  const text = squeezed(pages[0] ?? '');
  for (const { title } of left) expect(text).toContain(squeezed(title));
  for (const { title } of gone) expect(text).not.toContain(squeezed(title));
  expect(text).toContain(
    squeezed(`${left.length} of ${left.length + gone.length} situations, chosen by: Police, Now.`),
  );
});

test('printed with the whole page, the matrix still has one sheet of A3 to itself', async ({ pageFor }) => {
  const { page } = await pageFor(WIDE);
  await open(page, MATRIX);
  const { left } = await inPlace(page);
  const { pages, sizes } = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  const large = sizes.flatMap(({ width, height }, index) =>
    Math.round(width) === 420 && Math.round(height) === 297 ? [squeezed(pages[index] ?? '')] : [],
  );
  expect(large).toHaveLength(1);
  for (const { title } of left) expect(large[0]).toContain(squeezed(title));
  expect(large[0]).toContain(squeezed('leads: holds it'));
});
