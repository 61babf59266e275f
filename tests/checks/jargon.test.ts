import { describe, expect, it } from 'vitest';
import { adviseOnText } from '#src/checks/advise.ts';
import { JARGON_WORDS } from '#src/checks/jargon-words.ts';
import { PRACTICE_WORDS } from '#src/checks/practice-words.ts';
import { advisedBy, fixesBy, optionsFor } from './advising.ts';

const ADVISED = [
  ['We met our stakeholders.', 'stakeholders'],
  ['A robust plan.', 'robust'],
  ['We will ensure that it happens.', 'ensure that'],
  ['Going forward, we ring first.', 'Going forward'],
  ['I utilise the form.', 'utilise'],
  ['We rang in order to ask.', 'in order to'],
  ['Prior to the visit I read.', 'Prior to'],
  ['I signposted her to a group.', 'signposted'],
  ['We liaise daily.', 'liaise'],
  ['It was done in a timely manner.', 'in a timely manner'],
  ['She was stepped down to early help.', 'was stepped down'],
  ['It did not meet threshold.', 'did not meet threshold'],
  ['We heard the voice of the child.', 'voice of the child'],
  ['Holistic support.', 'Holistic'],
  ['I actioned it.', 'actioned'],
  ['We had co-produced the leaflet.', 'co-produced'],
  ['Ensure he is seen.', 'Ensure'],
  ['Please action this.', 'Please action'],
  ['Please progress the referral.', 'progress the referral'],
  ['In terms of support.', 'In terms of'],
  ['As per the plan.', 'As per the'],
  ['She was tasked with calling.', 'was tasked'],
  ['We triangulated the information.', 'triangulated'],
  ['Multi-agency working is key.', 'Multi-agency working'],
  ['It met threshold.', 'met threshold'],
  ['We stepped him down.', 'stepped him down'],
  ['He presented as withdrawn.', 'presented as'],
  ['Amira made a disclosure.', 'made a disclosure'],
  ['We need buy-in.', 'need buy-in'],
  ['Embed the learning.', 'Embed the learning'],
  ['Upon arrival I knocked.', 'Upon arrival'],
];

const LEFT = [
  'We use the form.',
  'I made sure of it.',
  'The small team that keeps the partnership working.',
  'They do their work with regard to keeping children safe.',
  'Unlocking the door takes two hands.',
  'I step down from the bus.',
  'It is enacted and not commenced.',
  'She turned talk to action.',
  'He is most regarding of his nan.',
  'The signpost points to Eccles. I look at the signpost.',
  '‘Going forward,’ he said, and stopped.',
  'An undertaking was given.',
  'The queue is moving forward.',
  'He reached out to take the cup.',
  'Reece is passionate about football.',
  'The tram terminates at Eccles.',
  'Meet the team at the gate at nine.',
  'Mia has the key role in the school play.',
  'I heard a child’s voice in the hall.',
  'The school presented as part of the panel.',
  'We turned talk to action. The plan to action plans.',
  'A bespoke suit hung in the window.',
  'Read [ensure that](term:front-door).',
  'I terminated nothing: she terminated her pregnancy.'.replace('I terminated nothing: ', ''),
];

describe('an office word', () => {
  it.each(ADVISED)('is found in: %s', (text, words) => {
    expect(advisedBy('jargon', text)).toEqual([words]);
  });

  it.each(LEFT)('is not found in: %s', (text) => {
    expect(advisedBy('jargon', text)).toEqual([]);
  });

  it('is left alone where the law and the glossary are explained', () => {
    for (const collection of ['terms', 'laws'] as const)
      expect(advisedBy('jargon', 'In order to ensure that.', { collection })).toEqual([]);
  });

  it('comes with a plain one, whichever of its forms is written', () => {
    expect(fixesBy('jargon', 'I utilise it.')).toEqual(['Write “use”.']);
    for (const { say } of [...JARGON_WORDS, ...PRACTICE_WORDS])
      for (const words of say) expect(adviseOnText(`We wrote ${words} here.`, optionsFor('jargon'))).toHaveLength(1);
  });
});
