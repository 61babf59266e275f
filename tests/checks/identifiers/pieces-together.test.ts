import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '#src/checks/identifiers/find-identifiers.ts';
import { piecesTogether } from '#src/checks/identifiers/pieces-together.ts';

const found = (text: string): string[] =>
  findIdentifiers(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('a code that is told in pieces', () => {
  it.each([
    ['NHS number: begins 999 110, ends 6847.', 'nhs-number: 999 110, ends 6847'],
    ['It is 999 110 and the rest is 6847.', 'nhs-number: 999 110 and the rest is 6847'],
    ['It starts 07700 and finishes 900123.', 'telephones: 07700 and finishes 900123'],
    ['It ends 123 and begins 07700 900.', 'telephones: ends 123 and begins 07700 900'],
    ['First half M27, second half 8RE.', 'postcode: M27, second half 8RE'],
    ['It was M27;8RE on the form.', 'postcode: M27;8RE'],
    ['AB12 something, ending CDE.', 'vehicle-registration: AB12 something, ending CDE'],
    ['NI: AB, then 123456, then C', 'national-insurance-number: AB, then 123456, then C'],
    ['crime ref: 06 / AB / 12345 / 26', 'case-reference: 06 / AB / 12345 / 26'],
  ])('is found in “%s”', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'Take junction 12, then 13, then 14.',
    'The M60;A580 and A57 are slow.',
    'It ends at 4 and begins at 9.',
    'M27: 8 visits. M28: 9 visits.',
    'Year 3 / Year 4 / Year 5',
    'From 07:00 / 09:00 / 12:30',
    'The plan ends 4482 words later and begins again.',
  ])('is not in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('may stand when its pieces together are allowed', () => {
    const allowed = { postcode: ['M27 8RE'], telephone: ['07700 900123'] };
    expect(findIdentifiers('M27;8RE, and it starts 07700 and finishes 900123.', { allowed })).toEqual([]);
  });

  it('is looked for only in the paragraphs that tell one', () => {
    expect(piecesTogether('Nothing here.\nNor here, then.')).toBeUndefined();
    expect(piecesTogether('Not this.\nM27 then 8RE.\nNor this.')?.text).toBe('M27 8RE.\n');
  });
});
