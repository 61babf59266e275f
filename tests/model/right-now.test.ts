import { describe, expect, it } from 'vitest';
import { bandSky, HALF_HOURS, halfHour, type Pin, PINS, pinsAt } from '#src/model/right-now.ts';

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
  });
});
