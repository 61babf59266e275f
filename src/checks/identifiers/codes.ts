import { TENS, UNIT } from '#src/checks/identifiers/numbers-in-words.ts';

const DIGIT_WORD = `(?:zero|oh|nought|${UNIT})`;
const STROKE = '(?:oblique|stroke|slash|dash|hyphen)';
const DOUBLE = '(?:(?:double|treble|triple) )?';

/** A code with a digit in it: its parts may be joined by strokes, hyphens and dots, its digits stand in up to four groups. */
export const WRITTEN =
  '(?:[A-Za-z]{1,6} ?[/-] ?|[A-Z]{2,6}\\.(?=\\d)){0,3}(?:[A-Za-z]{1,5}[ /-]?)?\\d(?:[A-Za-z0-9/-]|\\.(?=\\d)| (?=/ ?[A-Za-z\\d])|(?<=/) (?=[A-Z]{0,3}\\d)){0,24}(?: (?:[A-Z]{1,2}(?= \\d{3})|(?=[A-Z]{0,3}\\d)[\\dA-Z]{2,8}))?(?: \\d{2,6}(?![\\d:-]))?(?: \\d{2,6}(?![\\d:-]))?(?: \\d(?![A-Za-z\\d:.,-])){0,8}';
/** The same with something between all its signs: "4 4 1 8 2". */
const APART = '(?:[A-Za-z\\d][ .-]){4,20}[A-Za-z\\d](?![A-Za-z\\d])';
/** A long number with commas, as a spreadsheet shows it. */
const WITH_COMMAS = '\\d{1,3}(?:,\\d{3}){2,3}(?![\\d,])';
/** The same read aloud: "zero six G P, one two three four". */
const READ_ALOUD = `(?:(?:(?!oh\\b)[A-Z]{1,2}|\\d{1,4}|${DOUBLE}${DIGIT_WORD}|${TENS}|${STROKE})[ ,/-]{1,2}){2,16}${DOUBLE}${DIGIT_WORD}(?![A-Za-z])(?:[ ,/-]{1,2}\\d{1,4}(?!\\d)){0,3}`;

/** A code in any of these ways, as a pattern for use after words that announce one. */
export const CODE = `(?:[A-Z] (?:as in|for) [A-Za-z]{3,9},? )?(?:${READ_ALOUD}|${WITH_COMMAS}|${APART}|${WRITTEN})`;

const DIGITS = new RegExp(`\\d|\\b(?:double|treble|triple) |\\b${TENS}\\b|\\b${DIGIT_WORD}\\b`, 'giu');

/** How many digits a code has, in figures or in words. */
export const digitsIn = (code: string): number => code.match(DIGITS)?.length ?? 0;

/** What a text needs before it is worth looking for a code in it: three digits within a few characters, or digits in words. */
export const HAS_CODE = new RegExp(
  `\\d.{0,8}\\d.{0,8}\\d|\\d (?:of|from) (?:\\d|the |today|yesterday)|exhibit|\\b${DIGIT_WORD}[ ,-]{1,2}(?:[A-Z]{1,2} |${DIGIT_WORD}|double|treble|oblique|stroke|slash)`,
  'iu',
);
