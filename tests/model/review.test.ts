import { describe, expect, it } from 'vitest';
import { reviewState } from '#src/model/review.ts';

describe('a review date', () => {
  it('holds until the end of the day', () => {
    expect(reviewState('2026-11-22', '2026-11-22')).toEqual({ state: 'current' });
    expect(reviewState('2027-01-01', '2026-11-22')).toEqual({ state: 'current' });
  });

  it('is overdue by whole days after that', () => {
    expect(reviewState('2026-10-30', '2026-11-22')).toEqual({ state: 'overdue', days: 23 });
  });
});
