import type { AdviceRuleName } from '#src/schemas/advice.ts';
import type { RuleExamples } from './rule-example.ts';

const times = (number: number, text: string): string => Array.from({ length: number }, () => text).join(' ');
const HARD =
  'Multidisciplinary organisational responsibilities necessitate comprehensive considerations regarding information governance, accountability and coordination.';
const LONG = `I ${times(36, 'walked and')} stopped.`;

/** Words that advice about language speaks of. Each rule has more of them in a test of its own. */
export const RULES_OF_LANGUAGE: Readonly<Record<AdviceRuleName, RuleExamples>> = {
  'the-child': {
    fires: ['I saw the child on Monday.', 'I asked the child’s mum.'],
    silent: ['I saw Tia on Monday.', 'Every child has a name.'],
  },
  acronyms: {
    fires: ['The XYZ form is long.', 'I rang the QRST.'],
    silent: ['The extra year zone (XYZ) form is long.', 'I rang the NHS.'],
  },
  blame: {
    fires: ['Dylan absconded on Tuesday.', 'Mum is not engaging with us.'],
    silent: ['Dylan went missing on Tuesday.', 'I met the engaged couple.'],
  },
  jargon: {
    fires: ['We utilise the form.', 'Please action this going forward.'],
    silent: ['We use the form.', 'It was the right action.'],
  },
  'long-sentences': {
    fires: [LONG, `${LONG} I slept.`],
    silent: ['I walked and stopped. I walked on.', times(12, 'I walked on.')],
  },
  'passive-openers': {
    fires: ['It was felt that he was tired.', 'It was decided to wait.'],
    silent: ['We felt that he was tired.', 'It was cold.'],
  },
  'reading-age': {
    fires: [times(10, HARD), times(9, `${HARD} I sat.`)],
    silent: [times(20, 'The cat sat by the door. It was wet and it was late.'), times(2, HARD)],
  },
  spelling: {
    fires: ['I recieved a letter.', 'We organize it.'],
    silent: ['I received a letter.', 'We organise it.'],
  },
  'repeated-words': {
    fires: ['I knocked on the the door.', 'It was was late.'],
    silent: ['I knew that that door was shut.', 'Knock, knock.'],
  },
  articles: {
    fires: ['I had a egg.', 'It took a hour.'],
    silent: ['I had an egg.', 'It took a unit of time.'],
  },
};
