import { describe, expect, it } from 'vitest';
import type { Directory } from '#src/model/directory.ts';
import { neighboursOf } from '#src/model/partner-web.ts';
import { tiesOf } from '#src/model/partner-ties.ts';
import { smallDirectory } from '../fixtures/small-partnership.ts';

const directory = {
  ...smallDirectory,
  modules: [{ collection: 'modules', id: 'welcome', data: { roles: ['lado', 'head'] } }],
} as unknown as Directory;
const days = [
  { day: 'one', partner: 'council', met: ['police', 'police', 'a-draft'] },
  { day: 'two', partner: 'police', met: ['council'] },
];

describe('who works with whom', () => {
  const ties = tiesOf(directory, days);

  it('is every two partners that meet, once, those that meet most first', () => {
    expect(ties.map(({ partners, together, nearness }) => [...partners, together, nearness])).toEqual([
      ['council', 'police', 4, 'most'],
      ['council', 'schools', 3, 'most'],
      ['police', 'schools', 1, 'sometimes'],
    ]);
  });

  it('says through which situations, days and modules', () => {
    const pages = ties[0]?.occasions.map(({ label, entries }) => [label, entries.map(({ id }) => id)]);
    expect(pages).toEqual([
      ['Situations', ['accused', 'missing']],
      ['Days', ['one', 'two']],
    ]);
    expect(ties[1]?.occasions.at(-1)).toMatchObject({ label: 'Induction modules', entries: [{ id: 'welcome' }] });
  });

  it('agrees with what the page of each partner says', () => {
    for (const { partners, together } of ties) {
      const near = neighboursOf(directory, partners[0], days).find(({ id }) => id === partners[1]);
      expect(near?.together).toBe(together);
    }
  });

  it('is nobody where nobody meets', () => {
    expect(tiesOf({ ...directory, situations: [], modules: [] }, [])).toEqual([]);
  });
});
