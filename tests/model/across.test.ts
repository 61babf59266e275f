import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acrossFamilies, hourOf, hoursInUse, isAtWork, momentHref, momentsIn, nearestHour } from '#src/model/across.ts';
import { minutesOf } from '#src/model/dates.ts';
import { anyDays, anyMinute, dayOf, momentAt } from './across-samples.ts';

const fromTo = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

describe('the hours of the page across the partnership', () => {
  it('are those somebody is at work or has a moment in, and those between', () => {
    expect(hoursInUse([])).toEqual([]);
    expect(hoursInUse([dayOf('gp', '08:00 to 18:30')])).toEqual(fromTo(8, 18));
    expect(hoursInUse([dayOf('gp', '08:45 to 17:00')]), 'the hour it ends at is not used').toEqual(fromTo(8, 16));
    expect(hoursInUse([dayOf('lead', '07:15 to 17:15', [momentAt('05:45'), momentAt('22:15')])])).toEqual(
      fromTo(5, 22),
    );
  });

  it('begin after the longest quiet stretch, so that a shift over midnight stands in one piece', () => {
    const nights = dayOf('nights', '20:00 to 06:30', [momentAt('23:50'), momentAt('03:10')]);
    expect(hoursInUse([nights])).toEqual([20, 21, 22, 23, 0, 1, 2, 3, 4, 5, 6]);
    expect(hoursInUse([nights, dayOf('gp', '10:00 to 18:00')])).toEqual([...fromTo(10, 23), ...fromTo(0, 6)]);
  });

  it('begin at dawn when nobody ever rests', () => {
    const days = [dayOf('days', '08:00 to 20:00'), dayOf('nights', '20:00 to 08:00')];
    expect(hoursInUse(days)).toEqual([...fromTo(5, 23), ...fromTo(0, 4)]);
    expect(hoursInUse([dayOf('always', '09:00 to 09:00')])).toHaveLength(24);
  });

  it('hold every moment and every working hour, once, without a gap', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const hours = hoursInUse(days);
        expect(new Set(hours).size).toBe(hours.length);
        hours.slice(1).forEach((hour, index) => expect(hour).toBe(((hours[index] ?? 0) + 1) % 24));
        for (const { moments, hours: work } of days) {
          for (const { minutes } of moments) expect(hours).toContain(hourOf(minutes));
          expect(hours).toContain(hourOf(minutesOf(work.from)));
        }
        expect(hoursInUse([...days].reverse())).toEqual(hours);
      }),
    );
  });

  it('put each moment in one cell of its row', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const hours = hoursInUse(days);
        for (const day of days) {
          const cells = hours.flatMap((hour) => momentsIn(day, hour));
          expect(cells).toHaveLength(day.moments.length);
          expect(new Set(cells)).toEqual(new Set(day.moments));
        }
      }),
    );
  });

  it('have a nearest one for an hour that nobody uses', () => {
    expect(nearestHour(fromTo(5, 22), 10)).toBe(10);
    expect(nearestHour(fromTo(5, 22), 0)).toBe(22);
    expect(nearestHour(fromTo(5, 22), 3)).toBe(5);
    expect(nearestHour([], 3)).toBeUndefined();
  });
});

describe('working hours', () => {
  it.each([
    ['08:00 to 17:00', '08:00', true],
    ['08:00 to 17:00', '16:59', true],
    ['08:00 to 17:00', '17:00', false],
    ['08:00 to 17:00', '02:00', false],
    ['20:00 to 06:30', '23:59', true],
    ['20:00 to 06:30', '00:00', true],
    ['20:00 to 06:30', '06:30', false],
    ['20:00 to 06:30', '12:00', false],
    ['09:00 to 09:00', '08:59', true],
  ])('from %s hold %s: %s', (hours, time, expected) => {
    expect(isAtWork(dayOf('gp', hours).hours, minutesOf(time))).toBe(expected);
  });

  it('hold as many minutes as lie between their ends', () => {
    fc.assert(
      fc.property(anyDays, anyMinute, (days, minutes) => {
        for (const { hours } of days) {
          if (hours.from === hours.to) continue;
          const turned = { from: hours.to, to: hours.from };
          expect(isAtWork(hours, minutes)).toBe(!isAtWork(turned, minutes));
        }
      }),
    );
  });
});

describe('the rows', () => {
  it('stand by family, then by role; families without a day are left out', () => {
    const days = [
      dayOf('teacher', '08:00 to 16:00', [], 'education'),
      dayOf('school nurse', '08:00 to 16:00'),
      dayOf('GP', '08:00 to 16:00'),
    ];
    const families = [
      { id: 'health', label: 'Health' },
      { id: 'fire-housing', label: 'Housing' },
      { id: 'education', label: 'Education' },
    ] as const;
    expect(
      acrossFamilies(days, families).map(({ label, days: rows }) => [label, ...rows.map(({ role }) => role)]),
    ).toEqual([
      ['Health', 'GP', 'school nurse'],
      ['Education', 'teacher'],
    ]);
  });

  it('lead to the moment on the page of its day, which lies beside their own', () => {
    expect(momentHref(dayOf('gp', '08:00 to 16:00'), momentAt('08:15'))).toBe('../day-of-gp/#at-0815');
  });
});
