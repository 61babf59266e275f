import { describe, expect, it } from 'vitest';
import { changesSince, isWithdrawn } from '#src/model/learning.ts';

describe('a learning example', () => {
  it('is withdrawn on the day after its last', () => {
    expect(isWithdrawn({ withdrawBy: '2027-05-12' }, '2027-05-12')).toBe(false);
    expect(isWithdrawn({ withdrawBy: '2027-05-12' }, '2027-05-13')).toBe(true);
  });

  it('says what changed, or when the reader will be told', () => {
    const learning = { published: '2026-08-31', changed: { afterThreeMonths: 'We named one person.' } };
    expect(changesSince(learning, '2026-12-01')).toEqual([
      { after: 'After three months', text: 'We named one person.', waiting: expect.any(String) },
      { after: 'After six months', waiting: 'We will say here in February 2027.' },
    ]);
  });

  it('still has the day on which a change is due to say it', () => {
    const due = (today: string) => changesSince({ published: '2026-08-25', changed: {} }, today)[0]?.waiting;
    expect(due('2026-11-25')).toBe('We will say here in November 2026.');
    expect(due('2026-11-26')).toBe('Not written up yet. It was due in November 2026.');
  });

  it('says so when a change was due and nobody has written it', () => {
    const [first] = changesSince({ published: '2026-05-12', changed: {} }, '2026-11-22');
    expect(first).toEqual({ after: 'After three months', waiting: 'Not written up yet. It was due in August 2026.' });
  });
});
