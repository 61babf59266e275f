import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as dates from '#src/model/dates.ts';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('dates', () => {
  it('are written as people write them', () => {
    expect(dates.longDate('2026-12-03')).toBe('3 December 2026');
    expect(dates.weekday('2026-12-03')).toBe('Thursday');
    expect(dates.dayOfMonth('2026-12-03T13:00')).toBe('3');
    expect(dates.monthName('2026-12-03')).toBe('December');
    expect(dates.monthAndYear('2026-12-03')).toBe('December 2026');
    expect(dates.timeOf('2026-12-03T13:00')).toBe('13:00');
  });

  it.each([
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-22', '2026-11-23', 1],
    ['2026-03-28', '2026-03-30', 2],
    ['2026-12-31', '2026-01-01', -364],
  ])('from %s to %s are %i days, clock changes or not', (from, to, days) => {
    expect(dates.daysBetween(from, to)).toBe(days);
  });

  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-11-22', 18, '2028-05-22'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('%s and %i months is %s', (start, months, end) => {
    expect(dates.addMonths(start, months)).toBe(end);
  });

  it('add up: so many days later is so many days away', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (start, days) => {
        expect(dates.daysBetween(start, dates.addDays(start, days))).toBe(days);
      }),
    );
  });

  it('change at midnight in Britain, not in Greenwich', () => {
    expect(dates.dayInBritain(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
    expect(dates.dayInBritain(new Date('2026-12-31T23:30:00Z'))).toBe('2026-12-31');
  });

  it('have clock times that go both ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        expect(dates.minutesOf(dates.clockOf(minutes))).toBe(minutes);
      }),
    );
  });
});
