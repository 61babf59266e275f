import { describe, expect, it } from 'vitest';
import { putRight } from '#src/model/ask-spelling.ts';

const vocabulary = new Map([
  ['safety', 4],
  ['safeguarding', 9],
  ['bruise', 3],
  ['house', 2],
  ['mouse', 5],
  ['lado', 7],
]);

describe('a word that nobody knows', () => {
  it.each([
    ['saftey', 'safety'],
    ['safegaurding', 'safeguarding'],
    ['brusie', 'bruise'],
    ['nouse', 'mouse'],
  ])('“%s” was meant to be “%s”', (word, meant) => {
    expect(putRight(word, vocabulary)).toBe(meant);
  });

  it.each(['house', 'lad', 'xy', 'elephant', 'b4by', 'sofa'])('“%s” is left as it is', (word) => {
    expect(putRight(word, vocabulary)).toBeUndefined();
  });
});
