import type { Draft } from '#src/model/desk/draft.ts';
import { isBlank } from '#src/model/desk/draft.ts';
import { writtenParts } from '#src/model/desk/draft-edits.ts';
import type { WriterIssue } from '#src/model/desk/writer-issues.ts';

/** What only the desk knows to be missing: a file has no moment without a time, since its heading would be none. */
export const ownIssues = (draft: Draft): WriterIssue[] => {
  if (draft.kind !== 'day') return [];
  return writtenParts(draft).flatMap((part) => {
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
};
