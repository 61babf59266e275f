import { describe, expect, it } from 'vitest';
import { aroundTheSameHours } from '#src/model/days.ts';
import type { Story } from '#src/model/stories.ts';

const day = (id: string, from: string, to: string, role = id) =>
  ({ kind: 'days', id, role, hours: { from, to } }) as Story;

describe('days around the same hours', () => {
  it('share most of the clock first, and leave out the day itself and the same role', () => {
    const stories = [
      day('gate', '07:00', '17:00'),
      day('late', '15:00', '23:00'),
      day('clinic', '08:00', '16:00'),
      day('other-gate', '07:00', '17:00', 'gate'),
      { kind: 'blogs', id: 'words', role: 'nurse' } as Story,
    ];
    expect(aroundTheSameHours(stories, 'gate').map(({ id }) => id)).toEqual(['clinic', 'late']);
    expect(aroundTheSameHours(stories, 'gone')).toEqual([]);
  });
});
