import { describe, expect, it } from 'vitest';
import type { Listed } from '#src/model/directory.ts';
import { placeInSeries, seriesOf } from '#src/model/series.ts';

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
    const place = placeInSeries(blogs, 'engage');
    expect([place?.part, place?.previous?.id, place?.next?.id]).toEqual([2, 'disclose', undefined]);
  });

  it('is nothing to a blog that stands alone', () => {
    expect(placeInSeries(blogs, 'alone')).toBeUndefined();
    expect(seriesOf([])).toEqual([]);
  });
});
