import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAtWork } from '#src/model/across.ts';
import { AHEAD, doingAt, HELD, HELD_OUTSIDE, hourList, namesOf, toldByRole } from '#src/model/across-hour.ts';
import { minutesOf } from '#src/model/dates.ts';
import { minutesApart } from '#src/model/moments.ts';
import { anyDays, anyMinute, dayOf, momentAt } from './across-samples.ts';

const lead = dayOf('lead', '07:15 to 17:15', [
  momentAt('05:45'),
  momentAt('08:20'),
  momentAt('11:20'),
  momentAt('12:30'),
  momentAt('16:50'),
  momentAt('22:15'),
]);
const nights = dayOf('nights', '22:00 to 06:00', [momentAt('23:30'), momentAt('01:40')]);

const told = (day: typeof lead, time: string): string => {
  const doing = doingAt(day, minutesOf(time));
  return 'moment' in doing ? `${doing.kind} ${doing.moment.time}` : doing.kind;
};

describe('what somebody is doing', () => {
  it.each([
    ['08:20', 'under-way 08:20'],
    ['09:50', 'under-way 08:20'],
    ['09:51', 'untold'],
    ['10:49', 'untold'],
    ['10:50', 'soon 11:20'],
    ['12:00', 'under-way 11:20'],
    ['12:30', 'under-way 12:30'],
    ['07:30', 'untold'],
    ['08:00', 'soon 08:20'],
    ['17:14', 'under-way 16:50'],
    ['17:15', 'away'],
    ['07:00', 'away'],
  ])('at %s is told by the moment under way, or the next: %s', (time, expected) => {
    expect(told(lead, time)).toBe(expected);
  });

  it.each([
    ['06:00', 'under-way 05:45'],
    ['06:15', 'under-way 05:45'],
    ['06:16', 'away'],
    ['22:00', 'soon 22:15'],
    ['21:44', 'away'],
    ['23:00', 'away'],
    ['02:00', 'away'],
  ])('at %s, outside of the working hours, is told only close by: %s', (time, expected) => {
    expect(told(lead, time)).toBe(expected);
  });

  it.each([
    ['00:00', 'under-way 23:30'],
    ['01:00', 'under-way 23:30'],
    ['01:15', 'soon 01:40'],
    ['03:00', 'under-way 01:40'],
    ['05:00', 'untold'],
    ['06:00', 'away'],
    ['12:00', 'away'],
  ])('at %s on a shift over midnight: %s', (time, expected) => {
    expect(told(nights, time)).toBe(expected);
  });

  it('is never told by a moment too far off, nor across the end of the working hours', () => {
    fc.assert(
      fc.property(anyDays, anyMinute, (days, minutes) => {
        for (const day of days) {
          const doing = doingAt(day, minutes);
          const atWork = isAtWork(day.hours, minutes);
          if (doing.kind === 'away') expect(atWork).toBe(false);
          if (doing.kind === 'untold') expect(atWork).toBe(true);
          if (!('moment' in doing)) continue;
          const most = doing.kind === 'soon' ? AHEAD : atWork ? HELD : HELD_OUTSIDE;
          expect(minutesApart(doing.moment.minutes, minutes)).toBeLessThanOrEqual(most);
          expect(isAtWork(day.hours, doing.moment.minutes)).toBe(atWork);
        }
      }),
    );
  });

  it('at the minute of a moment is that moment', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        for (const day of days) {
          for (const moment of day.moments) expect(doingAt(day, moment.minutes)).toEqual({ kind: 'under-way', moment });
        }
      }),
    );
  });
});

describe('the list of an hour', () => {
  it('has everybody in one of three places, in the order of the rows', () => {
    const { told, untold, away } = hourList([nights, lead, dayOf('gp', '08:00 to 18:00')], 600);
    expect([told, untold, away].map((list) => list.length)).toEqual([0, 2, 1]);
    fc.assert(
      fc.property(anyDays, anyMinute, (days, minutes) => {
        const list = hourList(days, minutes);
        const told = list.told.map(({ day }) => day);
        const ids = (some: typeof days): string[] => some.map(({ id }) => id).sort();
        expect(ids([...told, ...list.untold, ...list.away])).toEqual(ids(days));
        for (const part of [told, list.untold, list.away]) {
          expect(part).toEqual(days.filter((day) => part.includes(day)));
        }
      }),
    );
  });

  it('names a role once, with all of its days in their order', () => {
    const moment = momentAt('10:00');
    const told = ['gp', 'nurse', 'gp'].map((role) => ({
      day: dayOf(role, '08:00 to 18:00'),
      kind: 'under-way' as const,
      moment,
    }));
    expect(toldByRole(told)).toEqual([[told[0], told[2]], [told[1]]]);
    expect(toldByRole([])).toEqual([]);
  });

  it('names a few, once each, and counts many by family', () => {
    const families = [
      { id: 'health', label: 'Health' },
      { id: 'education', label: 'Education' },
      { id: 'fire-housing', label: 'Housing' },
    ] as const;
    const gp = dayOf('gp', '08:00 to 18:00');
    expect(namesOf([gp, lead, gp], families).map(({ label }) => label)).toEqual(['gp', 'lead']);
    const many = Array.from({ length: 21 }, (_, index) => dayOf(`nurse ${index}`, '08:00 to 18:00'));
    expect(namesOf([...many, dayOf('head', '08:00 to 16:00', [], 'education')], families)).toEqual([
      { family: 'health', label: 'Health: 21' },
      { family: 'education', label: 'Education: 1' },
    ]);
  });
});
