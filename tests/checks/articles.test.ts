import { describe, expect, it } from 'vitest';
import { advisedBy, fixesBy } from './advising.ts';

const ADVISED = [
  ['It took a hour.', 'a hour'],
  ['I ate a apple.', 'a apple'],
  ['He is an boy.', 'an boy'],
  ['She goes to an university.', 'an university'],
  ['An child waits.', 'An child'],
  ['It is a honest answer.', 'a honest'],
  ['an one-off visit', 'an one'],
  ['Here is a egg.', 'a egg'],
  ['a\neasy day', 'a\neasy'],
  ['She is a 8-year-old.', 'a 8'],
  ['A 11-year-old rang.', 'A 11'],
  ['It was an 9-hour day.', 'an 9'],
  ['He had a 18th birthday.', 'a 18th'],
];

const LEFT = [
  'It took an hour.',
  'I ate an apple.',
  'He is a boy.',
  'She goes to a university.',
  'A child waits.',
  'It is an honest answer.',
  'a one-off visit in a European town',
  'an NHS letter, a LADO, an EHC plan, a UK law',
  'a house, a hospital, a hotel and a historian',
  '‘A apple,’ she said.',
  'plan A is out, vitamin A or nothing',
  'a uniform, a unit, a user',
  'an 8-year-old, an 11-year-old, an 80-year-old and a 9-year-old',
  'an 18th birthday, an 8:30 start, a 7.30 bus and a 1:1 worker',
  'a 1,100-place school and a 110 bus',
];

describe('“a” or “an” that does not sound right', () => {
  it.each(ADVISED)('is found in: %s', (text, words) => {
    expect(advisedBy('articles', text)).toEqual([words]);
  });

  it.each(LEFT)('is not found in: %s', (text) => {
    expect(advisedBy('articles', text)).toEqual([]);
  });

  it('comes with the one that does', () => {
    expect(fixesBy('articles', 'An child took a hour.')).toEqual(['Write “A child”.', 'Write “an hour”.']);
  });
});
