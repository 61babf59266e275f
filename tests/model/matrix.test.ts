import { describe, expect, it } from 'vitest';
import type { Directory } from '#src/model/directory.ts';
import { buildMatrix, columnsOf, factsOf, partsInRow, rowsOf } from '#src/model/matrix.ts';
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

  it('gives each column its mark and its page', () => {
    expect(columnsOf(matrix).map(({ id, family, href }) => [id, family, href])).toEqual([
      ['council', 'local-authority', '/partners/council/'],
      ['police', 'police-justice', '/partners/police/'],
      ['schools', 'education', '/partners/schools/'],
    ]);
  });

  it('knows of each row whom it concerns, every topic it has, and how soon it is', () => {
    expect(rowsOf(matrix).map((row) => factsOf(row, columnsOf(matrix)))).toEqual([
      { partner: ['council', 'police'], topic: ['first'], urgency: ['now'] },
      { partner: ['council', 'schools'], topic: ['first'], urgency: ['this-week'] },
      { partner: ['council', 'police', 'schools'], topic: ['adults', 'first'], urgency: ['today'] },
    ]);
  });

  it('tells a row by part, strongest first, without the parts nobody has', () => {
    const told = rowsOf(matrix).map((row) =>
      partsInRow(row, columnsOf(matrix)).map(({ part, columns }) => [part, ...columns.map(({ label }) => label)]),
    );
    expect(told).toEqual([
      [
        ['lead', 'Police'],
        ['support', 'Council'],
      ],
      [
        ['lead', 'Schools'],
        ['told', 'Council'],
      ],
      [
        ['lead', 'Council'],
        ['support', 'Schools'],
        ['consult', 'Police'],
      ],
    ]);
  });

  it('is empty when nothing is written', () => {
    const nothing = { ...directory, situations: [] } as Directory;
    expect(buildMatrix(nothing, settings)).toEqual({ families: [], topics: [] });
  });
});
