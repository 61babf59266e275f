import { columnsOf, factsOf, type Matrix, type MatrixRow, rowsOf } from '#src/model/matrix.ts';
import { isLeft, type MatrixFilter } from '#src/model/matrix-choice.ts';
import { URGENCY_WORDS } from '#src/model/urgency.ts';
import type { Settings } from '#src/schemas/settings.ts';
import { URGENCIES } from '#src/schemas/situations.ts';

/** A value to choose rows by. */
export interface MatrixOption {
  value: string;
  label: string;
  /** The place that lists its situations without a script; absent where there is none. */
  href?: string;
  /** The rows it leaves by itself. */
  rows: MatrixRow[];
}

/** One thing to choose rows by, with the words of its field. */
export interface MatrixOffer {
  name: MatrixFilter;
  label: string;
  /** The words for no choice. */
  all: string;
  options: MatrixOption[];
}

/** What the rows of a matrix can be chosen by, in order. */
export type MatrixOffers = readonly MatrixOffer[];

/** What the rows can be chosen by; values that leave nothing are not offered. */
export const matrixOffers = (matrix: Matrix, topics: Settings['topics']): MatrixOffers => {
  const columns = columnsOf(matrix);
  const rows = rowsOf(matrix);
  const withRows = (name: MatrixFilter, options: Omit<MatrixOption, 'rows'>[]): MatrixOption[] =>
    options
      .map((option) => ({
        ...option,
        rows: rows.filter((row) => isLeft(factsOf(row, columns), { [name]: option.value })),
      }))
      .filter((option) => option.rows.length > 0);
  const partners = columns.map(({ id, label, href }) => ({ value: id, label, href: `${href}#on-situations` }));
  const subjects = topics.map(({ id, label }) => ({ value: id, label, href: `#${id}` }));
  const urgencies = URGENCIES.map((value) => ({ value, label: URGENCY_WORDS[value] }));
  return [
    { name: 'partner', label: 'Partner', all: 'Every partner', options: withRows('partner', partners) },
    { name: 'topic', label: 'Topic', all: 'Every topic', options: withRows('topic', subjects) },
    { name: 'urgency', label: 'How soon', all: 'However soon', options: withRows('urgency', urgencies) },
  ];
};
