import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockOf } from '#src/model/dates.ts';
import { RIBBON_STOPS, RIBBON_WIDTH, ribbonSlices } from '#src/model/ribbon.ts';

const minute = fc.integer({ min: 0, max: 1439 });

describe('the ribbon of a day', () => {
  it('shows the whole day from 05:30 to 22:30', () => {
    expect(ribbonSlices({ from: '05:30', to: '22:30' })).toEqual([{ x: 0, width: RIBBON_WIDTH }]);
    expect(ribbonSlices({ from: '04:00', to: '23:30' })).toEqual([{ x: 0, width: RIBBON_WIDTH }]);
  });

  it('shows a working day in its place', () => {
    expect(ribbonSlices({ from: '08:00', to: '17:30' })).toEqual([{ x: 29.4, width: 111.8 }]);
  });

  it('shows a shift over midnight at both ends', () => {
    expect(ribbonSlices({ from: '21:30', to: '07:30' })).toEqual([
      { x: 0, width: 23.5 },
      { x: 188.2, width: 11.8 },
    ]);
  });

  it('shows nothing of hours that fall in the night alone', () => {
    expect(ribbonSlices({ from: '23:00', to: '05:00' })).toEqual([]);
    expect(ribbonSlices({ from: '01:00', to: '04:00' })).toEqual([]);
  });

  it('never leaves the ribbon, and never becomes too narrow to see', () => {
    fc.assert(
      fc.property(minute, minute, (from, to) => {
        for (const { x, width } of ribbonSlices({ from: clockOf(from), to: clockOf(to) })) {
          expect(width).toBeGreaterThanOrEqual(3);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(RIBBON_WIDTH + 0.11);
        }
      }),
    );
  });

  it('has the colours of the whole day, from one end to the other', () => {
    expect(RIBBON_STOPS[0]).toEqual({ minutes: 330, offset: 0 });
    expect(RIBBON_STOPS.at(-1)).toEqual({ minutes: 1350, offset: 1 });
    expect(RIBBON_STOPS).toHaveLength(12);
  });
});
