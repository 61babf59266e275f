import { describe, expect, it } from 'vitest';
import { britishFor } from '#src/checks/american.ts';
import { adviseOnText } from '#src/checks/advise.ts';
import { nearWords } from '#src/checks/one-slip.ts';
import { advisedBy, fixesBy, optionsFor, speller } from './advising.ts';

const ADVISED = [
  ['We organize it.', 'organize', 'Write “organise”.'],
  ['Her favorite color.', 'favorite', 'Write “favourite”.'],
  ['Organize a visit.', 'Organize', 'Write “Organise”.'],
  ['The center is shut.', 'center', 'Write “centre”.'],
  ['His behavior changed.', 'behavior', 'Write “behaviour”.'],
  ['We counseled her.', 'counseled', 'Write “counselled”.'],
  ['A pediatric ward.', 'pediatric', 'Write “paediatric”.'],
  ['We analyzed it.', 'analyzed', 'Write “analysed”.'],
  ['I will fulfill it.', 'fulfill', 'Write “fulfil”.'],
  [
    'I recieve it.',
    'recieve',
    'Did you mean “receive” or “relieve”? If it is right, add it to advice.knownWords in the settings.',
  ],
  [
    'I was dissapointed.',
    'dissapointed',
    'Did you mean “disappointed”? If it is right, add it to advice.knownWords in the settings.',
  ],
  ['A xqzjwv.', 'xqzjwv', 'Check it; if it is right here, add it to advice.knownWords in the settings.'],
] as const;

const LEFT = [
  'We organise her favourite colour at the centre.',
  'Neveah, Ayaan and Shanice live in Ordsall.',
  'Safeguarding means multi-agency work on wellbeing, before and after pre-birth help.',
  'My nan and grandad, mum and stepdad.',
  'A 17-year-old, on the 6th, at 08:30am.',
  'Children’s coats, the boys’ shoes, we’ve, they’d, o’clock.',
  "Children's coats, the boys' shoes, we've, they'd.",
  'Write to https://hub.example/organize or duty@organize.example, or see organize.example.',
  '‘I recieve it,’ he had written.',
  'He lives down the ginnel in Pendleton.',
  'The CAMHS and IDVA teams rang.',
  'See `recieve` there.',
  'Two scrutineers, vlogs, a factsheet, safeguarded and rebooked.',
  'An enrolment, a practised hand, a licence, a judgement and a programme.',
];

describe('a word that is not spelled the British way', () => {
  it.each(ADVISED)('is found in: %s', (text, word, fix) => {
    expect(advisedBy('spelling', text)).toContain(word);
    expect(fixesBy('spelling', text)).toContain(fix);
  });

  it.each(LEFT)('is not found in: %s', (text) => {
    expect(advisedBy('spelling', text)).toEqual([]);
  });

  it('is said once in a text', () => {
    expect(advisedBy('spelling', 'We recieve and recieve.')).toEqual(['recieve']);
  });

  it('is not looked for without a dictionary', () => {
    expect(adviseOnText('I recieve it.', { ...optionsFor('spelling'), speller: undefined })).toEqual([]);
  });
});

describe('a speller', () => {
  it('knows prefixes, hyphens and endings', () => {
    for (const word of [
      'pre-birth',
      'co-ordinate',
      'coordinate',
      'multi-agency',
      'well-being',
      'nan’s',
      'two-year-olds',
    ])
      expect([word, speller.knows(word)]).toEqual([word, true]);
  });

  it('takes what is longer than any word for something else', () => {
    expect(speller.knows('x'.repeat(100_000))).toBe(true);
    expect(speller.suggest('x'.repeat(100_000))).toEqual([]);
  });

  it('suggests words one slip away, the likeliest slips first', () => {
    const words = new Set(['the', 'them', 'disappointed', 'home']);
    const near = (word: string): string[] => nearWords(word, (other) => words.has(other));
    expect(near('teh')).toEqual(['the']);
    expect(near('thee')).toEqual(['the', 'them']);
    expect(near('dissapointed')).toEqual(['disappointed']);
    expect(near('zzzz')).toEqual([]);
  });

  it('turns American spellings only into words there are', () => {
    expect(britishFor('organize', () => false)).toBeUndefined();
    expect(britishFor('doctor', (word) => word === 'doctour')).toBe('doctour');
    expect(britishFor('home', () => true)).toBeUndefined();
  });
});
