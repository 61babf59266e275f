import { describe, expect, it } from 'vitest';
import { codeOwners } from '#src/checks/code-owners.ts';

const entries = [
  { file: 'content/days/the-gate/index.mdx', partners: ['schools', 'schools'] },
  { file: 'content/blogs/one.mdx', partners: ['police', 'schools'] },
  { file: 'content/terms/mash.mdx', partners: ['business-unit', undefined] },
  { file: 'content/days/A day/index.mdx', partners: ['schools'] },
];
const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

describe('who is asked about a change', () => {
  it('is the team of the partner that keeps a page true, and of the one it speaks for', () => {
    const partners = [
      { partner: 'schools', team: '@org/schools' },
      { partner: 'police', team: '@org/police' },
    ];
    expect(linesOf(codeOwners(entries, { everything: '@org/hub', partners }))).toEqual([
      '* @org/hub',
      '/content/blogs/one.mdx @org/police @org/schools',
      '/content/days/the-gate/ @org/schools',
    ]);
  });

  it('is nobody where no team is set: none is made up', () => {
    expect(linesOf(codeOwners(entries, { partners: [] }))).toEqual([]);
    expect(codeOwners(entries, { partners: [] })).toContain('# No team is set, so nobody is asked by itself.');
    expect(linesOf(codeOwners(entries, { everything: '@org/hub', partners: [] }))).toEqual(['* @org/hub']);
    expect(linesOf(codeOwners(entries, { partners: [{ partner: 'housing', team: '@org/housing' }] }))).toEqual([]);
  });

  it('is never decided by a path that could mean others as well', () => {
    const odd = ['content/days/*/index.mdx', 'content/days/a b.mdx', 'content/days/a\n* @evil/team.mdx', 'src/x.mdx'];
    const partners = [{ partner: 'schools', team: '@org/schools' }];
    expect(
      linesOf(
        codeOwners(
          odd.map((file) => ({ file, partners: ['schools'] })),
          { partners },
        ),
      ),
    ).toEqual([]);
  });
});
