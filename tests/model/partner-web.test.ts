import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameLines, type Neighbour, neighboursOf, WEB, webPlaces } from '#src/model/partner-web.ts';
import { smallDirectory as directory } from '../fixtures/small-partnership.ts';

const neighbour = (label: string): Neighbour => ({
  id: label,
  tag: { label, family: 'health' },
  together: 1,
  nearness: 'most',
});

describe('whom a partner works with', () => {
  const days = [
    { day: 'one', partner: 'council', met: ['police', 'police'] },
    { day: 'two', partner: 'police', met: ['council'] },
    { day: 'three', partner: 'schools', met: ['adults'] },
  ];

  it('is counted in situations, days and modules, each once, those that share most first', () => {
    expect(
      neighboursOf(directory, 'council', days).map(({ id, together, nearness }) => [id, together, nearness]),
    ).toEqual([
      ['police', 4, 'most'],
      ['schools', 2, 'often'],
    ]);
  });

  it('is judged against the partner met most', () => {
    const [, last] = neighboursOf(directory, 'schools', [...days, ...days, ...days]);
    expect(last).toMatchObject({ id: 'council', nearness: 'often' });
  });

  it('is nobody when nothing is shared', () => {
    expect(neighboursOf(directory, 'adults', [])).toEqual([]);
  });
});

describe('the drawing of neighbours', () => {
  it('breaks long names between words', () => {
    expect(nameLines('Health visiting and school nursing')).toEqual(['Health', 'visiting', 'and school', 'nursing']);
    expect(nameLines('Police')).toEqual(['Police']);
  });

  it('puts a single neighbour straight above', () => {
    expect(webPlaces([neighbour('Police')])[0]).toMatchObject({ x: WEB.centreX, lines: ['Police'] });
  });

  it('stays inside its frame, above the horizon, from left to right, whoever the neighbours are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 20 }), (names) => {
        const places = webPlaces(names.map(neighbour));
        expect(places).toHaveLength(Math.min(names.length, WEB.most));
        for (const [index, place] of places.entries()) {
          expect(place.x).toBeGreaterThan(0);
          expect(place.x).toBeLessThan(WEB.width);
          expect(place.y).toBeLessThan(WEB.horizon);
          expect(place.x).toBeGreaterThan(places[index - 1]?.x ?? 0);
        }
      }),
    );
  });
});
