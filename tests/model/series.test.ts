import { describe, expect, it } from 'vitest';
import type { Listed } from '#src/model/directory.ts';
import { latestDay, placesInSeries, seriesOf, seriesPath } from '#src/model/series.ts';

const blog = (id: string, published: string, title?: string, part?: number): Listed<'blogs'> =>
  ({ id, data: { published, ...(title && { series: { title, part } }) } }) as unknown as Listed<'blogs'>;

const blogs = [
  blog('engage', '2026-03-01', 'Words', 2),
  blog('alone', '2026-11-01'),
  blog('disclose', '2026-02-01', 'Words', 1),
  blog('tuesday', '2026-05-01', 'Tuesdays', 1),
];

describe('a series of blogs', () => {
  it('has its parts in order, and the newest series comes first', () => {
    expect(seriesOf(blogs).map(({ title, parts }) => [title, parts.map(({ id }) => id)])).toEqual([
      ['Tuesdays', ['tuesday']],
      ['Words', ['disclose', 'engage']],
    ]);
  });

  it('leads from each part to the one before and the one after', () => {
    const place = placesInSeries(seriesOf(blogs)).get('engage');
    expect([place?.part, place?.previous?.id, place?.next?.id]).toEqual([2, 'disclose', undefined]);
  });

  it('is nothing to a blog that stands alone', () => {
    expect(placesInSeries(seriesOf(blogs)).get('alone')).toBeUndefined();
    expect(seriesOf([])).toEqual([]);
  });

  it('has an address made from its title, its own even where two titles are nearly the same', () => {
    const slugs = (...titles: string[]): string[] =>
      seriesOf(titles.map((title, index) => blog(`${index}`, `2026-0${9 - index}-01`, title, 1))).map(
        ({ slug }) => slug,
      );
    expect(slugs('Our words, our habits')).toEqual(['our-words-our-habits']);
    expect(slugs('It’s café time', '…')).toEqual(['its-cafe-time', 'series']);
    expect(slugs('Words!', 'Words?', 'Words')).toEqual(['words-2', 'words-3', 'words']);
    expect(seriesPath({ slug: 'words' })).toBe('/blogs/series/words/');
  });

  it('knows when its newest part was published, whichever part that is', () => {
    expect(seriesOf(blogs).map(latestDay)).toEqual(['2026-05-01', '2026-03-01']);
  });
});
