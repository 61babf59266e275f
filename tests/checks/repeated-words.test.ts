import { describe, expect, it } from 'vitest';
import { advisedBy, fixesBy } from './advising.ts';

const ADVISED = [
  ['I saw the the boy.', 'the the'],
  ['The the boy waved.', 'The the'],
  ['He went to to the shop.', 'to to'],
  ['It is is late.', 'is is'],
  ['a nurse nurse came', 'nurse nurse'],
  ['We rang and\nand waited.', 'and\nand'],
  ['We rang **and** and waited.', 'and** and'],
  ['She was was there.', 'was was'],
  ['- of of course', 'of of'],
];

const LEFT = [
  'I saw the boy.',
  'She had had enough.',
  'I know that that is true.',
  'The reports go in in writing.',
  'It was very. Very late.',
  '‘No no,’ he said.',
  'They sat side by side.',
  'The others, others said.',
  '| the | the |',
  'On and on, over and over.',
  'The-the is a band.',
  'A very very long day.',
  'Bye bye, said Mia.',
  'Knock knock. Night night. Ha ha.',
  'It was so so cold, and really really late.',
  'What he is is kind. Where I was was cold.',
  'We drop in in the morning.',
];

describe('a word written twice', () => {
  it.each(ADVISED)('is found in: %s', (text, words) => {
    expect(advisedBy('repeated-words', text)).toEqual([words]);
  });

  it.each(LEFT)('is not found in: %s', (text) => {
    expect(advisedBy('repeated-words', text)).toEqual([]);
  });

  it('comes with the one to keep', () => {
    expect(fixesBy('repeated-words', 'I saw the the boy.')).toEqual(['Write “the” once.']);
  });
});
