import type { Covered } from '#src/model/certificate.ts';

/** How much room the steps on a certificate have on its one side of A4. */
export type SheetRoom = 'roomy' | 'close' | 'tight';

/** Letters that fit on a line of one of the two columns, measured on the printed sheet in its own typeface. */
const TITLE_LETTERS = 40;
const NOTE_LETTERS = 46;
/** Lines of both columns together that fit at each size; what is more than the last goes on to a second side. */
const ROOMY_LINES = 30;
const CLOSE_LINES = 58;

const linesOf = ({ title, option }: Covered): number =>
  Math.ceil(title.length / TITLE_LETTERS) +
  Math.ceil(((option?.length ?? 9) + ', 25 November 2026'.length) / NOTE_LETTERS);

/** The size of letters at which so many steps, with titles and options so long, fit on the sheet. */
export const sheetRoom = (covered: readonly Covered[]): SheetRoom => {
  const lines = covered.reduce((sum, step) => sum + linesOf(step), 0);
  if (lines <= ROOMY_LINES) return 'roomy';
  return lines <= CLOSE_LINES ? 'close' : 'tight';
};
