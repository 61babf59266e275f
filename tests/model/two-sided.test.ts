import { describe, expect, it } from 'vitest';
import type { Moment } from '#src/model/moments.ts';
import { sidesOfDay } from '#src/model/two-sided.ts';

const moment = (time: string, minutes: number): Moment => ({
  time,
  minutes,
  title: time,
  id: time,
  html: '',
  roles: [],
  partners: [],
  terms: [],
});

describe('a day told twice', () => {
  it('stands on one clock, with both people at a time they share', () => {
    const sides = sidesOfDay(
      [moment('07:10', 430), moment('10:20', 620)],
      [
        { time: '20:45', text: 'Asleep.' },
        { time: '10:20', text: 'She asks me.' },
      ],
    );
    expect(sides.map(({ time, moment: worker, child }) => [time, worker !== undefined, child?.text])).toEqual([
      ['07:10', true, undefined],
      ['10:20', true, 'She asks me.'],
      ['20:45', false, 'Asleep.'],
    ]);
  });
});
