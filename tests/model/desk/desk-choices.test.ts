import { describe, expect, it } from 'vitest';
import { withHeld } from '#src/model/desk/desk-choices.ts';

describe('what can be chosen', () => {
  const choices = [{ value: 'neglect', label: 'Neglect' }];

  it('shows what a draft holds that the hub has no more, so that it can be taken away', () => {
    expect(withHeld(choices, ['neglect', 'gone'])).toEqual([...choices, { value: 'gone', label: 'gone' }]);
  });

  it('is as it is for a draft that holds nothing else', () => {
    expect(withHeld(choices, ['neglect', '', undefined])).toEqual(choices);
  });
});
