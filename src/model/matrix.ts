import type { Directory, Tag } from '#src/model/directory.ts';
import { byFamily } from '#src/model/families.ts';
import type { RowFacts } from '#src/model/matrix-choice.ts';
import { type Part, PARTS, partnersIn } from '#src/model/parts.ts';
import { byTopic } from '#src/model/topics.ts';
import type { Family } from '#src/schemas/partners.ts';
import type { Settings } from '#src/schemas/settings.ts';
import type { Urgency } from '#src/schemas/situations.ts';

/** A partner, as a column. */
export interface MatrixColumn extends Tag {
  id: string;
  href: string;
}

/** The partners of one family, as columns. */
export interface MatrixFamily {
  id: Family;
  label: string;
  columns: MatrixColumn[];
}

/** One situation, as a row: a part for each column, or nothing. */
export interface MatrixRow {
  title: string;
  href: string;
  urgency: Urgency;
  /** Every topic it belongs to; it stands under the first. */
  topics: readonly string[];
  cells: (Part | undefined)[];
}

/** The situations that name a topic first, as rows. */
export interface MatrixTopic {
  id: string;
  label: string;
  rows: MatrixRow[];
}

/** Who leads, supports, is consulted or told: situations by topic, against partners by family. */
export interface Matrix {
  families: MatrixFamily[];
  topics: MatrixTopic[];
}

/** The columns of a matrix, in order. */
export const columnsOf = ({ families }: Matrix): MatrixColumn[] => families.flatMap(({ columns }) => columns);

/** The rows of a matrix, in order. */
export const rowsOf = ({ topics }: Matrix): MatrixRow[] => topics.flatMap(({ rows }) => rows);

/** Draws up the matrix. Partners without a part have no column; each situation has one row, under its first topic. */
export const buildMatrix = (directory: Directory, settings: Pick<Settings, 'families' | 'topics'>): Matrix => {
  const parts = new Map(directory.situations.map(({ id, data }) => [id, partnersIn(directory, data)]));
  const hasPart = (partner: string): boolean => [...parts.values()].some((found) => found.has(partner));
  const families = byFamily(directory, settings.families)
    .map(({ id: family, label, partners }) => ({
      id: family,
      label,
      columns: partners
        .filter(({ id }) => hasPart(id))
        .map(({ id, href, data }) => ({ id, label: data.shortName, href, family })),
    }))
    .filter(({ columns }) => columns.length > 0);
  const columns = families.flatMap((family) => family.columns);
  const topics = byTopic(directory, settings.topics)
    .map(({ id, label, main }) => ({
      id,
      label,
      rows: main.map(({ id: situation, href, data }) => ({
        title: data.title,
        href,
        urgency: data.urgency,
        topics: data.topics,
        cells: columns.map((column) => parts.get(situation)?.get(column.id)),
      })),
    }))
    .filter(({ rows }) => rows.length > 0);
  return { families, topics };
};

/** What a row can be chosen by. */
export const factsOf = (row: MatrixRow, columns: readonly MatrixColumn[]): RowFacts => ({
  partner: columns.filter((_, index) => row.cells[index] !== undefined).map(({ id }) => id),
  topic: row.topics,
  urgency: [row.urgency],
});

/** The partners in a row by part, strongest first; parts that nobody has are left out. */
export const partsInRow = (
  row: MatrixRow,
  columns: readonly MatrixColumn[],
): { part: Part; columns: MatrixColumn[] }[] =>
  PARTS.map((part) => ({ part, columns: columns.filter((_, index) => row.cells[index] === part) })).filter(
    (found) => found.columns.length > 0,
  );
