import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FamilyGroup } from '#src/model/families.ts';
import { MAP, partnerMap } from '#src/model/partner-map.ts';
import type { Tie } from '#src/model/partner-ties.ts';
import { NEARNESS, type Nearness } from '#src/model/partner-web.ts';

const group = (id: string, ids: readonly string[]): FamilyGroup =>
  ({
    id,
    label: id,
    partners: ids.map((partner) => ({ id: partner, data: { shortName: partner, family: id } })),
  }) as unknown as FamilyGroup;
const tie = (one: string, other: string, together: number, nearness: Nearness): Tie => ({
  partners: [one, other],
  tags: [
    { label: one, family: 'health' },
    { label: other, family: 'health' },
  ],
  together,
  nearness,
  occasions: [],
});

describe('the map of partners', () => {
  const families = [group('local-authority', ['council']), group('health', ['trust', 'practice', 'nobody'])];

  it('has those that meet somebody, by family, one under another', () => {
    const { places } = partnerMap(
      [tie('trust', 'council', 5, 'most'), tie('practice', 'trust', 1, 'sometimes')],
      families,
    );
    expect(places.map(({ id, family }) => [id, family])).toEqual([
      ['council', 'local-authority'],
      ['trust', 'health'],
      ['practice', 'health'],
    ]);
  });

  it('draws a far line only for a partner that would stand alone', () => {
    const ties = [
      tie('trust', 'council', 5, 'most'),
      tie('practice', 'trust', 2, 'sometimes'),
      tie('practice', 'council', 1, 'sometimes'),
    ];
    expect(partnerMap(ties, families).arcs.map(({ nearness }) => nearness)).toEqual(['sometimes', 'most']);
  });

  it('is empty where nobody meets', () => {
    expect(partnerMap([], families)).toEqual({ height: 0, places: [], arcs: [] });
  });

  it('keeps those that meet most where there are too many to draw', () => {
    const names = Array.from({ length: 200 }, (_, index) => `partner-${index}`);
    const ties = names.slice(1).map((name, index) => tie('partner-0', name, 200 - index, 'often'));
    const { places, arcs } = partnerMap(ties, [group('health', names)]);
    expect(places.map(({ id }) => id)).toEqual(names.slice(0, MAP.most));
    expect(arcs).toHaveLength(MAP.most - 1);
  });

  it('stays inside its frame and is the same each time, whoever meets whom', () => {
    const ids = ['a', 'b', 'c', 'A very long name of many words for a partner', 'e'];
    const anyTie = fc
      .tuple(
        fc.shuffledSubarray(ids, { minLength: 2, maxLength: 2 }),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(...NEARNESS),
      )
      .map(([[one = '', other = ''], together, nearness]) => tie(one, other, together, nearness));
    fc.assert(
      fc.property(fc.array(anyTie, { minLength: 1, maxLength: 12 }), (ties) => {
        const map = partnerMap(ties, [group('health', ids)]);
        expect(partnerMap(ties, [group('health', ids)])).toEqual(map);
        for (const { lines, labelY } of map.places) {
          expect(labelY - 12).toBeGreaterThan(0);
          expect(labelY + (lines.length - 1) * MAP.lineHeight).toBeLessThan(map.height);
        }
        for (const { path } of map.arcs) {
          const across = /A([\d.]+) /.exec(path)?.[1] ?? '0';
          expect(Number(across)).toBeGreaterThan(0);
          expect(MAP.points + Number(across)).toBeLessThanOrEqual(MAP.width);
        }
      }),
    );
  });
});
