/** A cell that a spreadsheet would run as a formula, full-width signs and leading spaces too (OWASP, "CSV injection"). */
const RUNS = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

const cell = (value: string | number): string => {
  if (typeof value === 'number') return String(value);
  const safe = RUNS.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * Rows as comma-separated values (RFC 4180), with the mark that tells spreadsheets it is UTF-8. What could run as a
 * formula gets an apostrophe in front.
 */
export const csvText = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
