import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftId, freeId, wordsAsId } from '#src/model/desk/ids.ts';
import { ID_LENGTH, ID_PATTERN } from '#src/schemas/names.ts';

describe('the id of a draft', () => {
  it('is made from its title, in plain letters', () => {
    expect(wordsAsId('“Who’s at the gate?” Élodie asked')).toBe('whos-at-the-gate-elodie-asked');
    expect(wordsAsId('word '.repeat(30))).toBe('word-'.repeat(12).slice(0, -1));
    expect(wordsAsId('今日')).toBe('');
  });

  it('is always one that a folder can have, and that nobody has', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.nat(12), (title, others) => {
        const draft = { kind: 'day', fields: { title } } as const;
        const taken = new Set<string>();
        for (let count = 0; count <= others; count += 1) {
          const id = draftId(draft, taken);
          expect(id).toMatch(ID_PATTERN);
          expect(id.length).toBeLessThanOrEqual(ID_LENGTH);
          expect(taken.has(id)).toBe(false);
          taken.add(id);
        }
      }),
    );
  });

  it('stays when it came back from the hub', () => {
    expect(draftId({ kind: 'day', id: 'a-day', fields: { title: 'Another' } }, new Set(['a-day']))).toBe('a-day');
    expect(freeId('a-day', new Set(['a-day', 'a-day-2']))).toBe('a-day-3');
    expect(draftId({ kind: 'blog', fields: { title: 'Index' } }, new Set())).toBe('new-blog');
  });

  it('follows the title, when it came back from before it had one', () => {
    const draft = { kind: 'day', id: 'new-day', fields: { title: 'The gate' } } as const;
    expect(draftId(draft, new Set())).toBe('the-gate');
    expect(draftId({ ...draft, id: 'new-day-2' }, new Set(['new-day']))).toBe('the-gate');
    expect(draftId(draft, new Set(['new-day'])), 'a page of the hub keeps its address').toBe('new-day');
  });
});
