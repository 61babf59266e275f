import type { Draft } from '#src/model/desk/draft.ts';
import { isBlank } from '#src/model/desk/draft.ts';
import { writtenParts } from '#src/model/desk/draft-edits.ts';
import type { WriterIssue } from '#src/model/desk/writer-issues.ts';

const FENCE = /^ {0,3}(?:```|~~~)/gmu;

/** Whether words open a block of program code that they never close: whatever comes after them would be swallowed. */
const isLeftOpen = (text: string): boolean => (text.match(FENCE)?.length ?? 0) % 2 === 1;

const leftOpen = (path: readonly [string, string, string], text: string): WriterIssue[] =>
  isLeftOpen(text)
    ? [
        {
          severity: 'error',
          rule: 'unfinished',
          message: 'Three signs in a row, ``` or ~~~, begin something here that never ends.',
          fix: 'Take them out.',
          place: { path },
        },
      ]
    : [];

const openWords = ({ lead, parts, rest }: Draft): WriterIssue[] => [
  ...leftOpen(['words', 'lead', 'text'], lead),
  ...parts.flatMap(({ key, text }) => leftOpen(['part', key, 'text'], text)),
  ...leftOpen(['words', 'rest', 'text'], rest),
];

/** What only the desk knows to be missing: a file has no moment without a time, since its heading would be none; and what is
 * never closed in one piece of the words would be read as going on in the next. */
export const ownIssues = (draft: Draft): WriterIssue[] => {
  const open = openWords(draft);
  if (draft.kind !== 'day') return open;
  const unfinished = writtenParts(draft).flatMap((part) => {
    const say = (what: 'title' | 'text', message: string, fix: string): WriterIssue => ({
      severity: 'error',
      rule: 'unfinished',
      message,
      fix,
      place: { path: ['part', part.key, what] },
    });
    return [
      ...(isBlank(part.time) ? [say('title', 'This moment has no time yet.', 'Write when it was, on the clock.')] : []),
      ...(isBlank(part.title) && isBlank(part.time)
        ? [say('title', 'It needs a few words that say what happens.', '“The gate”, or “A car that will not start”.')]
        : []),
      ...(isBlank(part.text)
        ? [say('text', 'Nothing is written here yet.', 'Sixty words will do; or take the moment out.')]
        : []),
    ];
  });
  return [...open, ...unfinished];
};
