import { describe, expect, it } from 'vitest';
import { likelyNames } from '#src/model/likely-names.ts';

const KNOWN = ['Operation Encompass', 'Manor Grange'];
const namesIn = (line: string): string[] => likelyNames([line], KNOWN).map(({ name }) => name);

describe('words that may be the name of a real person', () => {
  it.each([
    ['I rang Mrs Okafor at nine.', ['Mrs Okafor']],
    ['Then PC Hughes came.', ['PC Hughes']],
    ['I work with Erin Okonkwo now.', ['Erin Okonkwo']],
    ['Sean O’Brien and Anna-Lise Smith-Jones.', ['Sean O’Brien', 'Anna-Lise Smith-Jones']],
    ['Dr. Amina Patel said so.', ['Dr. Amina Patel']],
  ])('are found: %s', (line, names) => {
    expect(namesIn(line)).toEqual(names);
  });

  it.each([
    'On Tuesday Erin is early.',
    'The Children Act 1989 and Working Together 2026.',
    'Greater Manchester Police rang.',
    'An Operation Encompass notice.',
    'We met at Manor Grange.',
    'Erin is fourteen. She likes clay.',
    'Miss at the gate says there’s toast.',
  ])('are not seen where there are none: %s', (line) => {
    expect(namesIn(line)).toEqual([]);
  });
});
