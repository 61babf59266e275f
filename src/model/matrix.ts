import type { Directory } from '#src/model/directory.ts';
import { byFamily } from '#src/model/families.ts';
import { type Part, partnersIn } from '#src/model/parts.ts';
import { byTopic } from '#src/model/topics.ts';
import type { Family } from '#src/schemas/partners.ts';
import type { Settings } from '#src/schemas/settings.ts';

/** The partners of one family, as columns. */
export interface MatrixFamily {
  id: Family;
  label: string;
  columns: { id: string; label: string; href: string }[];
}

/** One situation, as a row: a part for each column, or nothing. */
export interface MatrixRow {
  title: string;
  href: string;
  cells: (Part | undefined)[];
}

/** Who leads, supports, is consulted or told: situations by topic, against partners by family. */
export interface Matrix {
  families: MatrixFamily[];
  topics: { id: string; label: string; rows: MatrixRow[] }[];
}

/** Draws up the matrix. Partners without a part have no column; each situation has one row, under its first topic. */
export const buildMatrix = (directory: Directory, settings: Pick<Settings, 'families' | 'topics'>): Matrix => {
  const parts = new Map(directory.situations.map(({ id, data }) => [id, partnersIn(directory, data)]));
  const hasPart = (partner: string): boolean => [...parts.values()].some((found) => found.has(partner));
  const families = byFamily(directory, settings.families)
    .map(({ id, label, partners }) => ({
      id,
      label,
      columns: partners
        .filter((partner) => hasPart(partner.id))
        .map((partner) => ({ id: partner.id, label: partner.data.shortName, href: partner.href })),
    }))
    .filter(({ columns }) => columns.length > 0);
  const columns = families.flatMap((family) => family.columns);
  const topics = byTopic(directory, settings.topics)
    .map(({ id, label, main }) => ({
      id,
      label,
      rows: main.map((situation) => ({
        title: situation.data.title,
        href: situation.href,
        cells: columns.map((column) => parts.get(situation.id)?.get(column.id)),
      })),
    }))
    .filter(({ rows }) => rows.length > 0);
  return { families, topics };
};
