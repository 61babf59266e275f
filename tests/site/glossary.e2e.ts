import { expect, type Page } from '@playwright/test';
import { accessibilityProblems, open, sidewaysScroll, test } from './watched-page.ts';

const LOOK = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;
const field = (page: Page) => page.locator('main').getByRole('searchbox');
const shown = (page: Page) => page.locator('[data-terms] details:not([hidden])');
const status = (page: Page) => page.locator('[data-terms-shown]');

test('every set of initials is found by what it stands for, and the other way round', async ({ pageFor }) => {
  const { page } = await pageFor(LOOK);
  await open(page, '/glossary/');
  const all = await shown(page).count();
  const terms = await page.locator('[data-terms] details').evaluateAll((list) =>
    list.map((fold) => {
      const [title = '', short] = [...fold.querySelectorAll('summary [data-called]')].map((one) =>
        one.textContent?.trim(),
      );
      return { title, short: short ?? '' };
    }),
  );
  const initials = terms.filter(({ short }) => short !== '');
  expect(initials.length).toBeGreaterThan(5);
  const asked = initials.flatMap(({ title, short }) =>
    [short, title, short.toLowerCase(), title.slice(0, Math.ceil(title.length * 0.8))].map((typed) => ({
      typed,
      title,
    })),
  );
  // In the page itself: there are hundreds of them. Other tests here type.
  const left = await field(page).evaluate(
    (input, words) =>
      words.map((typed) => {
        (input as HTMLInputElement).value = typed;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        return [...document.querySelectorAll('[data-terms] details:not([hidden]) summary')].map(
          (summary) => summary.textContent,
        );
      }),
    asked.map(({ typed }) => typed),
  );
  for (const [index, { typed, title }] of asked.entries()) {
    expect(left[index], typed).toContainEqual(expect.stringContaining(title));
    expect(left[index]?.length, typed).toBeLessThan(all);
  }
});

test('typing narrows the list, says so, keeps the address, and Escape brings everything back', async ({ pageFor }) => {
  const { page, troubles } = await pageFor(LOOK);
  await open(page, '/glossary/');
  const all = await shown(page).count();
  const first = (await shown(page).first().locator('summary [data-called]').first().innerText()).trim();
  await field(page).focus();
  await page.keyboard.type(first);
  await expect(status(page)).toHaveText(/shown\.$/);
  expect(new URL(page.url()).searchParams.get('q')).toBe(first);
  const letters = page.locator('[data-letter]:not([hidden])');
  expect(await letters.count()).toBeLessThan(await page.locator('[data-letter]').count());
  expect(
    await letters.evaluateAll((list) => list.filter((one) => !one.querySelector('details:not([hidden])')).length),
  ).toBe(0);
  await expect(page.getByRole('navigation', { name: 'A to Z' })).toBeHidden();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.reload();
  await expect(field(page)).toHaveValue(first);
  expect(await shown(page).count()).toBeLessThan(all);
  await field(page).focus();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(field(page)).toBeFocused();
  await expect(shown(page)).toHaveCount(all);
  await expect(status(page)).toHaveText('');
  await expect(page.getByRole('navigation', { name: 'A to Z' })).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  await expect(page.locator('[data-terms] details[open]')).toHaveCount(0);
  expect(troubles).toEqual([]);
});

test('Enter goes to the first word that is left, and one word that is left is open', async ({ pageFor }) => {
  const { page } = await pageFor(LOOK);
  await open(page, '/glossary/');
  const title = (await shown(page).last().locator('summary [data-called]').first().innerText()).trim();
  await field(page).fill(title);
  await page.keyboard.press('Enter');
  await expect(shown(page).first().locator('summary')).toBeFocused();
  await expect(page).toHaveURL(/\/glossary\//);
  if ((await shown(page).count()) === 1) await expect(shown(page).first()).toHaveAttribute('open', '');
});

test('a word that is not here leads on to search', async ({ pageFor }) => {
  const { page } = await pageFor(LOOK);
  await open(page, '/glossary/');
  await field(page).fill('zzzqx');
  await expect(shown(page)).toHaveCount(0);
  await expect(status(page)).toContainText('No word here');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=zzzqx/);
});

for (const typed of ['x'.repeat(10_000), '<script>alert(1)</script>', '.*[(', '🙂', 'طفل في خطر', '   ']) {
  test(`${typed.slice(0, 12)} in the glossary is taken calmly`, async ({ pageFor }) => {
    const { page, troubles } = await pageFor(LOOK);
    await open(page, '/glossary/');
    await field(page).fill(typed);
    await expect(page.locator('h1')).toBeVisible();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(troubles).toEqual([]);
    await open(page, '/glossary/');
  });
}

test('without a script the field searches the hub, and the list is whole', async ({ pageFor }) => {
  const { page } = await pageFor({ javaScriptEnabled: false });
  await open(page, '/glossary/?q=lado');
  expect(await shown(page).count()).toBeGreaterThan(5);
  await field(page).fill('lado');
  await page.locator('main').getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=lado/);
});
