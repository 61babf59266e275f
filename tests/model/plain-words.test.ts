import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, plainLine, plainWords } from '#src/model/plain-words.ts';
import { nameText, noteText } from '#src/schemas/record-fields.ts';

describe('what a reader typed', () => {
  it.each([
    ['Sam O’Brien <b>&amp;</b>', 'Sam O’Brien <b>&amp;</b>'],
    ['one\ntwo\tthree', 'one\ntwo\tthree'],
    ['a\u0000b\u0007c\u009Fd', 'abcd'],
    ['\u202Egnp.exe\u2066x\u2069', 'gnp.exex'],
    ['half \uD83D of \uDE00 one', 'half  of  one'],
    ['whole 😀, שלום\u200F and \u200Fعربي', 'whole 😀, שלום\u200F and \u200Fعربي'],
  ])('keeps %j without what nobody sees', (typed, kept) => {
    expect(plainWords(typed, 100)).toBe(kept);
  });

  it('is cut to the most characters, and never through one', () => {
    expect(plainWords('😀😀😀', 2)).toBe('😀😀');
    expect(plainWords('abc', 3)).toBe('abc');
  });

  it('is one line where it is a name', () => {
    expect(plainLine('Sam\r\nO’Brien\t', 100)).toBe('Sam O’Brien ');
  });

  it('always gives what a record takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        expect(noteText().safeParse(plainWords(typed, 20_000)).success).toBe(true);
        expect(nameText().safeParse(plainLine(typed, 120)).success).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the name of a file', () => {
  it('cannot turn a sentence round, and is no longer than a sentence can bear', () => {
    expect(fileName('\u202Enosj.gnp\n.json')).toBe('nosj.gnp .json');
    expect(fileName(`${'x'.repeat(80)}.json`)).toBe(`${'x'.repeat(80)}…`);
    expect(fileName('x'.repeat(80))).toBe('x'.repeat(80));
  });
});
