import type { Sighting } from '#src/checks/identifiers/identifier-kind.ts';
import { figuresOf, TEEN, TENS, UNIT } from '#src/checks/identifiers/numbers-in-words.ts';
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
const NUMBER = `${TENS}|${TEEN}|zero|${UNIT}|niner|oh|nought|\\d{1,4}`;
const SIGN = `(?:${LETTER}|${NUMBER}|[A-Z](?= for (?:${LETTER})\\b)|for)(?![A-Za-z\\d])`;
/** Once it has begun, some of its letters may be said by themselves. */
const NEXT = `(?:${SIGN}|(?!(?:a|i) [a-z]{2})[A-Za-z](?![A-Za-z\\d']| for ))`;
const SEQUENCE = new RegExp(`(?<![A-Za-z\\d])${SIGN}[ ,./-]{1,3}(?:${NEXT}[ ,./-]{1,3}(?:then )?){3,23}${NEXT}`, 'giu');
const TOKEN = new RegExp(
  `(?<![A-Za-z\\d])(?:(?<letter>${LETTER})|(?<number>${NUMBER})|(?<single>[a-z](?![a-z\\d'])(?! for )))`,
  'giu',
);

/** A number's word in figures. */
const inFigures = (word: string): string =>
  figuresOf(word) ?? (word === 'niner' ? '9' : /^\d/u.test(word) ? word : '0');

const read = (sequence: string): { code: string; letters: number } => {
  let [code, letters] = ['', 0];
  for (const { groups } of matchesOf(sequence.toLowerCase(), TOKEN)) {
    const { letter, number = '', single } = groups ?? {};
    if (letter !== undefined) {
      code += letter.charAt(0).toUpperCase();
      letters += 1;
    } else if (single !== undefined) code += single.toUpperCase();
    else code += inFigures(number);
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
