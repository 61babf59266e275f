/** The place of a link in a table. */
export interface GridPlace {
  /** The row it stands in, counted from the top. */
  row: number;
  /** The column of its cell. */
  column: number;
}

/** The keys that go from link to link in a table. */
export const GRID_KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;

/** A key that goes from link to link. */
export type GridKey = (typeof GRID_KEYS)[number];

/** Whether a key is one of them. */
export const isGridKey = (key: string): key is GridKey => (GRID_KEYS as readonly string[]).includes(key);

/** The link of the nearest row above or below whose column is nearest. */
const inNextRow = (places: readonly GridPlace[], from: GridPlace, way: 1 | -1): number => {
  const rows = places.map(({ row }) => row).filter((row) => (row - from.row) * way > 0);
  if (rows.length === 0) return -1;
  const next = way === 1 ? Math.min(...rows) : Math.max(...rows);
  const off = ({ column }: GridPlace): number => Math.abs(column - from.column);
  const [nearest] = places.filter(({ row }) => row === next).sort((one, other) => off(one) - off(other));
  return nearest === undefined ? -1 : places.indexOf(nearest);
};

/**
 * Which link a key goes to: along the row, or to the nearest column of the row above or below, as a table is read.
 * @param places the links that can be seen, in the order of the page
 * @param from the index of the link that has the focus
 * @returns the index of the next link; the same one at an edge
 */
export const gridStep = (places: readonly GridPlace[], from: number, key: GridKey): number => {
  const place = places[from];
  if (place === undefined) return from;
  const row = places.flatMap((one, index) => (one.row === place.row ? [index] : []));
  const at = row.indexOf(from);
  const to = {
    ArrowLeft: row[at - 1],
    ArrowRight: row[at + 1],
    Home: row[0],
    End: row.at(-1),
    ArrowUp: inNextRow(places, place, -1),
    ArrowDown: inNextRow(places, place, 1),
  }[key];
  return to === undefined || to < 0 ? from : to;
};
