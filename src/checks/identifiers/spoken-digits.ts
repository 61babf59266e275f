import type { Sighting } from '#src/checks/identifiers/identifier-kind.ts';
import { rememberLast } from '#src/checks/identifiers/remember-last.ts';
import { matchesOf } from '#src/checks/matches.ts';

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
const TEENS: Readonly<Record<string, string>> = {
  ten: '10', eleven: '11', twelve: '12', thirteen: '13', fourteen: '14', fifteen: '15', sixteen: '16', seventeen: '17',
  eighteen: '18', nineteen: '19',
}; // prettier-ignore
const TENS: Readonly<Record<string, string>> = {
  twenty: '2', thirty: '3', forty: '4', fifty: '5', sixty: '6', seventy: '7', eighty: '8', ninety: '9',
}; // prettier-ignore
const TIMES: Readonly<Record<string, number>> = { double: 2, treble: 3, triple: 3 };

const WORD = `(?<![A-Za-z])(?:${[...Object.keys(DIGITS), ...Object.keys(TEENS), ...Object.keys(TENS), ...Object.keys(TIMES), 'hundred'].join('|')})(?![A-Za-z])`;
/** What is said between the parts of a number. */
const FILLER = '(?:(?:and )?then|space|dash|hyphen|pause|followed by)(?![A-Za-z])';
/** Words and figures one after another; each figure is taken whole, so that there is one way to read a text. */
const SEQUENCE = new RegExp(`(?:(?:${WORD}|(?<!\\d)\\d+(?!\\d))[\\s,.()-]{0,3}(?:${FILLER}[\\s,.-]{1,3})?){3,}`, 'giu');
const TOKEN = /[a-z]+|\d+/giu;

/** Whether the digits only count up or down by one, as children do. */
const isCounting = (digits: string): boolean => '01234567890123456789 98765432109876543210'.includes(digits);

/** Whether a word is one to nine, which goes with a ten before it: "twenty-one". */
const isUnit = (word: string | undefined): boolean => word !== undefined && /^[1-9]$/u.test(DIGITS[word] ?? '');

const figuresOf = (word: string, next: string | undefined): string => {
  if (word === 'hundred') return '00';
  const ten = TENS[word];
  if (ten !== undefined) return isUnit(next) ? ten : `${ten}0`;
  return TEENS[word] ?? DIGITS[word] ?? '';
};

const read = (sequence: string): Pick<SpokenDigits, 'digits' | 'words'> => {
  const tokens = sequence.toLowerCase().match(TOKEN) ?? [];
  let [digits, words, times] = ['', 0, 1];
  for (const [index, token] of tokens.entries()) {
    if (/^\d/u.test(token)) {
      digits += token.repeat(token.length === 1 ? times : 1);
      times = 1;
      continue;
    }
    words += 1;
    if (Object.hasOwn(TIMES, token)) times = TIMES[token] ?? 1;
    else {
      digits += figuresOf(token, tokens[index + 1]).repeat(times);
      times = 1;
    }
  }
  return { digits, words };
};

/** Numbers spelled out in words, or partly so, in order. */
export const spokenDigits = rememberLast((text: string): SpokenDigits[] =>
  matchesOf(text, SEQUENCE).flatMap((found): SpokenDigits[] => {
    const sequence = found[0].replace(/[\s,.()-]+$/u, '');
    const { digits, words } = read(sequence);
    if (words === 0 || isCounting(digits)) return [];
    return [{ start: found.index, end: found.index + sequence.length, digits, words }];
  }),
);
