/** What the rows of the matrix can be chosen by, as the address names it. */
export const MATRIX_FILTERS = ['partner', 'topic', 'urgency'] as const;

/** One thing to choose rows by. */
export type MatrixFilter = (typeof MATRIX_FILTERS)[number];

/** What holds of a row: the partners with a part, its topics, and how soon. */
export type RowFacts = Readonly<Record<MatrixFilter, readonly string[]>>;

/** What is chosen; a filter that is left out does not narrow anything. */
export type MatrixChoice = Readonly<Partial<Record<MatrixFilter, string>>>;

/** Whether a row is left by a choice. */
export const isLeft = (row: RowFacts, choice: MatrixChoice): boolean =>
  MATRIX_FILTERS.every((name) => {
    const chosen = choice[name];
    return chosen === undefined || row[name].includes(chosen);
  });

/** How many rows would be left, were this value chosen beside what the other filters say. */
export const countWith = (rows: readonly RowFacts[], choice: MatrixChoice, name: MatrixFilter, value: string): number =>
  rows.filter((row) => isLeft(row, { ...choice, [name]: value })).length;

/** An option in words, with the number of rows it leaves: "Police (12)". */
export const optionWords = (label: string, count: number): string => `${label} (${count})`;

/**
 * Reads a choice from the query of an address: `?partner=police&urgency=now`.
 * @param known the values there are; an address that asks for others is not followed
 */
export const readMatrixChoice = (
  query: string,
  known: Readonly<Record<MatrixFilter, readonly string[]>>,
): MatrixChoice => {
  const asked = new URLSearchParams(query);
  return Object.fromEntries(
    MATRIX_FILTERS.flatMap((name) => {
      const value = asked.get(name);
      return value !== null && known[name].includes(value) ? [[name, value]] : [];
    }),
  );
};

/** Writes a choice as the query of an address; empty when nothing is chosen. */
export const writeMatrixChoice = (choice: MatrixChoice): string => {
  const query = new URLSearchParams(
    MATRIX_FILTERS.flatMap((name) => {
      const value = choice[name];
      return value === undefined ? [] : [[name, value]];
    }),
  ).toString();
  return query === '' ? '' : `?${query}`;
};

/** Whether anything is chosen. */
export const isChoosing = (choice: MatrixChoice): boolean => MATRIX_FILTERS.some((name) => choice[name] !== undefined);

/** How many rows are left, and by which choice: said aloud when it changes, and printed with the table. */
export const leftWords = (left: number, total: number, chosen: readonly string[]): string => {
  const all = `${total} ${total === 1 ? 'situation' : 'situations'}`;
  if (chosen.length === 0) return total === 1 ? 'One situation.' : `All ${all}.`;
  return `${left === 0 ? 'None' : left} of ${all}, chosen by: ${chosen.join(', ')}.`;
};
