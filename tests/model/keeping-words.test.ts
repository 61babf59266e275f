import { describe, expect, it } from 'vitest';
import { keepingWords } from '#src/model/keeping-words.ts';

describe('what the reader is told about keeping', () => {
  it('is nothing while the record is kept', () => {
    expect(keepingWords('kept')).toBeUndefined();
  });

  it.each([
    ['denied', 'does not let the hub keep anything', 'save a copy.'],
    ['full', 'has no room left', 'save a copy before you leave.'],
    ['stuck', 'there is no room to set it aside, so it was left as it is', 'save both.'],
  ] as const)('says what happens when keeping is %s, and ends with what to do', (keeping, what, mend) => {
    const words = keepingWords(keeping) ?? '';
    expect(words).toContain(what);
    expect(words).toContain('close this tab');
    expect(words).toContain('My record');
    expect(words.endsWith(mend)).toBe(true);
  });
});
