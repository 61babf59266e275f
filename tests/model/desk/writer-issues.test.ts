import { describe, expect, it } from 'vitest';
import { newDraft } from '#src/model/desk/draft.ts';
import { SEND, stepsOf } from '#src/model/desk/questions.ts';
import { isToDo, questionsToMend, type WriterIssue } from '#src/model/desk/writer-issues.ts';
import { collectionSchemas } from '#src/schemas/collections.ts';
import { formFields } from '#src/schemas/form-fields.ts';

const form = formFields(collectionSchemas.days);
const draft = newDraft({
  key: 'draft-1',
  kind: 'day',
  fields: { role: 'head-teacher', partner: 'schools' },
  asks: ['How does your day begin?'],
  at: 'who',
  now: '2026-11-25T09:00:00Z',
});
const steps = stepsOf(draft, form);
const error = (...path: string[]): WriterIssue => ({
  severity: 'error',
  rule: 'headings',
  message: 'A day has 3 moments or more; this one has none yet.',
  fix: '',
  place: { path },
});

describe('the questions that hold a draft up', () => {
  it('are named once each, in the order in which they are asked', () => {
    const found = [error('words', 'all'), error('field', 'hours', 'from'), error('field', 'role')];
    const open = questionsToMend(draft, steps, found);
    expect(open.slice(0, 3)).toEqual(['who', 'hours', 'part:moment-1']);
    expect(open).toEqual(steps.map(({ id }) => id).filter((id) => open.includes(id)));
    expect(new Set(open).size).toBe(open.length);
  });

  it('end with the last step, where no question asks for what is wrong', () => {
    expect(questionsToMend(draft, steps, [error('field', 'nothing')]).at(-1)).toBe(SEND);
    expect(questionsToMend(draft, steps, [])).not.toContain(SEND);
  });
});

const blog = newDraft({ key: 'k', kind: 'blog', fields: {}, asks: [], at: '', now: '' });
const missing: WriterIssue = {
  severity: 'error',
  rule: 'schema',
  message: '',
  fix: '',
  place: { path: ['field', 'title'] },
};

describe('something to mend', () => {
  it('waits until its question was left, when nothing is written there yet', () => {
    expect(isToDo(blog, missing)).toBe(true);
    expect(isToDo({ ...blog, fields: { title: 'A title' } }, missing)).toBe(false);
  });

  it('is said at once of a file, which is there', () => {
    expect(isToDo(blog, { ...missing, place: { ...missing.place, file: './gate.jpg' } })).toBe(false);
  });
});
