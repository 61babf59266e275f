import { describe, expect, it } from 'vitest';
import { lettersOfPlates, platesInPart } from '#src/checks/identifiers/plates-in-part.ts';

const foundIn = (text: string): string[] =>
  [...platesInPart(text), ...lettersOfPlates(text)].map(({ start, end }) => text.slice(start, end));

describe('a part of a plate', () => {
  it.each([
    ['The bike, an LC03 something ND, had no lights.', 'LC03'],
    ['Ford Ka, plate starts BV08.', 'BV08'],
    ['something 57 HKD, white van', '57 HKD'],
    ['the plate ends in KTF', 'KTF'],
    ['it was a Jaguar, SY-something', 'SY'],
    ['a van with KM?9 TRX on it', 'KM?9 TRX'],
    ['He drives Km19 Trx.', 'Km19 Trx'],
    ['1 KAT is the plate on the Bentley', '1 KAT'],
  ])('is found in “%s”', (text, part) => {
    expect(foundIn(text)).toContain(part);
  });

  it.each([
    'Drive to SE15 and turn left.',
    'A number plate ends with GB.',
    'The course KS12 starts at nine.',
    'A car costs more in EC12 and W1.',
    'We teach in WT23 and WT24.',
    'The van has something like 57 seats.',
  ])('is not seen in “%s”', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
