import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsCsv, modulesCsv } from '#src/model/coverage-sheets.ts';
import { coverageOf } from '#src/model/coverage.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';
import { began, CATALOGUE, did, fileWith, named, recordWith, wrote } from './coverage-samples.ts';
import { anyRecord } from './record-samples.ts';

const peopleOf = (...records: LearnerRecord[]) =>
  coverageOf(
    records.map((record, index) => fileWith(`file-${index}.json`, record)),
    CATALOGUE,
  ).people;

/** Reads comma-separated values as RFC 4180 has them, on its own terms. */
const rowsIn = (csv: string): string[][] => {
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
};

describe('people by modules, as a table', () => {
  it('has a row for each module done or still to do, with its version and whether it is out of date', () => {
    const [head, ...rows] = rowsIn(
      modulesCsv(
        peopleOf(recordWith([...named('Ada', 'police'), began('board'), did('welcome', 1), did('long-gone')])),
        CATALOGUE,
      ),
    );
    expect(head?.join()).toBe('Name,Partner,Role,Pathway,Module,Done on,Version,Version now,Out of date,File');
    const ada = ['Ada', 'Police', 'Not said'];
    expect(rows).toEqual([
      [...ada, 'New to the board', 'About welcome', '2026-11-03', '1', '2', 'yes', 'file-0.json'],
      [...ada, '', 'long-gone (no longer on the hub)', '2026-11-03', '1', '', '', 'file-0.json'],
      [...ada, 'New to the board', 'About your-duties', 'not done', '', '1', '', 'file-0.json'],
    ]);
  });

  it('leaves nobody out who has begun nothing', () => {
    const rows = rowsIn(modulesCsv(peopleOf(recordWith(named('Dee'))), CATALOGUE));
    expect(rows[1]?.[0]).toBe('Dee');
  });

  it.each([
    '=HYPERLINK("https://evil.example","Ada")',
    '+44 161',
    '-1+1',
    '@SUM(A1)',
    ' =1+1',
    '＝1+1',
    '"quoted", and so on',
    '<img src=x onerror=alert(1)>',
  ])('holds a name as text that no spreadsheet runs: %s', (name) => {
    const [, row] = rowsIn(modulesCsv(peopleOf(recordWith(named(name))), CATALOGUE));
    expect(row?.[0]).toBe(/^\s*["<]/u.test(name) ? name : `'${name.trim()}`);
    expect(row).toHaveLength(10);
  });

  it('never holds what people wrote', () => {
    const people = peopleOf(recordWith([...named('Ada'), began('board'), did('welcome'), wrote('Only for myself')]));
    expect(modulesCsv(people, CATALOGUE) + gapsCsv(people)).not.toContain('Only for myself');
  });

  it('has as many cells in each row as in its head, whatever the files hold', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 4 }), (records) => {
        const people = peopleOf(...records);
        for (const csv of [modulesCsv(people, CATALOGUE), gapsCsv(people)]) {
          const [head = [], ...rows] = rowsIn(csv);
          for (const row of rows) expect(row).toHaveLength(head.length);
          for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+@\t\r-]/u);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is left to do, as a table', () => {
  it('has a row for each required step that is not done, with the day it is due', () => {
    const people = peopleOf(recordWith([...named('Ada', 'schools'), began('board', '2026-11-01'), did('welcome', 2)]));
    expect(rowsIn(gapsCsv(people))).toEqual([
      ['Name', 'Partner', 'Role', 'Pathway', 'Stage', 'Step', 'Due by', 'File'],
      ...['About your-duties', 'Shadow a colleague'].map((step) => [
        'Ada',
        'Schools',
        'Not said',
        'New to the board',
        'First 30 days',
        step,
        '2026-12-01',
        'file-0.json',
      ]),
    ]);
  });
});
