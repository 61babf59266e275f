import { describe, expect, it } from 'vitest';
import { changedPages } from '#src/checks/changed-pages.ts';
import { commentedPages, issuesOfContribution } from '#src/checks/contribution.ts';
import { checkContent } from '#src/checks/run.ts';
import { siteWith } from './good-site.ts';
import { expectOneWalk } from '../growth.ts';

const DAY = 'content/days/a-day/index.mdx';

describe('the pages of a contribution', () => {
  it('are those of the files that are changed, and of files beside them', async () => {
    const site = await siteWith();
    const day = site.entries.find(({ collection }) => collection === 'days')!;
    const folder = day.file.slice(0, -'index.mdx'.length);
    expect(commentedPages(site, [`${folder}picture.png`, 'content/days/none.mdx'])).toEqual([
      {
        file: day.file,
        collection: 'days',
        id: day.id,
        title: day.data['title'],
        draft: false,
        changed: true,
        owner: day.data['owner'],
      },
    ]);
    expect(commentedPages(site, [], [day.file])[0]?.changed).toBe(false);
    expect(commentedPages(site, ['README.md'])).toEqual([]);
    expect(commentedPages(site, [`${folder}deep/down/picture.png`]).map(({ file }) => file)).toEqual([day.file]);
  });

  it('are found in one walk, however many pages and files there are', async () => {
    const site = await siteWith();
    const [entry] = site.entries;
    const entries = Array.from({ length: 10_000 }, (_, at) => ({ ...entry!, file: `content/terms/t${at}.mdx` }));
    const found = (many: number) => {
      const some = entries.slice(0, many);
      return commentedPages(
        { ...site, entries: some },
        some.map(({ file }) => file),
      );
    };
    expect(found(10_000)).toHaveLength(10_000);
    await expectOneWalk(found, 10_000);
  });

  it('have pictures when readers will see them: they are changed, no drafts, and well-formed', () => {
    const page = { file: DAY, collection: 'days', id: 'a-day', title: 'A day', draft: false, changed: true };
    expect(changedPages([page])).toEqual([{ path: '/day-in-the-life/a-day/', name: 'days-a-day' }]);
    const without = [{ draft: true }, { changed: false }, { id: '../a' }, { id: 'A/b' }, { collection: 'settings' }];
    expect(without.flatMap((change) => changedPages([{ ...page, ...change }]))).toEqual([]);
  });
});

describe('what was found, about a contribution', () => {
  it('is everything that stops publication, and advice on what was changed alone', async () => {
    const site = await siteWith();
    const [one, other] = site.entries.map(({ file }) => file);
    const issue = { line: 1, column: 1, rule: 'x', message: 'x', fix: 'x' };
    const all = [one!, other!].flatMap((file) => [
      { ...issue, file, severity: 'error' as const },
      { ...issue, file, severity: 'advice' as const },
    ]);
    expect(issuesOfContribution(all, site, [one!])).toEqual(all.slice(0, 3));
    expect(checkContent(site).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
