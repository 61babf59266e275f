import { describe, expect, it } from 'vitest';
import type { CatalogueModule } from '#src/model/catalogue.ts';
import { confirmChanges } from '#src/model/confirm-changes.ts';
import { moduleProgress } from '#src/model/module-progress.ts';
import { emptyRecord } from '#src/model/record.ts';
import { setDone } from '#src/model/record-edits.ts';

const change = (version: number, minutes?: number) => ({
  version,
  on: '2026-11-25',
  what: 'New.',
  headings: [],
  minutes,
});
const sharing: CatalogueModule = {
  id: 'sharing',
  title: 'Sharing',
  summary: 'What you may share.',
  href: '/induction/modules/sharing/',
  minutes: 12,
  version: 3,
  changes: [change(3, 4), change(2), change(1)],
  questions: ['one', 'two'],
  reflections: [],
  teamQuestion: 'Who knows?',
};
const at = (second: string) => ({ at: `2026-11-25T09:00:${second}.000Z`, on: '2026-11-25' });

describe('reading what changed', () => {
  const before = setDone('sharing', 1, { minutes: 12, right: 2, of: 2, tries: 3 })(emptyRecord(), at('01'));

  it('makes the version of today done, with the check as it was and only the minutes of the changes', () => {
    const after = confirmChanges(moduleProgress(before, sharing))(before, at('02'));
    expect(after.modules['sharing']?.done['3']?.value).toEqual({
      on: '2026-11-25',
      minutes: 6,
      right: 2,
      of: 2,
      tries: 3,
    });
    expect(after.modules['sharing']?.done['1']).toEqual(before.modules['sharing']?.done['1']);
    expect(moduleProgress(after, sharing).state).toBe('done');
  });

  it('does nothing for a module that was never done, or is up to date', () => {
    const empty = emptyRecord();
    expect(confirmChanges(moduleProgress(empty, sharing))(empty, at('02'))).toEqual(empty);
    const done = setDone('sharing', 3, { minutes: 12, right: 2, of: 2, tries: 1 })(empty, at('01'));
    expect(confirmChanges(moduleProgress(done, sharing))(done, at('02'))).toEqual(done);
  });
});
