import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance, nearest } from '#src/model/nearest.ts';

describe('the distance between two words', () => {
  test.each([
    ['', '', 0],
    ['lado', 'lado', 0],
    ['', 'lado', 4],
    ['visiter', 'visitor', 1],
    ['saftey', 'safety', 1],
    ['reviewby', 'reviewBy', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('from “%s” to “%s” is %i', (one, other, changes) => {
    expect(distance(one, other)).toBe(changes);
  });

  test('is the same both ways, nought only for the same word, and never more than the longer word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        const changes = distance(one, other);
        expect(changes).toBe(distance(other, one));
        expect(changes === 0).toBe(one === other);
        expect(changes).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
});

describe('the nearest word', () => {
  const fields = ['title', 'summary', 'owner', 'reviewBy', 'sample'];

  test('is found through a slip of the finger, whatever the capitals', () => {
    expect(nearest('reviewby', fields)).toBe('reviewBy');
    expect(nearest('sumary', fields)).toBe('summary');
    expect(nearest('onwer', fields)).toBe('owner');
  });

  test('is not offered when nothing is near', () => {
    expect(nearest('layout', fields)).toBeUndefined();
    expect(nearest('title', [])).toBeUndefined();
  });

  test('may be looked for further away', () => {
    expect(nearest('name', ['title', 'home'], 2)).toBe('home');
    expect(nearest('name', ['title', 'home'], 0)).toBeUndefined();
  });

  test('is the first of two that are as near', () => {
    expect(nearest('bat', ['cat', 'hat'])).toBe('cat');
  });
});
