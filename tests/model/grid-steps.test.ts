import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRID_KEYS, type GridKey, gridStep, isGridKey } from '#src/model/grid-steps.ts';

/** Two rows and a row without moments between them: columns 0, 2, 5 and 0, 3, 3. */
const places = [
  { row: 1, column: 0 },
  { row: 1, column: 2 },
  { row: 1, column: 5 },
  { row: 3, column: 0 },
  { row: 3, column: 3 },
  { row: 3, column: 3 },
];

describe('the keys of a table of links', () => {
  it.each<[number, GridKey, number]>([
    [0, 'ArrowRight', 1],
    [1, 'ArrowLeft', 0],
    [2, 'ArrowRight', 2],
    [0, 'ArrowLeft', 0],
    [1, 'Home', 0],
    [3, 'End', 5],
    [1, 'ArrowDown', 4],
    [0, 'ArrowDown', 3],
    [5, 'ArrowUp', 1],
    [2, 'ArrowDown', 4],
    [3, 'ArrowDown', 3],
    [1, 'ArrowUp', 1],
  ])('go from link %i by %s to link %i', (from, key, to) => {
    expect(gridStep(places, from, key)).toBe(to);
  });

  it('are no others', () => {
    expect(isGridKey('ArrowUp')).toBe(true);
    expect(['Enter', 'Tab', 'a', 'PageDown'].some(isGridKey)).toBe(false);
  });

  it('never leave the table, and go back the way they came along a row', () => {
    const anyPlaces = fc
      .array(fc.record({ row: fc.nat(6), column: fc.nat(20) }), { minLength: 1, maxLength: 40 })
      .map((list) => list.sort((one, other) => one.row - other.row || one.column - other.column));
    fc.assert(
      fc.property(anyPlaces, fc.nat(), fc.constantFrom(...GRID_KEYS), (list, seed, key) => {
        const from = seed % list.length;
        const to = gridStep(list, from, key);
        expect(list[to]).toBeDefined();
        const row = (index: number): number => list[index]?.row ?? -1;
        if (key === 'ArrowDown') expect(row(to)).toBeGreaterThanOrEqual(row(from));
        else if (key === 'ArrowUp') expect(row(to)).toBeLessThanOrEqual(row(from));
        else expect(row(to)).toBe(row(from));
        if (key === 'ArrowRight' && to !== from) expect(gridStep(list, to, 'ArrowLeft')).toBe(from);
      }),
    );
  });
});
