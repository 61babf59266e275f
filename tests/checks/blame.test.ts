import { describe, expect, it } from 'vitest';
import { adviseOnText } from '#src/checks/advise.ts';
import { WORDS_ABOUT_CARE } from '#src/checks/words-about-care.ts';
import { WORDS_ABOUT_CHILDREN } from '#src/checks/words-about-children.ts';
import { WORDS_ABOUT_FAMILIES } from '#src/checks/words-about-families.ts';
import { advisedBy, fixesBy, only, optionsFor } from './advising.ts';

const ADVISED = [
  ['They are a hard-to-reach family.', 'hard-to-reach'],
  ['Mum is not engaging with us.', 'not engaging'],
  ['He refused to engage.', 'refused to engage'],
  ['She is non-compliant with her medicine.', 'non-compliant'],
  ['Hafsa did not attend.', 'did not attend'],
  ['Hafsa didn’t attend her hearing test.', 'didn’t attend'],
  ["Hafsa didn't attend her hearing test.", "didn't attend"],
  ['Dylan absconded on Tuesday.', 'absconded'],
  ['He has challenging behaviour.', 'challenging behaviour'],
  ['It is attention-seeking.', 'attention-seeking'],
  ['She was putting herself at risk.', 'putting herself at risk'],
  ['A promiscuous girl, the note said.', 'promiscuous'],
  ['Carly failed to protect them.', 'failed to protect'],
  ['There are three LAC in the class.', 'LAC'],
  ['We have two looked after children here.', 'looked after children'],
  ['His foster placement broke down.', 'foster placement'],
  ['Supervised contact is on Fridays.', 'Supervised contact'],
  ['She has contact with her mum.', 'contact with her mum'],
  ['Siblings wait outside.', 'Siblings'],
  ['They asked for respite.', 'respite'],
  ['It was a domestic dispute.', 'domestic dispute'],
  ['He is a school refuser.', 'school refuser'],
  ['Her uncle committed suicide.', 'committed suicide'],
  ['Our service users say so.', 'service users'],
  ['A broken\nhome, they said.', 'broken\nhome'],
  ['Two care leavers came.', 'care leavers'],
  ['He sees his dad at contact.', 'at contact'],
  ['Dylan has contact twice a week.', 'has contact twice'],
  ['His behaviour is challenging.', 'behaviour is challenging'],
  ['Kai missed his appointment.', 'missed his appointment'],
  ['The placement ended in May.', 'placement ended'],
  ['He was placed with foster carers.', 'placed with foster carers'],
  ['Mum refused support.', 'refused support'],
  ['The family are known to services.', 'known to services'],
  ['He is beyond parental control.', 'beyond parental control'],
  ['She returned to her abuser.', 'returned to her abuser'],
  ['She suffers from autism.', 'suffers from autism'],
  ['Mum did not attend.', 'Mum did not attend'],
  ['He kicked off in maths.', 'kicked off'],
  ['The looked‑after children had a party.', 'looked‑after children'],
];

const LEFT = [
  'Ayaan was not brought.',
  'Contact the front door today.',
  'I lost contact with the school at four.',
  'The officer did not attend the meeting.',
  'She did not attend court.',
  'A student on placement made the tea.',
  'He is on a work placement in March.',
  'The Young Offender Institution rang back.',
  'The match kicked off at three.',
  'I met the engaged couple.',
  'He sees his brothers and sisters on Sundays.',
  'Black is a colour, and lack is not LACE.',
  '‘He absconded,’ it says. I crossed it out.',
  '“Hard to reach” is a thing we say about ourselves.',
  'Read about a [looked-after child](term:looked-after-child).',
  '> She failed to protect him.',
  'The dog was dangerously out of control.',
  'A non-alcoholic drink, please; she has an alcoholic drink.',
  '`did not attend`',
  'The chair did not attend the child protection conference.',
  'I did not attend.',
  'Officers did not attend the address.',
  'She did not attend the multi-agency meeting.',
  'Reece kicked off his shoes.',
  'The match kicked off late.',
  'My laptop is playing up.',
  'There was no respite from the rain.',
  'The council’s contact centre rang.',
  'My own siblings say I talk too much.',
  'The fire was out of control.',
  'The juvenile court was renamed.',
  'I am not engaged to be married.',
];

describe('a word that blames', () => {
  it.each(ADVISED)('is found in: %s', (text, words) => {
    expect(advisedBy('blame', text)).toEqual([words]);
  });

  it.each(LEFT)('is not found in: %s', (text) => {
    expect(advisedBy('blame', text)).toEqual([]);
  });

  it('is left alone where the law and the glossary are explained', () => {
    for (const collection of ['terms', 'laws'] as const)
      expect(advisedBy('blame', 'A looked-after child.', { collection })).toEqual([]);
  });

  it('comes with what to write, in sentences that can be read aloud', () => {
    expect(fixesBy('blame', 'Dylan absconded.')).toEqual([
      'Write “went missing”, “ran away”, or where they went and why.',
    ]);
    const all = [...WORDS_ABOUT_CHILDREN, ...WORDS_ABOUT_CARE, ...WORDS_ABOUT_FAMILIES];
    for (const { say } of all)
      for (const words of say) {
        const [found, ...others] = adviseOnText(`We wrote ${words} here.`, optionsFor('blame'));
        expect(others).toEqual([]);
        expect(found?.message).toMatch(/^“.+” [a-z].+[a-z]\.$/su);
        expect(found?.fix).toMatch(/^Write .+[.”]$/su);
      }
  });

  it('may be one that the partnership has agreed to lose', () => {
    const ownWords = [{ say: ['frequent flyer', 'frequent flyers'], instead: 'who rings and why', why: 'It mocks.' }];
    expect(
      adviseOnText('They are frequent flyers.', optionsFor('blame', { settings: only('blame', { ownWords }) })),
    ).toEqual([
      {
        rule: 'blame',
        from: 9,
        to: 24,
        message: '“frequent flyers” is a word to lose here. It mocks.',
        fix: 'Write who rings and why.',
      },
    ]);
  });
});
