import { describe, expect, it } from 'vitest';
import { pageCare, suggestHref } from '#src/model/page-care.ts';

describe('the upkeep of a page', () => {
  it('names the owner, the date in words and whether it is overdue', () => {
    const care = pageCare({ reviewBy: '2026-10-30', sample: true }, { name: 'Police' }, '2026-11-22');
    expect(care).toMatchObject({
      owner: 'Police',
      reviewBy: '30 October 2026',
      review: { state: 'overdue', days: 23 },
      sample: true,
    });
  });

  it('offers the file for editing where a repository is set', () => {
    expect(suggestHref('https://github.com/a/b/', 'main', 'content/days/x/index.mdx')).toBe(
      'https://github.com/a/b/edit/main/content/days/x/index.mdx',
    );
    expect(suggestHref(undefined, 'main', 'content/x.mdx')).toBeUndefined();
  });
});
