import { describe, expect, it } from 'vitest';
import { aToZ, hasEntries, letterOf } from '#src/model/a-to-z.ts';
import type { Listed } from '#src/model/directory.ts';

const term = (title: string, short?: string) => ({ id: title, data: { title, short } }) as unknown as Listed<'terms'>;

describe('the glossary from A to Z', () => {
  it.each([
    ['LADO', 'L'],
    ['‘Was not brought’', 'W'],
    ['Écart', 'E'],
    ['7-minute briefing', '#'],
  ])('has %s under %s', (title, letter) => {
    expect(letterOf(title)).toBe(letter);
  });

  it('shows the whole alphabet and knows which letters have nothing', () => {
    const letters = aToZ([term('Assessment'), term('Core group')]);
    expect(letters).toHaveLength(26);
    expect(letters.filter(hasEntries).map(({ letter, id }) => [letter, id])).toEqual([
      ['A', 'letter-a'],
      ['C', 'letter-c'],
    ]);
  });

  it('points from initials that begin with another letter than their words', () => {
    const letters = aToZ([
      term('Child protection conference', 'ICPC'),
      term('Child in need', 'CIN'),
      term('Review Panel', 'The Panel'),
    ]);
    const pointers = letters.flatMap((letter) => letter.pointers.map(({ short }) => `${letter.letter}: ${short}`));
    expect(pointers).toEqual(['I: ICPC']);
  });

  it('puts what begins with a digit first', () => {
    expect(aToZ([term('7-minute briefing')])[0]).toMatchObject({ letter: '#', id: 'letter-other' });
  });
});
