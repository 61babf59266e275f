import { describe, expect, it } from 'vitest';
import { dayLinePosition } from '#src/model/day-line.ts';

describe('the sun on the day line', () => {
  it.each([
    [330, 0],
    [840, 50],
    [1350, 100],
    [200, 0],
    [60, 100],
    [1439, 100],
  ])('at %i minutes stands at %i per cent', (minutes, position) => {
    expect(dayLinePosition(minutes)).toBe(position);
  });
});
