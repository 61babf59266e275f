import { describe, expect, it } from 'vitest';
import { LAW_STATUS_WORDS } from '#src/model/law-status.ts';
import { LAW_STATUSES } from '#src/schemas/laws.ts';

describe('the standing of a law', () => {
  it('always has words, and says "in force" only of what is in force', () => {
    const words = LAW_STATUSES.map((status) => LAW_STATUS_WORDS[status]);
    expect(words.every((word) => word.length > 3)).toBe(true);
    expect(words.filter((word) => word === 'In force')).toEqual([LAW_STATUS_WORDS['in-force']]);
  });
});
