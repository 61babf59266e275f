import { describe, expect, it } from 'vitest';
import { newDraft } from '#src/model/desk/draft.ts';
import { isToDo, type WriterIssue } from '#src/model/desk/writer-issues.ts';

const draft = newDraft({ key: 'k', kind: 'blog', fields: {}, asks: [], at: '', now: '' });
const issue: WriterIssue = {
  severity: 'error',
  rule: 'schema',
  message: '',
  fix: '',
  place: { path: ['field', 'title'] },
};

describe('something to mend', () => {
  it('waits until its question was left, when nothing is written there yet', () => {
    expect(isToDo(draft, issue)).toBe(true);
    expect(isToDo({ ...draft, fields: { title: 'A title' } }, issue)).toBe(false);
  });

  it('is said at once of a file, which is there', () => {
    expect(isToDo(draft, { ...issue, place: { ...issue.place, file: './gate.jpg' } })).toBe(false);
  });
});
