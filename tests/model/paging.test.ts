import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGE_SIZE, pagePath, pagerOf, pagesOf, pageTitle } from '#src/model/paging.ts';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

describe('the pages of a list', () => {
  it.each([
    [0, 1],
    [1, 1],
    [PAGE_SIZE - 1, 1],
    [PAGE_SIZE, 1],
    [PAGE_SIZE + 1, 2],
    [2000, Math.ceil(2000 / PAGE_SIZE)],
  ])('of %i stories are %i', (stories, pages) => {
    const found = pagesOf(numbers(stories));
    expect(found).toHaveLength(pages);
    expect(found.map(({ count }) => count)).toEqual(found.map(() => pages));
    expect(found.map(({ number }) => number)).toEqual(numbers(pages).map((index) => index + 1));
  });

  it('have every story once, in its order, and none has more than fit', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 300 }), fc.integer({ min: 1, max: 40 }), (items, size) => {
        const pages = pagesOf(items, size);
        expect(pages.flatMap((page) => page.items)).toEqual(items);
        expect(pages.every((page) => page.items.length <= size)).toBe(true);
        expect(pages.slice(0, -1).every((page) => page.items.length === size)).toBe(true);
        expect(pages.map(({ before }) => before)).toEqual(pages.map((_, index) => index * size));
      }),
    );
  });

  it('keep their addresses when a page is added at the end', () => {
    expect([1, 2, 100].map((number) => pagePath('/blogs/', number))).toEqual([
      '/blogs/',
      '/blogs/page/2/',
      '/blogs/page/100/',
    ]);
  });

  it('have titles that tell them apart', () => {
    expect(pageTitle('Blogs', { number: 1, count: 9 })).toBe('Blogs');
    expect(pageTitle('Blogs', { number: 2, count: 9 })).toBe('Blogs, page 2 of 9');
  });
});

const named = (number: number, count: number): string =>
  pagerOf('/blogs/', number, count)
    .links.map((link) => (link === undefined ? '…' : link.number === number ? `[${link.number}]` : `${link.number}`))
    .join(' ');

describe('the way from a page to the others', () => {
  it.each([
    [1, 1, '[1]'],
    [1, 2, '[1] 2'],
    [2, 3, '1 [2] 3'],
    [1, 9, '[1] 2 … 9'],
    [3, 9, '1 2 [3] 4 … 9'],
    [4, 9, '1 2 3 [4] 5 … 9'],
    [5, 9, '1 … 4 [5] 6 … 9'],
    [6, 9, '1 … 5 [6] 7 8 9'],
    [9, 9, '1 … 8 [9]'],
    [50, 100, '1 … 49 [50] 51 … 100'],
  ])('on page %i of %i is %s', (number, count, line) => {
    expect(named(number, count)).toBe(line);
  });

  it('goes one back and one on, and not beyond the ends', () => {
    expect(pagerOf('/blogs/', 1, 3)).toMatchObject({ next: { number: 2, path: '/blogs/page/2/' } });
    expect(pagerOf('/blogs/', 1, 3).previous).toBeUndefined();
    expect(pagerOf('/blogs/', 2, 3)).toMatchObject({ previous: { path: '/blogs/' }, next: { path: '/blogs/page/3/' } });
    expect(pagerOf('/blogs/', 3, 3).next).toBeUndefined();
  });

  it('names the first, the last and this page, few in all, and hides no single page', () => {
    const place = fc
      .integer({ min: 1, max: 500 })
      .chain((count) => fc.tuple(fc.integer({ min: 1, max: count }), fc.constant(count)));
    fc.assert(
      fc.property(place, ([number, count]) => {
        const { links } = pagerOf('/a/', number, count);
        const pages = links.flatMap((link) => link?.number ?? []);
        expect(pages).toEqual([...new Set(pages)].sort((one, other) => one - other));
        for (const page of [1, number, count]) expect(pages).toContain(page);
        expect(links.length).toBeLessThanOrEqual(7);
        links.forEach((link, index) => {
          if (link !== undefined) return;
          expect((links[index + 1]?.number ?? 0) - (links[index - 1]?.number ?? 0)).toBeGreaterThan(2);
        });
      }),
    );
  });
});
