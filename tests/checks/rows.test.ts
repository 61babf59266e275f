import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldOf, repeats, rowOf, rowsOf, textOf, textsOf } from '#src/checks/rows.ts';

const all = {
  fields: { list: [{ id: 'a' }, 'b', null, ['c'], { id: 4 }], words: ['x', 1, 'y'], one: { id: 'd' } },
  path: [],
};

describe('the rows of front matter', () => {
  it('are the groups of a list, each with where it stands', () => {
    expect(rowsOf(all, 'list').map(({ path }) => path)).toEqual([
      ['list', 0],
      ['list', 4],
    ]);
    expect(rowsOf(all, 'list').flatMap((row) => textOf(row, 'id'))).toEqual([{ text: 'a', path: ['list', 0, 'id'] }]);
    expect(rowOf(all, 'one').flatMap((row) => textOf(row, 'id'))).toEqual([{ text: 'd', path: ['one', 'id'] }]);
    expect(textsOf(all, 'words')).toEqual([
      { text: 'x', path: ['words', 0] },
      { text: 'y', path: ['words', 2] },
    ]);
  });

  it('are none where nothing of that shape was written', () => {
    for (const name of ['words', 'one', 'gone', 'constructor', '__proto__']) {
      expect(rowsOf(all, name)).toEqual([]);
      expect(textOf(all, name)).toEqual([]);
      if (name !== 'one') expect(rowOf(all, name)).toEqual([]);
    }
    expect([rowOf(all, 'list'), rowOf(all, 'constructor'), fieldOf(null, 'x'), fieldOf(['x'], 'length')]).toEqual([
      [],
      [],
      undefined,
      undefined,
    ]);
  });

  it('never throw, whatever YAML gives', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const row = { fields: { list: value } as Record<string, unknown>, path: [] };
        expect(() => [
          rowsOf(row, 'list'),
          rowOf(row, 'list'),
          textOf(row, 'list'),
          textsOf(row, 'list'),
        ]).not.toThrow();
      }),
    );
  });

  it('say twice what says the same in other capitals, spaces and stops', () => {
    const texts = ['A b', 'a  B.', 'c', 'C!', 'd?', 'd'].map((text, index) => ({ text, path: [index] }));
    expect(repeats(texts).map(({ text, first }) => [text, first.text])).toEqual([
      ['a  B.', 'A b'],
      ['C!', 'c'],
    ]);
  });
});
