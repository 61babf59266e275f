import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure } from '#src/model/card-drawing.ts';
import { fitText, type TextBox, writable } from '#src/model/card-text.ts';

/** Letters that are all half as wide as they are tall. */
const measure: Measure = (text, { size, spacing }) => [...text].length * (size / 2 + spacing);
const choice = { face: 'voice', weight: 600, tracking: -0.025 } as const;
const box: TextBox = { width: 1000, height: 280, lines: 4, leading: 1.1, sizes: [100, 80, 60, 40] };
const fit = (text: string) => fitText(text, choice, box, measure);

describe('a title on a card', () => {
  it('is as large as it can be', () => {
    expect(fit('Tea').style.size).toBe(100);
    expect(fit('I only had ten minutes, and he did all of the talking').style.size).toBe(80);
  });

  it('has lines of about one length, and no word alone on the last', () => {
    expect(fit('There was a school tie on').lines).toEqual(['There was a', 'school tie on']);
  });

  it('is cut with an ellipsis, after a whole word, when even the smallest size is too large', () => {
    const { lines, style } = fit('every word of it '.repeat(40));
    expect(style.size).toBe(40);
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toMatch(/(?:every|word|of|it)…$/u);
  });

  it('cuts one endless word between letters', () => {
    expect(fit('a'.repeat(200)).lines).toEqual([expect.stringMatching(/^a{40,}…$/u)]);
  });

  it('loses no word that fits, and never stands over the edge', () => {
    const word = fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom(...'abcdé’-') });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
        const { lines, style, leading } = fit(words.join(' '));
        for (const line of lines) expect(measure(line, style)).toBeLessThanOrEqual(box.width);
        expect(lines.length * leading).toBeLessThanOrEqual(box.height);
        if (!lines.at(-1)?.endsWith('…')) expect(lines.join(' ')).toBe(words.join(' '));
      }),
    );
  });
});

describe('letters that the fonts do not have', () => {
  const knows = (letter: string): boolean => /[\x20-\x7eéł]/u.test(letter);

  it('are kept when they do, and lose their mark when they do not', () => {
    expect(writable('Zoé and łukasz', knows)).toBe('Zoé and łukasz');
    expect(writable('Ŵyn, Ayşe and Łukasz', knows)).toBe('Wyn, Ayse and Lukasz');
  });

  it('are left out when nothing of them can be written', () => {
    expect(writable('Listen 🎧 to me', knows)).toBe('Listen to me');
  });
});
