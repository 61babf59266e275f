import { describe, expect, it } from 'vitest';
import { arcPath, arcPoint, arcStops, flatStops } from '#src/model/arc.ts';

describe('the sun’s path', () => {
  it('goes from the eastern horizon over noon to the western', () => {
    expect(arcPoint(0)).toEqual({ x: 40, y: 196 });
    expect(arcPoint(0.5)).toEqual({ x: 200, y: 36 });
    expect(arcPoint(1)).toEqual({ x: 360, y: 196 });
  });

  it('has its stops in order, all above the horizon', () => {
    const stops = arcStops(11);
    expect(stops).toHaveLength(11);
    expect(stops.every((stop, index) => stop.y < 190 && (index === 0 || stop.x > stops[index - 1]!.x))).toBe(true);
  });

  it.each([1, 6, 40])('laid flat, keeps %i stops apart and inside the drawing', (count) => {
    const stops = flatStops(count);
    expect(stops).toHaveLength(count);
    expect(stops.every(({ x, radius }) => x - radius >= 0 && x + radius <= 400)).toBe(true);
    expect(stops.slice(1).every(({ x, radius }, index) => x - stops[index]!.x > 2 * radius)).toBe(true);
  });

  it('is drawn behind the reader as far as they have come', () => {
    expect(arcPath(0)).toBe('M40 196A160 160 0 0 1 40 196');
    expect(arcPath(0.5)).toBe('M40 196A160 160 0 0 1 200 36');
    expect(arcPath(1)).toBe('M40 196A160 160 0 0 1 360 196');
  });

  it('has no stops where a pathway has no steps', () => {
    expect([arcStops(0), flatStops(0)]).toEqual([[], []]);
  });
});
