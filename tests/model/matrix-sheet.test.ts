import { describe, expect, it } from 'vitest';
import { buildMatrix, type Matrix } from '#src/model/matrix.ts';
import { matrixCsv, sheetLines } from '#src/model/matrix-sheet.ts';
import { smallDirectory as directory, smallSettings as settings } from '../fixtures/small-partnership.ts';

const toAbsolute = (href: string): string => `https://hub.example${href}`;
const withRows = (count: number, title = 'Short'): Matrix => ({
  families: [],
  topics: [
    {
      id: 'first',
      label: 'First',
      rows: Array.from({ length: count }, () => ({ title, href: '/', urgency: 'now', topics: ['first'], cells: [] })),
    },
  ],
});

describe('the matrix as a spreadsheet', () => {
  it('has a row for each situation and a column for each partner, with the part in words', () => {
    expect(matrixCsv(buildMatrix(directory, settings), settings.topics, toAbsolute)).toBe(
      [
        '\uFEFFSituation,Topics,How soon,Council,Police,Schools,Address',
        'missing,First,Now,Support,Lead,,https://hub.example/who-does-what/missing/',
        'absent,First,This week,Told,,Lead,https://hub.example/who-does-what/absent/',
        'accused,Adults; First,Today,Lead,Consult,Support,https://hub.example/who-does-what/accused/',
        '',
      ].join('\r\n'),
    );
  });

  it('has its heads alone when nothing is written', () => {
    expect(matrixCsv({ families: [], topics: [] }, settings.topics, toAbsolute)).toBe(
      '\uFEFFSituation,Topics,How soon,Address\r\n',
    );
  });
});

describe('the matrix on one sheet', () => {
  it('stands closer the more situations there are', () => {
    expect([1, 35, 36, 54, 55, 75, 300].map((count) => sheetLines(withRows(count)))).toEqual([
      'open',
      'open',
      'close',
      'close',
      'tight',
      'tight',
      'tight',
    ]);
  });

  it('counts a long title as two lines', () => {
    expect(sheetLines(withRows(20, 'x'.repeat(110)))).toBe('close');
  });
});
