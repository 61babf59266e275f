import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { clockChangeAt, LONDON_TIMEZONE, withOffset } from '#src/model/london-time.ts';

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

describe('the rules of London as calendars read them', () => {
  const zone = new ICAL.Component(ICAL.parse(LONDON_TIMEZONE) as unknown[]);
  const years = Array.from({ length: 12 }, (_, index) => 2024 + index);
  /** The last Sunday of a month, at 01:00 UTC, when the clocks change (The Summer Time Order 2002). */
  const change = (year: number, month: number): number => {
    const last = new Date(Date.UTC(year, month, 0));
    return Date.UTC(year, month - 1, last.getUTCDate() - last.getUTCDay(), 1);
  };

  it.each([
    [3, 0, 3600],
    [10, 3600, 0],
  ])('change the clock in month %d on the second, in every year, from %d to %d seconds', (month, before, after) => {
    for (const year of years) {
      const at = change(year, month);
      const offsetAt = (instant: number): number => {
        const local = new Intl.DateTimeFormat('sv-SE', {
          timeZone: 'Europe/London',
          dateStyle: 'short',
          timeStyle: 'medium',
        });
        return (Date.parse(`${local.format(instant).replace(' ', 'T')}Z`) - instant) / 1000;
      };
      expect([offsetAt(at - 1000), offsetAt(at)], String(year)).toEqual([before, after]);
      const rule = zone.getFirstSubcomponent(month === 3 ? 'daylight' : 'standard');
      const from = rule?.getFirstPropertyValue('tzoffsetfrom') as ICAL.UtcOffset;
      const to = rule?.getFirstPropertyValue('tzoffsetto') as ICAL.UtcOffset;
      expect([from.toSeconds(), to.toSeconds()]).toEqual([before, after]);
      const onset = rule?.getFirstPropertyValue('dtstart') as ICAL.Time;
      const recurrence = rule?.getFirstPropertyValue('rrule') as ICAL.Recur;
      const times = recurrence.iterator(onset);
      let found = times.next();
      while (found !== null && found.year < year) found = times.next();
      // An onset is told in the time that was shown before it (RFC 5545, section 3.6.5).
      expect(Date.parse(`${String(found)}Z`) - from.toSeconds() * 1000, String(year)).toBe(at);
    }
  });
});
