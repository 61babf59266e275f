import { describe, expect, it } from 'vitest';
import type { Directory } from '#src/model/directory.ts';
import { buildMatrix } from '#src/model/matrix.ts';
import { smallDirectory as directory, smallSettings as settings } from '../fixtures/small-partnership.ts';

describe('the matrix of who leads on what', () => {
  const matrix = buildMatrix(directory, settings);

  it('has a column for each partner with a part, grouped by family', () => {
    expect(matrix.families.map(({ label, columns }) => [label, columns.map((column) => column.label)])).toEqual([
      ['Local authority', ['Council']],
      ['Police and justice', ['Police']],
      ['Education', ['Schools']],
    ]);
  });

  it('has one row for each situation, under its first topic', () => {
    expect(matrix.topics.map(({ label, rows }) => [label, rows.map((row) => row.title)])).toEqual([
      ['First', ['missing', 'absent']],
      ['Adults', ['accused']],
    ]);
  });

  it('says the part of each partner, and nothing where it has none', () => {
    expect(matrix.topics.flatMap(({ rows }) => rows.map((row) => row.cells))).toEqual([
      ['support', 'lead', undefined],
      ['told', undefined, 'lead'],
      ['lead', 'consult', 'support'],
    ]);
  });

  it('is empty when nothing is written', () => {
    const nothing = { ...directory, situations: [] } as Directory;
    expect(buildMatrix(nothing, settings)).toEqual({ families: [], topics: [] });
  });
});
