import { csvText } from '#src/model/csv.ts';
import { columnsOf, type Matrix } from '#src/model/matrix.ts';
import { PART_WORDS } from '#src/model/parts.ts';
import { URGENCY_WORDS } from '#src/model/urgency.ts';
import type { Settings } from '#src/schemas/settings.ts';

/** How close the lines of the printed table stand. */
export type SheetLines = 'open' | 'close' | 'tight';

/**
 * The most lines, topics counted, that fit on one landscape sheet of A3 (297 mm high) under its heads: measured in
 * print. More than the last go on to another sheet, since smaller letters could not be read on a wall.
 */
const MOST_LINES: readonly (readonly [SheetLines, number])[] = [
  ['open', 36],
  ['close', 55],
  ['tight', 76],
];
/** A title with more characters than this may need a second line. */
const LONGEST_LINE = 90;

const linesOf = (title: string): number => Math.max(1, Math.ceil(title.length / LONGEST_LINE));

/** How close the lines of a matrix have to stand to fit on one sheet of A3. */
export const sheetLines = ({ topics }: Matrix): SheetLines => {
  const lines = topics.reduce((sum, { rows }) => rows.reduce((all, { title }) => all + linesOf(title), sum + 1), 0);
  return MOST_LINES.find(([, most]) => lines <= most)?.[0] ?? 'tight';
};

/**
 * The whole matrix for a spreadsheet: a row for each situation, a column for each partner, the part in words.
 * @param toAbsolute makes an address full, since a file can be anywhere
 */
export const matrixCsv = (matrix: Matrix, topics: Settings['topics'], toAbsolute: (href: string) => string): string => {
  const topicLabel = (id: string): string => topics.find((topic) => topic.id === id)?.label ?? id;
  return csvText([
    ['Situation', 'Topics', 'How soon', ...columnsOf(matrix).map(({ label }) => label), 'Address'],
    ...matrix.topics.flatMap(({ rows }) =>
      rows.map((row) => [
        row.title,
        row.topics.map(topicLabel).join('; '),
        URGENCY_WORDS[row.urgency],
        ...row.cells.map((part) => (part === undefined ? '' : PART_WORDS[part])),
        toAbsolute(row.href),
      ]),
    ),
  ]);
};
