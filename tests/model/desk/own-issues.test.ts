import { describe, expect, it } from 'vitest';
import { type Draft, type Kind, newDraft } from '#src/model/desk/draft.ts';
import { ownIssues } from '#src/model/desk/own-issues.ts';

const draft = (kind: Kind, title: string, text: string): Draft => ({
  ...newDraft({ key: 'k', kind, fields: {}, asks: [], at: '', now: '' }),
  parts: [{ key: 'one', time: '', title, text }],
});

describe('what only the desk knows to be missing', () => {
  it('is the time of a moment of a day, and never of a section of a learning example', () => {
    expect(ownIssues(draft('day', 'The gate', 'I wait.')).map(({ message }) => message)).toEqual([
      'This moment has no time yet.',
    ]);
    expect(ownIssues(draft('learning', 'What happened', 'We waited.'))).toEqual([]);
  });
});
