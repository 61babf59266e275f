import { describe, expect, it } from 'vitest';
import { counted, countInWords, inWords } from '#src/model/number-words.ts';

describe('a number in a sentence', () => {
  it('is a word up to twelve and digits from there', () => {
    expect([0, 1, 2, 12, 13, 140].map(inWords)).toEqual(['no', 'one', 'two', 'twelve', '13', '140']);
  });

  it('is followed by one thing or by several', () => {
    expect([0, 1, 2].map((number) => countInWords(number, 'thing'))).toEqual(['no things', 'one thing', 'two things']);
    expect(countInWords(2, 'day is', 'days are')).toBe('two days are');
    expect([0, 1, 1082].map((number) => counted(number, 'word'))).toEqual(['0 words', '1 word', '1,082 words']);
  });
});
