import { HINT_MARK } from '#src/model/hints.ts';
import type { EntryKind } from '#src/model/entry-kinds.ts';
import { LEARNING_HEADINGS } from '#src/model/learning.ts';

/** A part of a new page: its heading, where it has one, and the hint under it. */
interface Part {
  heading?: string;
  hint: string;
}

/** What to write under each heading of a learning example. */
export const LEARNING_HINTS: Readonly<Record<(typeof LEARNING_HEADINGS)[number], string>> = {
  'What happened': 'what happened to one child with a name, told in order, so that nobody can be known from it.',
  'What we noticed': 'three or four things you noticed, without blame.',
  'What we would do again': 'what helped, and why.',
  'What we would do differently': 'what you would change, as something people can do.',
  'Try this': 'one thing that a reader can do tomorrow.',
};

const moment = (time: string, hint: string): Part => ({ heading: `${time} ${HINT_MARK} a title`, hint });

const PARTS: Readonly<Record<EntryKind, readonly Part[]>> = {
  day: [
    moment('09:00', 'what you see, hear and do at the start of the day. Give the child a name that is not theirs.'),
    moment('12:30', 'a moment in the middle of the day, perhaps one with somebody from another partner.'),
    moment('16:30', 'the end of the day: what you take home, and what you do not know yet.'),
  ],
  blog: [
    { hint: 'the story, beginning with a person and a place.' },
    {
      heading: 'What I wish you knew',
      hint: 'what you would say to a colleague in another partner over a cup of tea.',
    },
  ],
  vlog: [
    { hint: 'who speaks, how the film was made, and where to read more. The words of the film are its captions.' },
  ],
  learning: LEARNING_HEADINGS.map((heading) => ({ heading, hint: LEARNING_HINTS[heading] })),
  event: [
    { hint: 'what people will do together, and why it is worth an afternoon.' },
    { heading: 'Who it is for', hint: 'the people who should come, by role.' },
    { heading: 'How the time goes', hint: 'what happens when.' },
  ],
  term: [{ hint: 'the meaning in a few plain sentences, and an example from somebody’s week.' }],
  role: [
    { heading: 'What I do', hint: 'what you do all day, in the first person, for somebody who has never met you.' },
    { heading: 'What people get wrong about me', hint: 'what you are often asked for that is not yours to do.' },
  ],
  situation: [{ hint: 'anything that the steps above do not say, or nothing at all.' }],
};

/** A heading of the second level with a hint under it. */
const hintedSection = (heading: string, hint: string): string => `## ${heading}\n\n${HINT_MARK} ${hint}`;

/** The words a new page begins with: the headings that its kind has, each with a hint of what belongs there. */
export const draftBody = (kind: EntryKind): string =>
  PARTS[kind]
    .map(({ heading, hint }) => (heading === undefined ? `${HINT_MARK} ${hint}` : hintedSection(heading, hint)))
    .join('\n\n');
