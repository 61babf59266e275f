import { describe, expect, it } from 'vitest';
import { readSpokenTime } from '#src/markdown/spoken-time.ts';
import { momentTimes } from '#src/model/moment-times.ts';

const timesOf = (...lines: string[]): string[] =>
  momentTimes(lines.map((line) => readSpokenTime(line)!)).map(({ time, isUnsure }) => (isUnsure ? `${time}?` : time));

describe('the times of moments', () => {
  it.each([
    [
      ['8.30am', '12.30pm', '2.15pm'],
      ['08:30', '12:30', '14:15'],
    ],
    [
      ['8:30', '11:40', '12:30', '2:15', '4:00'],
      ['08:30', '11:40', '12:30', '14:15?', '16:00?'],
    ],
    [
      ['8:30', '12:30', '14:15'],
      ['08:30', '12:30', '14:15'],
    ],
    [
      ['2.15', '3.30'],
      ['14:15?', '15:30?'],
    ],
    [
      ['Half past eight', 'Quarter to one', 'Ten past three'],
      ['08:30?', '12:45?', '15:10?'],
    ],
    [
      ['20:00', '23:30', '02:10'],
      ['20:00', '23:30', '02:10?'],
    ],
    [
      ['9am', '8am'],
      ['09:00', '08:00?'],
    ],
    [
      ['9:00', '9:00'],
      ['09:00', '09:00'],
    ],
  ])('follow from the order in which they are told: %s', (lines, expected) => {
    expect(timesOf(...lines)).toEqual(expected);
  });
});
