import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesApart } from '#src/model/moments.ts';
import { closest, type Touch, TOUCH_MINUTES, touchesOf, touchingDays } from '#src/model/touching-days.ts';
import { anyDays, anyMinute, dayOf, momentAt } from './across-samples.ts';

const said = ({ sides, isMutual }: Touch): string =>
  `${sides.map(({ day, moment }) => `${day.role} ${moment.time}`).join(isMutual ? ' <> ' : ' - ')}`;
const WORK = '08:00 to 17:00';

describe('where days touch', () => {
  it('is where a moment tells of a role whose own day has a moment within the hour', () => {
    const nurse = dayOf('nurse', WORK, [momentAt('10:00', 'gp')]);
    const gpAt = (time: string, ...roles: string[]) => dayOf('gp', WORK, [momentAt(time, ...roles)]);
    expect(touchingDays([nurse, gpAt('11:00')], 0).map(said)).toEqual(['nurse 10:00 - gp 11:00']);
    expect(touchingDays([nurse, gpAt('09:00')], 0).map(said)).toEqual(['gp 09:00 - nurse 10:00']);
    expect(touchingDays([nurse, gpAt('11:01')], 0)).toEqual([]);
    expect(touchingDays([nurse, gpAt('10:20', 'nurse')], 0).map(said)).toEqual(['nurse 10:00 <> gp 10:20']);
    expect(touchingDays([nurse, dayOf('teacher', WORK, [momentAt('10:00')])], 0), 'nobody tells').toEqual([]);
  });

  it('goes round midnight, the earlier side first', () => {
    const officer = dayOf('officer', '20:00 to 06:00', [momentAt('00:10', 'worker')]);
    const worker = dayOf('worker', '20:00 to 06:00', [momentAt('23:50', 'officer')]);
    expect(touchingDays([officer, worker], 0).map(said)).toEqual(['worker 23:50 <> officer 00:10']);
  });

  it('takes each moment once for two days, with the answer that tells of it before one that is only nearer', () => {
    const nurse = dayOf('nurse', WORK, [momentAt('10:00', 'gp')]);
    const gp = dayOf('gp', WORK, [momentAt('10:05'), momentAt('10:50', 'nurse')]);
    expect(touchingDays([nurse, gp], 0).map(said)).toEqual(['nurse 10:00 <> gp 10:50']);
  });

  it('is not where one role has two days of its own', () => {
    const day = dayOf('gp', WORK, [momentAt('10:00', 'gp')]);
    expect(touchingDays([day, { ...day, id: 'another' }], 0)).toEqual([]);
  });

  it('lists those in which both tell first, then goes by the clock of the page', () => {
    const days = [
      dayOf('gp', WORK, [momentAt('09:00', 'nurse'), momentAt('23:00', 'officer'), momentAt('01:00', 'officer')]),
      dayOf('nurse', WORK, [momentAt('09:00')]),
      dayOf('officer', WORK, [momentAt('23:00', 'gp'), momentAt('01:00', 'gp')]),
    ];
    const expected = ['gp 23:00 <> officer 23:00', 'gp 01:00 <> officer 01:00', 'gp 09:00 - nurse 09:00'];
    expect(touchingDays(days, 300).map(said)).toEqual(expected);
  });

  it('has nothing to say of one day, or of none', () => {
    expect(touchingDays([], 0)).toEqual([]);
    expect(touchingDays([dayOf('gp', WORK, [momentAt('10:00', 'nurse')])], 0)).toEqual([]);
    expect(touchesOf([], 'gone', 0)).toEqual([]);
  });

  it('is within the hour, told by one side at least, and by both where it says so', () => {
    fc.assert(
      fc.property(anyDays, anyMinute, (days, start) => {
        for (const { sides, isMutual } of touchingDays(days, start)) {
          const [one, other] = sides;
          const tells = [one.moment.roles.includes(other.day.role), other.moment.roles.includes(one.day.role)].filter(
            Boolean,
          );
          expect(tells).toHaveLength(isMutual ? 2 : 1);
          expect(one.day.role).not.toBe(other.day.role);
          expect(minutesApart(one.moment.minutes, other.moment.minutes)).toBeLessThanOrEqual(TOUCH_MINUTES);
        }
      }),
    );
  });

  it('is the same whichever day is listed first, with no two moments paired twice', () => {
    fc.assert(
      fc.property(anyDays, anyMinute, fc.infiniteStream(fc.nat()), (days, start, dice) => {
        const list = touchingDays(days, start);
        const shuffled = days
          .map((day) => ({ day, at: dice.next().value ?? 0 }))
          .sort((one, other) => one.at - other.at)
          .map(({ day }) => day);
        expect(touchingDays(shuffled, start)).toEqual(list);
        const pairs = list.map(({ sides }) =>
          sides
            .map(({ day, moment }) => `${day.id} ${moment.id}`)
            .sort()
            .join(),
        );
        expect(new Set(pairs).size).toBe(pairs.length);
        const firstLone = list.findIndex(({ isMutual }) => !isMutual);
        if (firstLone >= 0) expect(list.slice(firstLone).every(({ isMutual }) => !isMutual)).toBe(true);
      }),
    );
  });

  it('leaves out no moment that tells of a role within the hour: it, or what answers it, is in the list', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const listed = new Set(
          touchingDays(days, 0).flatMap(({ sides: [one, other] }) => [
            `${one.day.id} ${one.moment.id} ${other.day.id}`,
            `${other.day.id} ${other.moment.id} ${one.day.id}`,
          ]),
        );
        for (const day of days) {
          for (const other of days.filter(({ role }) => role !== day.role)) {
            for (const moment of day.moments.filter(({ roles }) => roles.includes(other.role))) {
              for (const answer of other.moments) {
                if (minutesApart(moment.minutes, answer.minutes) > TOUCH_MINUTES) continue;
                const isThere =
                  listed.has(`${day.id} ${moment.id} ${other.id}`) || listed.has(`${other.id} ${answer.id} ${day.id}`);
                expect(isThere).toBe(true);
              }
            }
          }
        }
      }),
    );
  });

  it('can be cut to the closest, in the order they had: both tell before one tells, then the nearest', () => {
    const days = [
      dayOf('gp', WORK, [momentAt('09:00', 'nurse'), momentAt('12:00', 'nurse'), momentAt('15:00', 'nurse')]),
      dayOf('nurse', WORK, [momentAt('09:00'), momentAt('12:40', 'gp'), momentAt('15:10')]),
    ];
    const all = touchingDays(days, 0);
    expect(closest(all, 1).map(said)).toEqual(['gp 12:00 <> nurse 12:40']);
    expect(closest(all, 2).map(said)).toEqual(['gp 12:00 <> nurse 12:40', 'gp 09:00 - nurse 09:00']);
    expect(closest(all, 9)).toEqual(all);
  });

  it('of one day are those of the list, with its own side first', () => {
    fc.assert(
      fc.property(anyDays, anyMinute, (days, start) => {
        const all = touchingDays(days, start);
        const byDay = days.flatMap(({ id }) => touchesOf(days, id, start));
        for (const { id } of days) {
          for (const { sides } of touchesOf(days, id, start)) expect(sides[0].day.id).toBe(id);
        }
        expect(byDay).toHaveLength(2 * all.length);
      }),
    );
  });
});
