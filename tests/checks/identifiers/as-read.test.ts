import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asRead } from '#src/checks/identifiers/as-read.ts';

describe('a text as it is read', () => {
  it.each([
    ['plain words', 'plain words'],
    ['**07**_700_ `900` ~~123~~', '07700 900 123'],
    ['07_700_900', '07 700 900'],
    ['jo_smith', 'jo_smith'],
    ['&#48;&#x37;&nbsp;7', '07 7'],
    ['&copy; &x; a & b', '&copy; &x; a & b'],
    ['0\\-7\\*\\\\', '0-7*\\'],
    ['"\\u0030\\x37"', '"07"'],
    ['０７ ٠٧ ०७ 𝟎𝟕 ⁰⁷ ➊', '07 07 07 07 07 1'],
    ['МАНСНЕЅТЕR аpрlе', 'MAHCHECTER apple'.replace('CTER', 'STER')],
    ['a\u200Bb\u00ADc\u2060d\u202Ee', 'abcde'],
    ['a\u00A0b\u2009c\u3000d', 'a b c d'],
    ['1–2—3−4‑5', '1-2-3-4-5'],
    ['0️⃣7️⃣', '07'],
    ['7½', '7 1/2'],
    ['café', 'cafe'],
    ['one\ntwo', 'one two'],
    ['one\r\ntwo', 'one two'],
    ['one\n  two', 'one two'],
    ['> one\n> two', '> one two'],
    ['one\\\ntwo', 'one two'],
    ['one\n\ntwo', 'one\ntwo'],
    ['one\n- two', 'one\n- two'],
    ['title: one\nrole: two', 'title: one\nrole: two'],
    ['[07700](https://example.org) 900', '07700 900'],
    ['![one](./a.png)', '!one'],
    ['[2024] EWHC 1', '[2024] EWHC 1'],
    ['<b>07</b>700<!-- x -->', '07700 x -->'],
    ['<Quote by="A">', '<Quote by="A">'],
    ['[a](mailto:jo@example.org)', 'a\n jo@example.org'],
    ['see https://example.org/1234/?q=M6+5QQ', 'see \uFFFC\n q M6 5QQ'],
    ['see https://example.org/07700900123', 'see \uFFFC'],
    ['WEBVTT\n\n1\n00:01.000 --> 00:02.000\none\n\n2\n00:02.000 --> 00:03.000\ntwo', 'WEBVTT one two'],
    ['<svg><title>one</title><tspan>t</tspan><tspan>wo</tspan></svg>', '\n\none\ntwo\n'],
  ])('%j says %j', (source, text) => {
    expect(asRead(source).text).toBe(text);
  });

  it('knows where every part of it was written', () => {
    const source = 'x **07**&#55;00\u200B9';
    const read = asRead(source);
    const at = read.text.indexOf('07700');
    expect(read.text).toBe('x 077009');
    expect(source.slice(read.startOf(at), read.endOf(at + 6))).toBe('07**&#55;00\u200B9');
    expect(source.slice(read.startOf(at + 2), read.endOf(at + 3))).toBe('&#55;');
  });

  it('maps every part to a part of the source, in order within a paragraph', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        '**',
        '&#48;',
        '\\*',
        '\n',
        '\n\n',
        '[a](b)',
        '\u200B',
        '７',
        'WEBVTT\n\n',
        'https://a.b/?c=d',
        '<b>',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const source = pieces.join('');
        const { text, startOf, endOf } = asRead(source);
        const running = text.split('\uFFFC')[0] ?? '';
        let last = 0;
        for (let at = 0; at < text.length; at += 1) {
          const [start, end] = [startOf(at), endOf(at + 1)];
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(source.length);
          expect(end).toBeGreaterThanOrEqual(start);
          if (/[a-zA-Z0-9]/u.test(source[start] ?? '') && end === start + 1) expect(text[at]).toBe(source[start]);
          if (at < running.length && !source.includes('](')) {
            expect(start).toBeGreaterThanOrEqual(last);
            last = start;
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
