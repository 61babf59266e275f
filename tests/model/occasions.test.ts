import { describe, expect, it } from 'vitest';
import type { Directory } from '#src/model/directory.ts';
import { occasionsOf } from '#src/model/occasions.ts';
import { smallDirectory } from '../fixtures/small-partnership.ts';

describe('the occasions on which partners meet', () => {
  const directory = {
    ...smallDirectory,
    modules: [{ collection: 'modules', id: 'welcome', data: { roles: ['lado', 'head', 'social-worker', 'gone'] } }],
  } as unknown as Directory;
  const days = [
    { day: 'one', partner: 'schools', met: ['police', 'schools'] },
    { day: 'not-published', partner: 'schools', met: ['police'] },
  ];

  it('are situations by their parts, days by their moments, and modules by their roles', () => {
    const found = occasionsOf(directory, days).map(({ kind, entry, partners }) => [kind, entry.id, [...partners]]);
    expect(found).toEqual([
      ['situations', 'accused', ['council', 'schools', 'police']],
      ['situations', 'missing', ['police', 'council']],
      ['situations', 'absent', ['schools', 'council']],
      ['days', 'one', ['schools', 'police']],
      ['modules', 'welcome', ['council', 'schools']],
    ]);
  });
});
