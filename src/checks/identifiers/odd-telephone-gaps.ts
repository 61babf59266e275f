/** Any signs or a word of dictation between the groups of a number. */
const GAP =
  '(?:[^A-Za-z0-9\\n]{1,4}| ?,? (?:and then|and|then|space|dash|hyphen|dot|slash|stroke|pause|next|followed by),? )';

const groups = (...lengths: readonly number[]): string => lengths.map((length) => `\\d{${length}}`).join(GAP);

/**
 * Telephone numbers whose groups are joined by whatever comes to hand: only in the groups in which they are said
 * (Ofcom, telephone numbers, how to write them), so that times, lists and sums are no numbers.
 */
export const ODD_GAPS = new RegExp(
  `(?<![\\d.,:/-])0(?:${[
    groups(4, 3, 3),
    groups(4, 6),
    groups(4, 2, 2, 2),
    groups(3, 3, 4),
    groups(3, 3, 2, 2),
    groups(2, 4, 4),
    groups(3, 7),
    `(?:${GAP}\\d){10}`,
  ].join('|')})(?![\\d]|[.,:/-]\\d)`,
  'gu',
);
