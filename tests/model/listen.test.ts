import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayable, type Voice, voiceToRead } from '#src/model/listen.ts';

const voice = (lang: string, localService = true, isDefault = false): Voice => ({
  lang,
  localService,
  default: isDefault,
});

describe('the voice to read with', () => {
  it.each([
    ['a British one before an American one', [voice('en-US'), voice('en-GB')], 1],
    ['the reader’s own before another British one', [voice('en-GB'), voice('en_GB', true, true)], 1],
    ['a British one before the reader’s own American one', [voice('en-US', true, true), voice('en-GB')], 1],
    ['an American one when there is no other', [voice('cy-GB'), voice('en-US')], 1],
  ] as const)('is %s', (_, voices, chosen) => {
    expect(voiceToRead(voices)).toBe(voices[chosen]);
  });

  it('is none when every English voice would send the words away, or when there is no English voice', () => {
    expect(voiceToRead([voice('en-GB', false, true), voice('cy-GB'), voice('enm')])).toBeUndefined();
    expect(voiceToRead([])).toBeUndefined();
  });
});

describe('a text in pieces', () => {
  it('is said sentence by sentence', () => {
    expect(sayable('  She said, ‘No.’ Did she?\nYes ')).toEqual(['She said, ‘No.’', 'Did she?', 'Yes']);
    expect(sayable(' \n ')).toEqual([]);
    expect(sayable('08:30')).toEqual(['08:30']);
    expect(sayable('...')).toEqual(['...']);
  });

  it('loses no word, and no piece is too long to say', () => {
    const words = fc.array(fc.oneof(fc.stringMatching(/^[a-z’.!?,]{1,12}$/), fc.stringMatching(/^x{190,450}$/)), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        const pieces = sayable(text);
        expect(pieces.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(Math.max(0, ...pieces.map(({ length }) => length))).toBeLessThanOrEqual(200);
      }),
    );
  });
});
