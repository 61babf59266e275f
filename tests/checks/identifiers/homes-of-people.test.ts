import { describe, expect, it } from 'vitest';
import { homesOfPeople, namedHousesOfPeople } from '#src/checks/identifiers/homes-of-people.ts';

const foundIn = (text: string): string[] =>
  [...homesOfPeople(text), ...namedHousesOfPeople(text)].map(({ start, end }) => text.slice(start, end));

describe('a home told beside a name', () => {
  it.each([
    ['Her foster carer Denise, 28 Hillcrest, rang at six.', '28 Hillcrest'],
    ['Mr Oakes, 29 Westfield, said no.', '29 Westfield'],
    ['Chloe now lives with her sister, 12 The Paddocks.', '12 The Paddocks'],
    ['Their gran, Olwen Price, Ty Gwyn, Chapel Street', 'Ty Gwyn, Chapel Street'],
    ['old Mrs Tranter, Laburnum House, Back Lane', 'Laburnum House, Back Lane'],
  ])('is found in “%s”', (text, home) => {
    expect(foundIn(text)).toContain(home);
  });

  it.each([
    'Mrs Lane, 4 Maple, has the keys.',
    'Mr Ali, 14 March, at ten.',
    'Mr Lea, 45, is a made-up parent.',
    'Mr Gray, 20 Questions, in the hall.',
    'Mrs Holt, 14 Green, has the register.',
    'Dr Lee, Health Centre, Park Road',
    'Ms Bell, Moss Lane School, Moss Lane',
  ])('is not seen in “%s”', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
