import { describe, expect, it } from 'vitest';
import { middle } from '../../scripts/middle.ts';

describe('the middle measurement', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 3],
  ])('of %j is %d', (values, expected) => {
    expect(middle(values, (value) => value)).toBe(expected);
  });

  it('of nothing is an error', () => {
    expect(() => middle([], () => 0)).toThrow('Nothing was measured.');
  });
});
