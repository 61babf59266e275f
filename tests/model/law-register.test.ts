import { describe, expect, it } from 'vitest';
import type { Listed } from '#src/model/directory.ts';
import { LAW_STATUS_MEANINGS, lawRegister } from '#src/model/law-register.ts';
import { LAW_STATUSES } from '#src/schemas/laws.ts';

const law = (id: string, status: string) => ({ id, data: { status } }) as unknown as Listed<'laws'>;

describe('the register of law and guidance', () => {
  it('has the most binding first, and no standing that nothing has', () => {
    const groups = lawRegister([law('a', 'advice'), law('b', 'in-force'), law('c', 'advice')]);
    expect(groups.map(({ status, laws }) => [status, laws.map(({ id }) => id)])).toEqual([
      ['in-force', ['b']],
      ['advice', ['a', 'c']],
    ]);
  });

  it('says what each standing asks of the reader, and "law today" only of what is in force', () => {
    expect(LAW_STATUSES.filter((status) => /\bmust\b/.test(LAW_STATUS_MEANINGS[status]))).toEqual(['in-force']);
  });
});
