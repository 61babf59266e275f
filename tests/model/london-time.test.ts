import { describe, expect, it } from 'vitest';
import { clockChangeAt, withOffset } from '#src/model/london-time.ts';

describe('the time in London', () => {
  it.each([
    ['2026-12-03T13:00', '2026-12-03T13:00:00+00:00'],
    ['2027-06-10T13:00', '2027-06-10T13:00:00+01:00'],
    ['2027-03-28T00:59', '2027-03-28T00:59:00+00:00'],
    ['2027-03-28T02:00', '2027-03-28T02:00:00+01:00'],
    ['2027-10-31T00:30', '2027-10-31T00:30:00+01:00'],
    ['2027-10-31T02:00', '2027-10-31T02:00:00+00:00'],
  ])('knows on which side of summer time %s is', (local, instant) => {
    expect(withOffset(local)).toBe(instant);
  });

  it.each([
    ['2027-03-28T00:59', undefined],
    ['2027-03-28T01:00', 'skipped'],
    ['2027-03-28T01:59', 'skipped'],
    ['2027-03-28T02:00', undefined],
    ['2027-10-31T00:59', undefined],
    ['2027-10-31T01:00', 'twice'],
    ['2027-10-31T01:59', 'twice'],
    ['2027-10-31T02:00', undefined],
  ])('knows that %s is %s when the clocks change', (local, change) => {
    expect(clockChangeAt(local)).toBe(change);
  });
});
