import { describe, expect, it } from 'vitest';
import { nearReferences } from '#src/checks/identifiers/near-references.ts';

const foundIn = (text: string): string[] => nearReferences(text).map(({ start, end }) => text.slice(start, end));

describe('a number beside what keeps a record', () => {
  it.each([
    ['I filed a Datix about it that evening. It’s W118842.'.replace('’', "'"), 'W118842'],
    ['The rent account (7004418201) was in arrears again.', '7004418201'],
    ['I rang about the complaint. It is 44718.', '44718'],
    ['Quote 4471 for the LADO.', '4471'],
    ['Their log was 0771, on the same night.', '0771'],
    ['Log 0092, Sunday.', '0092'],
    ['Incident no. 55 of today is the one with Rhys.', '55'],
    ['We have it as 447 of 12/03/26.', '447'],
    ['an evidence bag, exhibit KLM/7', 'KLM/7'],
  ])('is found in “%s”', (text, number) => {
    expect(foundIn(text)).toContain(number);
  });

  it.each([
    'The police recorded 43518 offences in the year.',
    'Hate crime rose to 14056.',
    'MASH opens 0830 to 1700.',
    'Home Office circular 016/2014 and 003/2019',
    'Ring the hospital on 0161 496 0000.',
    'The NSPCC answers complaints, ISBN 978 1 4473 5518 0.',
    'The custody log is 300 pages long.',
    'The hearing was on 2026-03-11, in court 12.',
    'A written answer on health, question 68905',
    'Data on 118842 people',
  ])('is not seen in “%s”', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
