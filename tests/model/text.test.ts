import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstWords, plainText, sentence } from '#src/model/text.ts';

describe('the words of a piece of HTML', () => {
  it('leave out tags and the explanations in popovers', () => {
    const html =
      '<p>A <button class="term">LADO</button><span popover id="x"><strong>LADO</strong> <span class="m">Officer</span> <a href="/">Read more</a></span> rang &amp; wrote.</p><p>Then tea.</p>';
    expect(plainText(html)).toBe('A LADO rang & wrote. Then tea.');
  });

  it('end with a sentence where one fits', () => {
    expect(firstWords('<p>The gate. It rains. I count the coats, all of them, twice.</p>', 24)).toBe(
      'The gate. It rains.',
    );
  });

  it('end with whole words and an ellipsis where none does', () => {
    expect(firstWords('I count the coats, all of them, twice over', 20)).toBe('I count the coats …');
  });

  it('are never longer than asked for, but for the ellipsis', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 10, max: 200 }), (text, most) => {
        expect(firstWords(text, most).length).toBeLessThanOrEqual(most + 2);
      }),
    );
  });
});

describe('a sentence', () => {
  it.each([
    ['Online', 'Online.'],
    ['Online.', 'Online.'],
    ['Are you coming?', 'Are you coming?'],
  ])('of "%s" is "%s"', (text, expected) => {
    expect(sentence(text)).toBe(expected);
  });
});
