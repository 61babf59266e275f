import { describe, expect, it } from 'vitest';
import { newDraft } from '#src/model/desk/draft.ts';
import { mend } from '#src/model/desk/mend.ts';

const draft = {
  ...newDraft({ key: 'k', kind: 'blog', fields: {}, asks: [], at: '', now: '' }),
  lead: 'We held a JTAI.',
};
const mending = { label: '', place: ['words', 'lead', 'text'], offset: 10, old: 'JTAI', new: '[JTAI](term:jtai)' };

describe('what one press mends', () => {
  it('is put in the place of the words it is about', () => {
    expect(mend(mending)(draft).lead).toBe('We held a [JTAI](term:jtai).');
  });

  it('leaves other words alone, when those it is about are not there any more', () => {
    expect(mend(mending)({ ...draft, lead: 'Today we held a JTAI.' }).lead).toBe('Today we held a JTAI.');
  });
});
