import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byModule, byPartner, byPathway, hasFinished, hasGaps, isOutOfDate } from '#src/model/coverage-totals.ts';
import { coverageOf } from '#src/model/coverage.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';
import { began, CATALOGUE, did, fileWith, named, recordWith, shadowed } from './coverage-samples.ts';
import { anyRecord } from './record-samples.ts';

const peopleOf = (records: readonly LearnerRecord[]) =>
  coverageOf(
    records.map((record, index) => fileWith(`file-${index}.json`, record)),
    CATALOGUE,
  ).people;

const people = peopleOf([
  recordWith([...named('Ada', 'schools'), began('board'), did('welcome', 2), did('your-duties'), shadowed], 1),
  recordWith([...named('Ben', 'police'), began('front-line'), did('welcome', 1)], 2),
  recordWith([...named('Cai', 'police'), began('board'), did('welcome', 2)], 3),
  recordWith(named('Dee'), 4),
]);

describe('the totals', () => {
  it('say how each pathway is covered by the people who are on it', () => {
    expect(byPathway(people, CATALOGUE)).toEqual([
      { id: 'board', title: 'New to the board', people: 2, finished: 1, withGaps: 1, outOfDate: 0 },
      // Ada has finished it on the way, as all it asks of her is in the other one.
      { id: 'front-line', title: 'New to the front line', people: 2, finished: 1, withGaps: 1, outOfDate: 1 },
    ]);
  });

  it('say how each partner’s people stand, and those who did not say where they work', () => {
    expect(byPartner(people, CATALOGUE)).toEqual([
      { id: 'schools', title: 'Schools', people: 1, finished: 1, withGaps: 0, outOfDate: 0 },
      { id: 'police', title: 'Police', people: 2, finished: 0, withGaps: 2, outOfDate: 1 },
      { id: '', title: 'Not said', people: 1, finished: 0, withGaps: 0, outOfDate: 0 },
    ]);
  });

  it('say how each module is covered', () => {
    expect(byModule(people, CATALOGUE).map(({ id, ...counts }) => [id, Object.values(counts).slice(2)])).toEqual([
      ['welcome', [3, 2, 1, 0]],
      ['your-duties', [1, 1, 0, 1]],
      ['custody', [0, 0, 0, 1]],
    ]);
  });

  it('name a partner that the hub does not know by its id', () => {
    const [row] = byPartner(peopleOf([recordWith(named('Eli', 'coastguard'))]), CATALOGUE);
    expect(row).toMatchObject({ id: 'coastguard', title: 'coastguard', people: 1 });
  });

  it('add up, whatever the files say', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 6 }), (records) => {
        const all = peopleOf(records);
        const partners = byPartner(all, CATALOGUE);
        const sum = (key: 'people' | 'finished' | 'withGaps' | 'outOfDate'): number =>
          partners.reduce((total, row) => total + row[key], 0);
        expect(sum('people')).toBe(all.length);
        expect(sum('finished')).toBe(all.filter(hasFinished).length);
        expect(sum('withGaps')).toBe(all.filter(hasGaps).length);
        expect(sum('outOfDate')).toBe(all.filter(isOutOfDate).length);
        for (const row of [...partners, ...byPathway(all, CATALOGUE)]) {
          expect(row.finished + row.withGaps).toBeLessThanOrEqual(row.people);
          expect(row.outOfDate).toBeLessThanOrEqual(row.people);
        }
        for (const row of byPathway(all, CATALOGUE)) expect(row.finished + row.withGaps).toBe(row.people);
        for (const row of byModule(all, CATALOGUE)) {
          expect(row.current + row.outOfDate).toBe(row.covered);
          expect(row.covered + row.gaps).toBeLessThanOrEqual(all.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
