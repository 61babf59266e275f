import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asFileName, asSentence, asWords } from '#src/checks/comment-text.ts';
import { hostileText, reached, readComment } from './comment-reader.ts';

/** What a reader of the comment sees, without the spaces of no width that part what GitHub looks for. */
const seen = (words: string): string =>
  readComment(`Says ${words}`)
    .text.trim()
    .replace(/^Says /u, '')
    .replaceAll('\u200B', '');

describe('words from content in a comment', () => {
  it.each([
    ['The gate is where I learn the most', 'The gate is where I learn the most'],
    ['“Hafsa’s bus” – section 47, 08:30, 50 % & more', '“Hafsa’s bus” – section 47, 08:30, 50 % & more'],
    ['*stars* _and_ [links](https://evil.example)', '*stars* _and_ [links](https://evil.example)'],
    ['@everybody, see #12 and GH-12', '@everybody, see #12 and GH-12'],
    ['two\nlines\u2028or three', 'two lines or three'],
    ['a\u202Eb\u200Bc\u0000d', 'abcd'],
    ['by 2027-11-30 at 10:00', 'by 2027-11-30 at 10:00'],
  ])('show %j as it is', (text, shown) => {
    expect(seen(asWords(text, 200))).toBe(shown);
  });

  it.each([
    ['Ring Sam on 07700 900123 today', 'Ring Sam on … today'],
    ['NHS 943-476-5919', 'NHS …'],
    ['write to sam.khan@mail.example, please', 'write to …, please'],
  ])('do not spread %j', (text, shown) => {
    expect(seen(asWords(text, 200))).toBe(shown);
  });

  it('are cut to the most characters, and never through one', () => {
    expect(asWords('abcdef', 6)).toBe('abcdef');
    expect(asWords('abcdefg', 6)).toBe('abcde…');
    expect(asWords('😀😀😀', 2)).toBe('😀…');
    expect(asWords('x'.repeat(5_000_000), 20)).toBe(`${'x'.repeat(19)}…`);
  });

  it('leave no more than three marks on a letter', () => {
    expect(asWords(`e${'\u0316'.repeat(50)}`, 100)).toBe(`e${'\u0316'.repeat(3)}`);
  });

  it('are nothing but text, and reach nobody, whatever they are', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { kinds, text: left } = readComment(`Says ${asWords(text, 300)} and stops.`);
        expect(kinds).toEqual(['paragraph', 'root', 'text']);
        expect(reached(left)).toEqual([]);
        expect(left.replaceAll(/[\u200B\n]/gu, '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a sentence of the checks in a comment', () => {
  it('lets the names of fields stand out, and nothing else', () => {
    expect(asSentence('`revewBy` is not a field here. Did you mean `reviewBy`?', 300)).toBe(
      '`revewBy` is not a field here. Did you mean `reviewBy`?',
    );
    expect(readComment(`Says ${asSentence('Write `<b>`, `a` and ``b`.', 300)}`).code).toEqual(['a', 'b']);
  });

  it('is text and code alone, and reaches nobody, whatever it says', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { kinds, text: left } = readComment(`Says ${asSentence(text, 300)} and stops.`);
        expect(kinds.filter((kind) => !['inlineCode', 'paragraph', 'root', 'text'].includes(kind))).toEqual([]);
        expect(reached(left)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the name of a file in a comment', () => {
  it('is code, and cannot leave it', () => {
    expect(asFileName('content/days/a-day/index.mdx')).toBe('`content/days/a-day/index.mdx`');
    fc.assert(
      fc.property(hostileText, (text) => {
        const { kinds, code, text: left } = readComment(`In ${asFileName(text)} here.`);
        expect(kinds).toEqual(['inlineCode', 'paragraph', 'root', 'text']);
        expect(code).toHaveLength(1);
        expect(left).toBe('In \n here.\n');
      }),
      { numRuns: 500 },
    );
  });
});
