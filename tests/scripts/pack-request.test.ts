import { describe, expect, it } from 'vitest';
import { readPackRequest } from '../../scripts/pack-request.ts';

const IDS = ['back-to-the-table', 'new-board-member'];
const ask = (...parameters: string[]) => readPackRequest(parameters, IDS);

describe('what npm run pack is asked for', () => {
  it('is one pathway, into its own file unless another is named', () => {
    const path = '/induction/new-board-member/pack/';
    expect(ask('--pathway', 'new-board-member')).toEqual({ jobs: [{ path, file: 'packs/new-board-member.pdf' }] });
    expect(ask('--pathway', 'new-board-member', '--out', 'a.pdf')).toEqual({ jobs: [{ path, file: 'a.pdf' }] });
  });

  it('is every pathway, or the pocket card in either size', () => {
    expect(ask('--all')).toMatchObject({
      jobs: [{ file: 'packs/back-to-the-table.pdf' }, { file: 'packs/new-board-member.pdf' }],
    });
    expect(ask('--card')).toEqual({ jobs: [{ path: '/induction/pocket-card/', file: 'packs/pocket-card.pdf' }] });
    expect(ask('--four-cards')).toMatchObject({ jobs: [{ fragment: '#four-cards' }] });
  });

  it('is, for a build, every pathway beside its own page', () => {
    expect(ask('--all', '--into', 'dist-next')).toMatchObject({
      site: 'dist-next',
      jobs: [{}, { file: 'dist-next/induction/new-board-member/pack/new-board-member.pdf' }],
    });
  });

  it.each([
    [[], /^Say what to print\./u],
    [['--pathway'], /^Option '--pathway <value>' argument missing/u],
    [['--pathway', ''], /^There is no pathway ""\. There are: back-to-the-table, new-board-member\./u],
    [['--pathway', 'new'], /^There is no pathway "new"\. There are: back-to-the-table, new-board-member\./u],
    [['--all', '--card'], /^Ask for one thing at a time\./u],
    [['--all', '--out', 'a.pdf'], /^--out goes with one pathway\./u],
    [['--card', '--out', ''], /^--out needs the name of a file/u],
    [['--pathwya', 'new'], /^Unknown option '--pathwya'/u],
    [['new-board-member'], /^Unexpected argument 'new-board-member'/u],
  ])('cannot be %j, and a sentence says why', (parameters, problem) => {
    expect(ask(...parameters)).toEqual({ problem: expect.stringMatching(problem) });
  });

  it('says so when there is no pathway at all', () => {
    expect(readPackRequest(['--all'], [])).toEqual({ problem: 'There are none in content/pathways/ yet.' });
  });
});
