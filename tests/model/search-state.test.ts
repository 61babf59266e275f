import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filtersBut, isAsking, isNarrowed, readSearch, searchState, writeSearch } from '#src/model/search-state.ts';

describe('what somebody is looking for', () => {
  it('is read from the address of the search page', () => {
    expect(readSearch('?q=bruise+on+a+baby&kind=Role&partner=&other=1')).toEqual({
      words: 'bruise on a baby',
      filters: { kind: 'Role' },
    });
  });

  it('is nothing when the address says nothing', () => {
    expect(isAsking(readSearch(''))).toBe(false);
    expect(writeSearch(readSearch('?q=+&kind='))).toBe('');
  });

  it('can be a filter without words', () => {
    const state = searchState('', { topic: 'First steps' });
    expect([isAsking(state), isNarrowed(state), writeSearch(state)]).toEqual([true, true, '?topic=First+steps']);
  });

  it('has one space between words, none around them, and an end', () => {
    expect(searchState('  saftey \n plan ', {}).words).toBe('saftey plan');
    expect(searchState('a'.repeat(5000), {}).words).toHaveLength(200);
  });

  it('comes back from the address as it went in, whatever was typed', () => {
    const value = fc
      .string({ minLength: 1, maxLength: 60 })
      .filter((text) => text.trim() === text && !/\s{2}|[^\S ]/.test(text));
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), value, (words, kind) => {
        const state = searchState(words, { kind });
        expect(readSearch(writeSearch(state))).toEqual(state);
      }),
    );
  });

  it('is counted for one filter as if that filter were not set', () => {
    expect(filtersBut({ kind: 'Role', partner: 'Police' }, 'kind')).toEqual({ partner: 'Police' });
  });
});
