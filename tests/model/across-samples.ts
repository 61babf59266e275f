import fc from 'fast-check';
import type { AcrossDay, AcrossMoment } from '#src/model/across.ts';
import { clockOf } from '#src/model/dates.ts';
import type { Family } from '#src/schemas/partners.ts';

/** A moment at a clock time that tells of some roles. */
export const momentAt = (time: string, ...roles: string[]): AcrossMoment => ({
  time,
  minutes: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)),
  title: `At ${time}`,
  id: `at-${time.replace(':', '')}`,
  roles,
});

/** The day of a role, with its working hours, such as "08:00 to 17:00". */
export const dayOf = (
  role: string,
  hours: string,
  moments: readonly AcrossMoment[] = [],
  family: Family = 'health',
): AcrossDay => {
  const [from = '', to = ''] = hours.split(' to ');
  const id = `day-of-${role}`;
  return { id, href: `/${id}/`, title: id, role, tag: { label: role, family }, hours: { from, to }, moments };
};

const ROLES = ['gp', 'nurse', 'officer', 'teacher', 'worker'];
const minute = fc.integer({ min: 0, max: 1439 });

const anyMoments = fc
  .uniqueArray(fc.tuple(minute, fc.uniqueArray(fc.constantFrom(...ROLES), { maxLength: 3 })), {
    selector: ([minutes]) => minutes,
    maxLength: 8,
  })
  .map((list) => list.map(([minutes, roles]) => momentAt(clockOf(minutes), ...roles)));

/** A minute of the day. */
export const anyMinute = minute;

/** Up to eight days of five roles, at any hours, in any order. */
export const anyDays: fc.Arbitrary<AcrossDay[]> = fc
  .array(fc.tuple(fc.constantFrom(...ROLES), minute, minute, anyMoments), { maxLength: 8 })
  .map((list) =>
    list.map(([role, from, to, moments], index) => ({
      ...dayOf(role, `${clockOf(from)} to ${clockOf(to)}`, moments),
      id: `day-${index}-of-${role}`,
    })),
  );
