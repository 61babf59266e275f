import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { bandSky, HALF_HOURS, halfHour, type Pin, PINS, pinsAt, pinsOfDay } from '#src/model/right-now.ts';

const pin = (role: string, minutes: number): Pin => ({
  role,
  minutes,
  time: '',
  label: role,
  family: 'health',
  says: '',
  href: '',
});

describe('right now', () => {
  it('shows at most five people, in the order of the clock', () => {
    const pins = [800, 700, 600, 650, 750, 500, 900].map((minutes) => pin(`role-${minutes}`, minutes));
    const shown = pinsAt(pins, 700).map(({ minutes }) => minutes);
    expect(shown).toHaveLength(PINS);
    expect(shown).toEqual([600, 650, 700, 750, 800]);
  });

  it('stands under a sky that has a class, at any minute', () => {
    expect(halfHour(629)).toBe(600);
    expect(HALF_HOURS).toContain(halfHour(1439));
    expect(bandSky(875)).toBe('s1430 to1600');
    expect(bandSky(1430)).toBe('s2330 to0100');
    expect(bandSky(875, 'summer')).toBe('s1430-summer to1600-summer');
  });

  it('carries no more than five people an hour, and at each full hour the same people as all the days would', () => {
    const anyPins = fc.array(fc.record({ role: fc.integer({ min: 0, max: 30 }), minutes: fc.nat({ max: 1439 }) }), {
      maxLength: 400,
    });
    fc.assert(
      fc.property(anyPins, fc.nat({ max: 23 }), (made, hour) => {
        const pins = made.map(({ role, minutes }) => pin(`role-${role}`, minutes));
        const carried = pinsOfDay(pins);
        expect(carried.length).toBeLessThanOrEqual(24 * PINS);
        expect(carried.map(({ minutes }) => minutes)).toEqual(
          carried.map(({ minutes }) => minutes).sort((one, other) => one - other),
        );
        const seen = (of: readonly Pin[]) => pinsAt(of, hour * 60).map(({ role, minutes }) => `${minutes} ${role}`);
        expect(new Set(seen(carried))).toEqual(new Set(seen(pins)));
      }),
    );
  });
});
