import { describe, expect, it } from 'vitest';
import { newDraft } from '#src/model/desk/draft.ts';
import { decideKeep, inListOrder, keepingProblem } from '#src/model/desk/keeping.ts';

const draft = newDraft({ key: 'k', kind: 'day', fields: {}, asks: [], at: '', now: '2026-11-25T10:00:00Z' });

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
