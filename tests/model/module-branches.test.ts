import { describe, expect, it } from 'vitest';
import { shownBranches } from '#src/model/module-branches.ts';
import { smallDirectory } from '../fixtures/small-partnership.ts';

describe('the branches of a module', () => {
  it('show whom they are for, what is different, and where to read more', () => {
    const [branch] = shownBranches(smallDirectory, [
      {
        who: ['partner:police', 'role:head'],
        points: ['Ring first.'],
        read: ['role:lado', 'law:act', 'role:gone', 'nothing'],
      },
    ]);
    expect(branch?.who).toEqual(['partner:police', 'role:head']);
    expect(branch?.tags.map(({ label }) => label)).toEqual(['Police', 'Head']);
    expect(branch?.points).toEqual(['Ring first.']);
    expect(branch?.read).toEqual([
      { title: 'LADO', href: '/roles/lado/' },
      { title: 'act', href: '/law/act/' },
    ]);
  });

  it('are none for a module without any, and never for somebody who is not there', () => {
    expect(shownBranches(smallDirectory, [])).toEqual([]);
    expect(() => shownBranches(smallDirectory, [{ who: ['role:gone'], points: [], read: [] }])).toThrow();
  });
});
