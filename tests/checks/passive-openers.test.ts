import { describe, expect, it } from 'vitest';
import { advisedBy } from './advising.ts';

const ADVISED = [
  ['It was felt that he was safe.', 'It was felt'],
  ['It was agreed that we would ring.', 'It was agreed'],
  ['It has been decided to wait.', 'It has been decided'],
  ['Concerns were raised.', 'Concerns were raised'],
  ['A referral was made.', 'A referral was made'],
  ['The assessment has been completed.', 'The assessment has been completed'],
  ['On Monday, a decision was made to wait.', 'On Monday, a decision was made'],
  ['There were concerns about his weight.', 'There were concerns'],
  ['I rang. Further enquiries were undertaken.', 'Further enquiries were undertaken'],
  ['- Information was shared.', 'Information was shared'],
  ['Several attempts have been made.', 'Several attempts have been made'],
  ['It was felt he would cope.', 'It was felt'],
  ['It is understood that he is well.', 'It is understood'],
  ['It was deemed appropriate to wait.', 'It was deemed'],
  ['No action was taken.', 'No action was taken'],
  ['Mistakes were made.', 'Mistakes were made'],
  ['Lessons have been learnt.', 'Lessons have been learnt'],
  ['Opportunities were missed.', 'Opportunities were missed'],
  ['An unannounced visit was made.', 'An unannounced visit was made'],
  ['The case was closed.', 'The case was closed'],
  ['A strategy meeting was held.', 'A strategy meeting was held'],
  ['Mum was informed.', 'Mum was informed'],
  ['The family were spoken to.', 'The family were spoken to'],
  ['Concerns were raised by text.', 'Concerns were raised'],
  ['A referral was made by the end of the day.', 'A referral was made'],
];

const LEFT = [
  'I was worried that he was safe.',
  'We agreed that we would ring.',
  'The school raised concerns.',
  'A referral was made by the school nurse.',
  'Concerns were raised at once by two teachers.',
  'It was raining.',
  'It was agreed.',
  'The visit is made up from many.',
  'The door was closed.',
  'He was not brought.',
  'Tea was made.',
  '‘It was felt that he was safe,’ said the letter.',
  'When a referral is made, somebody answers.',
  '## Concerns were raised',
  'The meeting is held at ten every Monday.',
  'Plans are made to be changed.',
  'She was referred to as Nan.',
  'Mum was informed by the school.',
  'I was informed.',
  'It was decided by the head.',
  'It was agreed with Mum.',
  'Steps were icy.',
];

describe('a sentence that begins without saying who did it', () => {
  it.each(ADVISED)('is found in: %s', (text, words) => {
    expect(advisedBy('passive-openers', text)).toEqual([words]);
  });

  it.each(LEFT)('is not found in: %s', (text) => {
    expect(advisedBy('passive-openers', text)).toEqual([]);
  });

  it('is left alone where the law and the glossary are explained', () => {
    for (const collection of ['terms', 'laws'] as const)
      expect(advisedBy('passive-openers', 'A referral was made.', { collection })).toEqual([]);
  });
});
