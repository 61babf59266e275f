import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSiteIndex, findEntry, parseTarget } from '#src/model/site-index.ts';

describe('the site index', () => {
  it('finds an entry in its own collection only', () => {
    const entry = { collection: 'terms' as const, id: 'lado', title: 'LADO', summary: '', draft: false };
    const index = buildSiteIndex([entry]);
    expect(findEntry(index, 'terms', 'lado')).toBe(entry);
    expect(findEntry(index, 'roles', 'lado')).toBeUndefined();
  });

  it('reads a link to an entry', () => {
    expect(parseTarget('law:ca1989-s47')).toEqual({ scheme: 'law', collection: 'laws', id: 'ca1989-s47' });
  });

  it('takes no scheme for one of the hub’s that is not', () => {
    for (const value of ['constructor:x', '__proto__:x', 'javascript:x', 'roles:x', ':x', 'x', 'ROLE:x']) {
      expect(parseTarget(value)).toBeUndefined();
    }
    fc.assert(fc.property(fc.string(), (value) => void parseTarget(value)));
  });
});
