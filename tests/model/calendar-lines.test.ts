import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { foldedLine, parameterValue, textValue } from '#src/model/calendar-lines.ts';

const octets = (line: string): number => new TextEncoder().encode(line).length;

describe('a line of a calendar file', () => {
  it('is broken after at most 75 octets, and a longer one uses all the room it has', () => {
    expect(foldedLine('x'.repeat(75))).toBe('x'.repeat(75));
    expect(foldedLine('x'.repeat(150))).toBe(`${'x'.repeat(75)}\r\n ${'x'.repeat(74)}\r\n x`);
    expect(foldedLine('🙂'.repeat(19)).split('\r\n').map(octets)).toEqual([72, 5]);
  });

  it('is whole again when its parts are joined, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const line = text.replace(/[\r\n]/gu, '');
        const folded = foldedLine(line);
        expect(folded.replaceAll('\r\n ', '')).toBe(line);
        expect(Math.max(...folded.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
      }),
    );
  });
});

describe('a value in a calendar file', () => {
  it.each([
    ['a, b; c', 'a\\, b\\; c'],
    ['back\\slash', 'back\\\\slash'],
    ['one\ntwo\r\nthree\rfour', 'one\\ntwo\\nthree\\nfour'],
    ['a\u0000b\u0007c\td', 'abc\td'],
  ])('%j is written as %j', (text, written) => {
    expect(textValue(text)).toBe(written);
  });

  it('is read by a calendar program as what was meant', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 60 }), (text, name) => {
        const line = foldedLine(`SUMMARY;X-BY=${parameterValue(name)}:${textValue(text)}`);
        const property = ICAL.Property.fromString(line);

        const controls = /[\u0000-\u0008\u000B-\u001F\u007F]/gu;
        expect(property.getFirstValue()).toBe(text.replace(/\r\n?/gu, '\n').replace(controls, ''));
      }),
    );
  });

  it('keeps quotes and new lines out of a parameter, where nothing can be escaped', () => {
    expect(parameterValue('The "Bridge"\npartnership; one, two')).toBe('"The ’Bridge’ partnership; one, two"');
  });
});
