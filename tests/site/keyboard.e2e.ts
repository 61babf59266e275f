import { expect, type Page } from '@playwright/test';
import { onePageOfEachKind } from './built-pages.ts';
import { open, test } from './watched-page.ts';

// A page that glides to the place that has the focus is still on its way there when it is looked at.
const LOOK = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;
/** How many steps of the Tab key are followed on a page. */
const STEPS = 40;

/** What a script has yet to take over: the focus would be lost with what it replaces. */
const UNREADY = 'astro-island[client="load"][ssr], .writing-desk .only-no-script';

/** What a reader sees of the place that has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const hasRing = (candidate: Element | null): boolean => {
      if (candidate === null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(candidate);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    const box = element.getBoundingClientRect();
    const strip = element.closest('.risk-strip')
      ? undefined
      : document.querySelector('.risk-strip')?.getBoundingClientRect();
    const hidden = strip !== undefined && box.top >= strip.top && box.bottom <= strip.bottom;
    return {
      name: `${element.tagName.toLowerCase()} ${(element.textContent ?? '').trim().slice(0, 40)}`,
      // A film's own controls have rings of the browser's.
      // The ring of a search field goes round its whole box; a name inside a heading has it on the link.
      ring: element instanceof HTMLVideoElement || hasRing(element) || hasRing(element.parentElement),
      seen: !hidden && box.bottom > 0 && box.top < innerHeight && box.width > 0 && box.height > 0,
    };
  });

test('the skip link comes first, is seen, and leads to the page itself', async ({ pageFor }) => {
  const { page } = await pageFor(LOOK);
  await open(page, '/about/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to main content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  const inside = await page.evaluate(() => document.activeElement?.closest('header') === null);
  expect(inside, 'the next step is past the header').toBe(true);
});

for (const path of onePageOfEachKind()) {
  test(`on ${path} every step of the keyboard can be seen`, async ({ pageFor }) => {
    const { page } = await pageFor(LOOK);
    await open(page, path);
    await expect(page.locator(UNREADY)).toHaveCount(0);
    const unseen: string[] = [];
    for (let step = 0; step < STEPS; step += 1) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      if (stop === undefined) break;
      if (!stop.ring) unseen.push(`${stop.name}: no ring`);
      if (!stop.seen) unseen.push(`${stop.name}: out of sight`);
    }
    expect(unseen).toEqual([]);
  });
}

test('"/" opens search, Escape closes it, and the focus goes back where it was', async ({ pageFor }) => {
  const { page } = await pageFor(LOOK);
  await open(page, '/about/');
  const link = page.getByRole('link', { name: 'Partners', exact: true }).first();
  await link.focus();
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await page.keyboard.press('/');
  await expect(dialog.getByLabel('What are you looking for?')).toBeFocused();
  await page.keyboard.type('child/adult');
  await expect(dialog.getByLabel('What are you looking for?'), '"/" can be typed').toHaveValue('child/adult');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(link).toBeFocused();
});

test('search opened from nowhere gives the focus to its own button', async ({ pageFor }) => {
  const { page } = await pageFor(LOOK);
  await open(page, '/about/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByLabel('What are you looking for?')).toBeFocused();
  await dialog.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.locator('[data-search-open]')).toBeFocused();
});

test('while search is open the keyboard stays in it', async ({ pageFor }) => {
  const { page } = await pageFor(LOOK);
  await open(page, '/about/');
  await page.locator('[data-search-open]').press('Enter');
  await expect(page.getByRole('dialog').getByLabel('What are you looking for?')).toBeFocused();
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const outside = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement !== document.body && activeElement?.closest('dialog') === null;
    });
    expect(outside).toBe(false);
  }
});

test('on the search page "/" goes to the field that is there', async ({ pageFor }) => {
  const { page } = await pageFor(LOOK);
  await open(page, '/search/');
  await page.keyboard.press('/');
  await expect(page.locator('main').getByLabel('What are you looking for?')).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('"/" in a field is a letter like any other', async ({ pageFor }) => {
  const { page } = await pageFor(LOOK);
  await open(page, '/');
  const field = page.locator('main').getByRole('searchbox');
  await field.focus();
  await page.keyboard.type('a/b');
  await expect(field).toHaveValue('a/b');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
