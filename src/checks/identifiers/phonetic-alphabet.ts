import type { Sighting } from '#src/checks/identifiers/identifier-kind.ts';
import { rememberLast } from '#src/checks/identifiers/remember-last.ts';
import { matchesOf } from '#src/checks/matches.ts';

/** A code read out over a radio: "lima bravo five one, yankee papa x-ray". */
export interface RadioCode extends Sighting {
  /** What it says, in capitals and figures. */
  code: string;
}

/** The spelling alphabet of radio (ITU Radio Regulations, appendix 14), with its other spellings. */
const LETTER =
  'alpha|alfa|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliett?e?|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|' +
  'uniform|victor|whiske?y|x-?ray|yankee|zulu';
const DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
]; // prettier-ignore
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const TEN = `(?:${TENS.join('|')})(?:[- ](?:${DIGITS.slice(1).join('|')}))?`;
const NUMBER = `${TEN}|${[...TEENS, ...DIGITS].join('|')}|niner|oh|nought|\\d{1,4}`;
const SIGN = `(?:${LETTER}|${NUMBER}|[A-Z](?= for (?:${LETTER})\\b)|for)(?![A-Za-z\\d])`;
/** Once it has begun, some of its letters may be said by themselves. */
const NEXT = `(?:${SIGN}|(?!(?:a|i) [a-z]{2})[A-Za-z](?![A-Za-z\\d']| for ))`;
const SEQUENCE = new RegExp(`(?<![A-Za-z\\d])${SIGN}[ ,./-]{1,3}(?:${NEXT}[ ,./-]{1,3}(?:then )?){3,23}${NEXT}`, 'giu');
const TOKEN = new RegExp(
  `(?<![A-Za-z\\d])(?:(?<letter>${LETTER})|(?<ten>${TEN})|(?<number>${NUMBER})|(?<single>[a-z](?![a-z\\d'])(?! for )))`,
  'giu',
);

/** A number's word in figures. */
const figuresOf = (word: string): string => {
  const value = DIGITS.indexOf(word);
  if (value >= 0) return String(value);
  if (TEENS.includes(word)) return String(10 + TEENS.indexOf(word));
  return word === 'niner' ? '9' : /^\d/u.test(word) ? word : '0';
};

const figuresOfTen = (words: string): string => {
  const [ten = '', one] = words.split(/[ -]/u);
  return String(20 + TENS.indexOf(ten) * 10 + (one === undefined ? 0 : DIGITS.indexOf(one)));
};

const read = (sequence: string): { code: string; letters: number } => {
  let [code, letters] = ['', 0];
  for (const { groups } of matchesOf(sequence.toLowerCase(), TOKEN)) {
    const { letter, ten, number, single } = groups ?? {};
    if (letter !== undefined) {
      code += letter.charAt(0).toUpperCase();
      letters += 1;
    } else if (single !== undefined) code += single.toUpperCase();
    else code += ten === undefined ? figuresOf(number ?? '') : figuresOfTen(ten);
  }
  return { code, letters };
};

/** Codes of at least two letters and a digit that are read out in the spelling alphabet, in order. */
export const radioCodes = rememberLast((text: string): RadioCode[] =>
  matchesOf(text, SEQUENCE).flatMap((found): RadioCode[] => {
    const { code, letters } = read(found[0]);
    const isCode = letters > 1 && /\d/u.test(code);
    return isCode ? [{ start: found.index, end: found.index + found[0].length, code }] : [];
  }),
);
