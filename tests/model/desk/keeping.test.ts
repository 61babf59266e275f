import { describe, expect, it } from 'vitest';
import { type Draft, newDraft } from '#src/model/desk/draft.ts';
import { changedAt, decideKeep, decideLastWords, inListOrder, keepingProblem } from '#src/model/desk/keeping.ts';

const draft = newDraft({ key: 'k', kind: 'day', fields: {}, asks: [], at: '', now: '2026-11-25T10:00:00Z' });

describe('words that were put aside when their page went away', () => {
  const draft = (revision: number, changed: string, hand = 'this page'): Draft => ({
    ...newDraft({ key: 'k', kind: 'blog', fields: {}, asks: [], at: '', now: changed }),
    ...{ revision, hand },
  });
  const EARLY = '2026-11-25T10:00:00.000Z';
  const LATE = '2026-11-25T10:00:01.000Z';
  it.each([
    ['take the place of those before them', draft(3, EARLY), draft(3, LATE), { key: 'k', revision: 3 }],
    [
      'do so when an earlier visit kept those before them',
      draft(3, EARLY, 'a page before'),
      draft(3, LATE),
      { key: 'k', revision: 3 },
    ],
    [
      'do so when the keeping that was under way came to its end',
      draft(4, EARLY),
      draft(3, LATE),
      { key: 'k', revision: 4 },
    ],
    [
      'stand beside a later draft of another tab',
      draft(7, LATE, 'other'),
      draft(3, EARLY),
      { key: 'new', revision: 0 },
    ],
    [
      'stand beside what another tab kept while they were being kept',
      draft(4, LATE, 'other'),
      draft(3, EARLY),
      { key: 'new', revision: 0 },
    ],
    [
      'stand beside it also when they were written later',
      draft(4, EARLY, 'other'),
      draft(3, LATE),
      { key: 'new', revision: 0 },
    ],
    ['come back when there is no such draft any more', undefined, draft(3, LATE), { key: 'k', revision: 0 }],
  ])('%s', (_, stored, last, kept) => {
    expect(decideLastWords(stored, last, 'new')).toMatchObject({ ...kept, changed: last.changed });
  });
  it('are nothing new when they have been kept after all', () =>
    expect(decideLastWords(draft(4, LATE), draft(3, LATE), 'new')).toBeUndefined());
  it('are told from those before them also when both were written in one thousandth of a second', () => {
    const last = draft(3, changedAt(EARLY, new Date(EARLY)));
    expect(decideLastWords(draft(4, EARLY), last, 'new')).toMatchObject({ key: 'k', changed: last.changed });
  });
});

describe('when a draft was changed', () => {
  it.each([
    ['is what the clock says', '2026-11-25T10:00:00.000Z', '2026-11-25T10:00:09.000Z', '2026-11-25T10:00:09.000Z'],
    [
      'is later than before within one moment',
      '2026-11-25T10:00:00.000Z',
      '2026-11-25T10:00:00.000Z',
      '2026-11-25T10:00:00.001Z',
    ],
    [
      'is later than before when the clock was put back',
      '2026-11-25T10:00:00.000Z',
      '2026-11-25T09:00:00.000Z',
      '2026-11-25T10:00:00.001Z',
    ],
    [
      'is what the clock says for a draft that was never changed',
      '',
      '2026-11-25T10:00:00.000Z',
      '2026-11-25T10:00:00.000Z',
    ],
  ])('%s', (_, before, now, changed) => expect(changedAt(before, new Date(now))).toBe(changed));
});

describe('keeping a draft', () => {
  it('counts what is kept, so that two tabs notice each other', () => {
    const first = decideKeep(undefined, draft);
    expect(first).toEqual({ keep: { ...draft, revision: 1 } });
    const stored = { ...draft, revision: 1 };
    expect(decideKeep(stored, { ...draft, revision: 1 })).toEqual({ keep: { ...draft, revision: 2 } });
  });

  it('writes over nothing that another tab has kept since', () => {
    expect(decideKeep({ ...draft, revision: 3 }, { ...draft, revision: 2 })).toBe('apart');
    expect(decideKeep({ ...draft, revision: 1 }, { ...draft, revision: 0 })).toBe('apart');
  });

  it('keeps a draft again that was deleted in another tab while somebody wrote on', () => {
    expect(decideKeep(undefined, { ...draft, revision: 4 })).toEqual({ keep: { ...draft, revision: 5 } });
  });

  it('lists the draft changed last first', () => {
    const older = { ...draft, key: 'o', changed: '2026-11-24T10:00:00Z' };
    expect(inListOrder([older, draft]).map(({ key }) => key)).toEqual(['k', 'o']);
  });

  it('says plainly when nothing is kept', () => {
    expect(keepingProblem('kept')).toBeUndefined();
    expect(keepingProblem('denied')).toMatch(/keep nothing/);
    expect(keepingProblem('full')).toMatch(/no room/);
  });
});
