import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '#src/model/csv.ts';

/** Reads comma-separated values as RFC 4180 says, and nothing else. */
const rowsOf = (text: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += text[at] === '"' ? 2 : 1) value += text[at];
      at += 1;
    } else {
      const end = /[,\r]/.exec(text.slice(at))?.index ?? text.length;
      value = text.slice(at, at + end);
      if (/["\n]/.test(value)) throw new Error(`A bare ${value}`);
      at += value.length;
    }
    row.push(value);
    if (text[at] === ',') {
      at += 1;
      if (at === text.length) throw new Error('No end');
    } else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`What is ${text.slice(at, at + 9)}?`);
  }
  return rows;
};

const read = (rows: readonly (readonly (string | number)[])[]): string[][] =>
  rowsOf(csvText(rows).replace(/^\uFEFF/, ''));

describe('comma-separated values', () => {
  it('come back as they were, whatever is in the cells', () => {
    const pieces = fc.constantFrom('"', ',', '\r', '\n', '\r\n', "'", 'a', ' ', '=1', '"",', '😀', '\u2028', ';', '\t');
    const cell = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (rows) => {
        const back = read(rows);
        expect(back.map((row) => row.length)).toEqual(rows.map((row) => row.length));
        rows.forEach((row, y) =>
          row.forEach((value, x) => {
            expect([value, `'${value}`]).toContain(back[y]?.[x]);
          }),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '=HYPERLINK("https://evil.example","here")',
    '+44 1',
    '-1+1|cmd',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '＝1',
    '＠x',
    '\tx',
  ])('cannot run %j as a formula', (value) => {
    expect(read([[value]])).toEqual([[`'${value}`]]);
  });

  it.each(['a=1', 'O’Brien', 'Sam - Lee', '', '3 of 4', "'x"])('leave %j as it is', (value) => {
    expect(read([[value, 1]])).toEqual([[value, '1']]);
  });

  it('say that they are UTF-8, and keep numbers numbers', () => {
    expect(csvText([['a', -7, 0.5]])).toBe('\uFEFFa,-7,0.5\r\n');
    expect(csvText([])).toBe('\uFEFF');
  });
});
