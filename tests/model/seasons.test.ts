import { describe, expect, it } from 'vitest';
import { inAutumn, seasonOf, SUN } from '#src/model/seasons.ts';
import { type Season, SEASONS } from '#src/schemas/names.ts';

const everyMinute = Array.from({ length: 1440 }, (_, minute) => minute);

/** Sunrise and sunset over Salford, in minutes after midnight UTC (NOAA, "General Solar Position Calculations"). */
const sunOver = (dayOfYear: number): { rises: number; sets: number } => {
  const year = ((2 * Math.PI) / 365) * (dayOfYear - 1);
  const equation =
    229.18 *
    (0.000075 +
      0.001868 * Math.cos(year) -
      0.032077 * Math.sin(year) -
      0.014615 * Math.cos(2 * year) -
      0.040849 * Math.sin(2 * year));
  const declination =
    0.006918 -
    0.399912 * Math.cos(year) +
    0.070257 * Math.sin(year) -
    0.006758 * Math.cos(2 * year) +
    0.000907 * Math.sin(2 * year) -
    0.002697 * Math.cos(3 * year) +
    0.00148 * Math.sin(3 * year);
  const latitude = (53.5 * Math.PI) / 180;
  const horizon = (90.833 * Math.PI) / 180;
  const angle =
    (Math.acos(
      Math.cos(horizon) / (Math.cos(latitude) * Math.cos(declination)) - Math.tan(latitude) * Math.tan(declination),
    ) *
      180) /
    Math.PI;
  return { rises: 720 - 4 * (-2.3 + angle) - equation, sets: 720 - 4 * (-2.3 - angle) - equation };
};

describe('the seasons', () => {
  it.each([
    ['2026-11-30', 'autumn'],
    ['2026-12-01', 'winter'],
    ['2027-02-28', 'winter'],
    ['2027-03-01', 'spring'],
    ['2027-06-01', 'summer'],
    ['2027-08-31', 'summer'],
    ['2027-09-01', 'autumn'],
  ] as const)('%s is in %s', (day, season) => {
    expect(seasonOf(day)).toBe(season);
  });

  it.each([
    ['winter', 15, 0, 5],
    ['spring', 105, 60, 5],
    ['summer', 196, 60, 5],
    // Early October: the design was drawn half an hour earlier than the month's middle.
    ['autumn', 278, 60, 50],
  ] as const)('in %s the sun rises and sets when it does over Salford', (season, day, summerTime, within) => {
    const { rises, sets } = sunOver(day);
    expect(Math.abs(SUN[season].rises - (rises + summerTime))).toBeLessThan(within);
    expect(Math.abs(SUN[season].sets - (sets + summerTime))).toBeLessThan(within);
  });
});

describe('the same sky in autumn', () => {
  it('is the same minute when it is autumn', () => {
    for (const minute of everyMinute) expect(inAutumn(minute, 'autumn')).toBeCloseTo(minute, 6);
  });

  it.each(SEASONS)('has sunrise at sunrise and sunset at sunset, from %s', (season) => {
    expect(inAutumn(SUN[season].rises, season)).toBeCloseTo(SUN.autumn.rises, 6);
    expect(inAutumn(SUN[season].sets, season)).toBeCloseTo(SUN.autumn.sets, 6);
  });

  it.each(SEASONS)('never runs backwards in %s, and goes once round the clock', (season: Season) => {
    const steps = everyMinute.map((minute) => {
      const step = inAutumn((minute + 1) % 1440, season) - inAutumn(minute, season);
      return step < 0 ? step + 1440 : step;
    });
    expect(Math.min(...steps)).toBeGreaterThan(0);
    expect(Math.max(...steps)).toBeLessThan(6);
    expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(1440, 6);
  });
});
