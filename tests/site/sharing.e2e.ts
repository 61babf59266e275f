import { expect, test } from '@playwright/test';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { base, builtFiles, builtPages, dist, readBuilt } from './built-pages.ts';

const tag = (html: string, name: string): string =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
const pages = builtPages().map((page) => ({ page, html: readBuilt(page) }));
const cardOf = (html: string): string => new URL(tag(html, 'og:image')).pathname.slice(base.length);

test('every page is shared with its address, its words and a card', () => {
  const wrong = pages.filter(({ html }) => {
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
    const isWhole = ['og:title', 'og:description', 'og:image:alt', 'og:site_name'].every(
      (name) => tag(html, name) !== '',
    );
    const isSized = tag(html, 'og:image:width') === '1200' && tag(html, 'og:image:height') === '630';
    const isKind = tag(html, 'og:locale') === 'en_GB' && tag(html, 'twitter:card') === 'summary_large_image';
    const isHere = new URL(tag(html, 'og:image')).origin === new URL(canonical ?? '').origin;
    return !isWhole || !isSized || !isKind || !isHere || tag(html, 'og:url') !== canonical;
  });
  expect(wrong.map(({ page }) => page)).toEqual([]);
});

test('every card is a picture of the size that is promised, small, and somebody’s', async () => {
  const cards = new Set(pages.map(({ html }) => cardOf(html)));
  expect(cards.size).toBeGreaterThan(30);
  for (const card of cards) {
    const file = join(dist, card);
    expect(existsSync(file), card).toBe(true);
    expect(await sharp(file).metadata(), card).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(statSync(file).size, card).toBeLessThanOrEqual(60 * 1024);
  }
  expect(
    builtFiles()
      .filter((file) => file.startsWith('cards/'))
      .sort(),
  ).toEqual([...cards].sort());
});

test('a story is shared as an article with its own card and the day it was published', () => {
  const stories = pages.filter(({ page }) =>
    /^(?:day-in-the-life|blogs|vlogs|learning)\/(?!across-the-partnership|loops)[^/]+\/index\.html$/.test(page),
  );
  expect(stories.length).toBeGreaterThan(25);
  for (const { page, html } of stories) {
    expect(tag(html, 'og:type'), page).toBe('article');
    expect(tag(html, 'article:published_time'), page).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(cardOf(html), page).toContain(page.split('/')[1]);
  }
  expect(new Set(stories.map(({ html }) => cardOf(html))).size).toBe(stories.length);
});
