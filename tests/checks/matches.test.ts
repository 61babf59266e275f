import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesOf } from '#src/checks/matches.ts';

describe('the matches of a pattern', () => {
  const PATTERNS = [/a+/g, /(?<x>a)|b/giu, /\b/g, /x*/g, /(?<=a)b/gu, /x*/gu];

  it('are those that matchAll finds, with their places and groups, however often it is asked', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'A', ' ', 'x', '\n', '😀')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom(...PATTERNS), (words, pattern) => {
        for (let turn = 0; turn < 2; turn += 1) expect(matchesOf(words, pattern)).toEqual([...words.matchAll(pattern)]);
      }),
    );
  });
});
