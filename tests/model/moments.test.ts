import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesApart, nearestMoments } from '#src/model/moments.ts';

const minute = fc.integer({ min: 0, max: 1439 });

describe('moments near a time', () => {
  it('go the short way round midnight', () => {
    expect(minutesApart(1430, 10)).toBe(20);
    expect(minutesApart(10, 1430)).toBe(20);
    expect(minutesApart(600, 660)).toBe(60);
  });

  it('are one for each role, nearest first', () => {
    const moments = [
      { role: 'gp', minutes: 540 },
      { role: 'gp', minutes: 610 },
      { role: 'school-nurse', minutes: 580 },
      { role: 'housing-officer', minutes: 900 },
    ];
    expect(nearestMoments(moments, 600, 2)).toEqual([
      { role: 'gp', minutes: 610 },
      { role: 'school-nurse', minutes: 580 },
    ]);
  });

  it('never leave out somebody nearer than somebody shown', () => {
    const moments = fc.array(fc.record({ role: fc.constantFrom('a', 'b', 'c', 'd'), minutes: minute }));
    fc.assert(
      fc.property(moments, minute, fc.integer({ min: 1, max: 4 }), (all, now, most) => {
        const shown = nearestMoments(all, now, most);
        const farthest = Math.max(-1, ...shown.map((moment) => minutesApart(moment.minutes, now)));
        const left = all.filter((moment) => !shown.some(({ role }) => role === moment.role));
        expect(new Set(shown.map(({ role }) => role)).size).toBe(shown.length);
        for (const moment of left) expect(minutesApart(moment.minutes, now)).toBeGreaterThanOrEqual(farthest);
      }),
    );
  });
});
