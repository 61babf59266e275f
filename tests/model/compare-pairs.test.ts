import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePairs, MOST_PAIRS, nearestPairs, pairHref, pairsWith } from '#src/model/compare-pairs.ts';
import type { Directory } from '#src/model/directory.ts';
import { neighboursOf } from '#src/model/partner-web.ts';
import { smallDirectory as directory } from '../fixtures/small-partnership.ts';

const partnersCalled = (ids: readonly string[]): Directory =>
  ({
    ...directory,
    situations: [],
    partners: ids.map((id, index) => ({
      id,
      data: { title: id, shortName: id, family: ['health', 'education'][index % 2] },
    })),
  }) as unknown as Directory;
const many = (count: number): Directory =>
  partnersCalled(Array.from({ length: count }, (_, index) => `partner-${index}`));

describe('the pairs of partners that have a page', () => {
  it('are all of them, once each, named in the order of the alphabet whichever is chosen first', () => {
    expect(comparePairs(directory, []).map(({ id }) => id)).toEqual([
      'adults-and-council',
      'adults-and-police',
      'adults-and-schools',
      'council-and-police',
      'council-and-schools',
      'police-and-schools',
    ]);
  });

  it('are none where there are not two partners', () => {
    expect(comparePairs(many(0), [])).toEqual([]);
    expect(comparePairs(many(1), [])).toEqual([]);
  });

  it('have addresses of their own, even where the names of partners contain "and"', () => {
    const pairs = comparePairs(partnersCalled(['a', 'b-and-c', 'a-and-b', 'c']), []);
    expect(pairs).toHaveLength(6);
    expect(new Set(pairs.map(({ id }) => id)).size).toBe(6);
    expect(pairHref(pairs[0] ?? { id: '', partners: ['', ''] }, '/hub/')).toMatch(
      /^\/hub\/partners\/compare\/[a-z-]+\/$/,
    );
  });

  it('stay few in a very large hub, where every partner still has somebody beside it', () => {
    for (const count of [40, 41, 200]) {
      const hub = many(count);
      const pairs = comparePairs(hub, []);
      expect(pairs.length).toBeLessThanOrEqual(MOST_PAIRS);
      expect(hub.partners.filter(({ id }) => pairsWith(pairs, id).length === 0)).toEqual([]);
    }
    expect(comparePairs(many(40), [])).toHaveLength(780);
  });

  it('are in a large hub those of partners that work together', () => {
    const pairs = comparePairs(directory, [], 4).map(({ id }) => id);
    expect(pairs).toContain('council-and-police');
    expect(pairs).not.toContain('adults-and-schools');
  });

  it('never set a partner beside itself and never come twice, however many are wanted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 500 }), (count, most) => {
        const pairs = comparePairs(many(count), [], most);
        expect(pairs.filter(({ partners: [one, other] }) => one >= other)).toEqual([]);
        expect(new Set(pairs.map(({ partners }) => partners.join(' '))).size).toBe(pairs.length);
      }),
    );
  });
});

describe('the pairs of one partner', () => {
  it('name the other, on whichever side it stands', () => {
    const others = pairsWith(comparePairs(directory, []), 'council').map(({ other }) => other);
    expect(others).toEqual(['adults', 'police', 'schools']);
  });

  it('are offered nearest first, and only so many', () => {
    const near = neighboursOf(directory, 'council', []);
    const pairs = comparePairs(directory, []);
    expect(near[0]?.id).toBe('police');
    expect(nearestPairs(pairs, 'council', near, 1)).toEqual([
      { label: 'Police', href: '/partners/compare/council-and-police/' },
    ]);
    expect(nearestPairs([], 'council', near, 3)).toEqual([]);
  });
});
