import type { Sighting } from '#src/checks/identifiers/identifier-kind.ts';
import { rememberLast } from '#src/checks/identifiers/remember-last.ts';

/** Digits said in words: "oh seven double seven". */
export interface SpokenDigits extends Sighting {
  digits: string;
  /** How many of them are words. */
  words: number;
}

const DIGITS: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  o: '0',
  nought: '0',
  naught: '0',
  nil: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};
const TIMES: Readonly<Record<string, number>> = { double: 2, treble: 3, triple: 3 };

const WORD = `(?<![A-Za-z])(?:${[...Object.keys(DIGITS), ...Object.keys(TIMES), 'hundred'].join('|')})(?![A-Za-z])`;
/** What is said between the parts of a number. */
const FILLER = '(?:(?:and )?then|space|dash|hyphen|pause|followed by)(?![A-Za-z])';
/** Words and figures one after another; each figure is taken whole, so that there is one way to read a text. */
const SEQUENCE = new RegExp(`(?:(?:${WORD}|(?<!\\d)\\d+(?!\\d))[\\s,.-]{0,3}(?:${FILLER}[\\s,.-]{1,3})?){3,}`, 'giu');
const TOKEN = /[a-z]+|\d+/giu;

/** Whether the digits only count up or down by one, as children do. */
const isCounting = (digits: string): boolean => '01234567890123456789 98765432109876543210'.includes(digits);

const read = (sequence: string): Pick<SpokenDigits, 'digits' | 'words'> => {
  let [digits, words, times] = ['', 0, 1];
  for (const [token] of sequence.matchAll(TOKEN)) {
    const word = token.toLowerCase();
    if (/^\d/u.test(token)) {
      digits += token;
      continue;
    }
    words += 1;
    if (Object.hasOwn(TIMES, word)) times = TIMES[word] ?? 1;
    else {
      digits += word === 'hundred' ? '00' : (DIGITS[word] ?? '').repeat(times);
      times = 1;
    }
  }
  return { digits, words };
};

/** Numbers spelled out in words, or partly so, in order. */
export const spokenDigits = rememberLast((text: string): SpokenDigits[] =>
  [...text.matchAll(SEQUENCE)].flatMap((found): SpokenDigits[] => {
    const sequence = found[0].replace(/[\s,.-]+$/u, '');
    const { digits, words } = read(sequence);
    if (words === 0 || isCounting(digits)) return [];
    return [{ start: found.index, end: found.index + sequence.length, digits, words }];
  }),
);
