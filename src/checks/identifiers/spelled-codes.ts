import type { Sighting } from '#src/checks/identifiers/identifier-kind.ts';
import { figuresOf, TEEN, TENS, UNIT } from '#src/checks/identifiers/numbers-in-words.ts';
import { rememberLast } from '#src/checks/identifiers/remember-last.ts';
import { matchesOf } from '#src/checks/matches.ts';

/** A code spelled out sign by sign: "em two seven, eight ar ee", "A B one two C D E". */
export interface SpelledCode extends Sighting {
  /** What it says, in capitals and figures. */
  code: string;
}

/** The names of our letters, with their usual spellings. */
const LETTERS: Readonly<Record<string, string>> = {
  ay: 'A', bee: 'B', cee: 'C', see: 'C', dee: 'D', ee: 'E', eff: 'F', ef: 'F', gee: 'G', aitch: 'H', haitch: 'H', eye: 'I',
  jay: 'J', kay: 'K', el: 'L', ell: 'L', em: 'M', en: 'N', oh: 'O', pee: 'P', queue: 'Q', cue: 'Q', ar: 'R', are: 'R',
  ess: 'S', tee: 'T', tea: 'T', you: 'U', yew: 'U', vee: 'V', ex: 'X', why: 'Y', wye: 'Y', zed: 'Z', zee: 'Z',
  'double-u': 'W', 'double u': 'W', 'double-you': 'W', 'double you': 'W',
}; // prettier-ignore
const NAMES = Object.keys(LETTERS).sort((one, other) => other.length - one.length);
const SIGN = `(?:${TENS}|${TEEN}|zero|${UNIT}|nought|${NAMES.join('|')}|\\d{1,2}|[A-Z]{1,3}(?=[ ,-])|[a-z](?=[ ,-]))(?![A-Za-z\\d])`;
/** At least one sign's name among four to twelve signs, the last of which may stand by itself. */
const SEQUENCE = new RegExp(
  `(?<![A-Za-z\\d])(?=(?:[A-Z]{1,2}|[a-z]{1,2}|${NAMES.join('|')})[ ,-])(?:${SIGN}[ ,-]{1,3}){3,11}(?:${SIGN}|(?:[A-Z]{1,3}|[a-z])(?![A-Za-z\\d]))`,
  'gu',
);
const TOKEN = new RegExp(`(?<![A-Za-z\\d])(?:${TENS}|double[- ](?:u|you)|[a-z]+|\\d+)`, 'gu');

const signOf = (token: string): string => {
  const named = LETTERS[token] ?? figuresOf(token);
  return named ?? (/^(?:zero|nought)$/u.test(token) ? '0' : token.toUpperCase());
};

/** Every way to begin and to end among the signs, since the words before a code may be letters' names too: "you are em …". */
const MOST_SIGNS = 9;

/**
 * Codes that fit a form and are spelled out, with at least one of their signs by its name, in order.
 * @param text a text as it is read
 * @param form the whole of the code, in capitals and figures
 */
export const spelledCodes = (text: string, form: RegExp): SpelledCode[] =>
  sequences(text).flatMap(({ at, tokens }): SpelledCode[] => {
    for (let from = 0; from < tokens.length; from += 1)
      for (let to = Math.min(tokens.length, from + MOST_SIGNS); to > from + 3; to -= 1) {
        const chosen = tokens.slice(from, to);
        const code = chosen.map(({ sign }) => sign).join('');
        if (!form.test(code) || !chosen.some(({ isName }) => isName)) continue;
        return [{ start: at + (chosen[0]?.start ?? 0), end: at + (chosen.at(-1)?.end ?? 0), code }];
      }
    return [];
  });

interface Token extends Sighting {
  sign: string;
  /** Whether it is the name of a sign and not the sign itself. */
  isName: boolean;
}

const sequences = rememberLast((text: string): { at: number; tokens: Token[] }[] =>
  matchesOf(text, SEQUENCE).map(({ index, 0: sequence }) => ({
    at: index,
    tokens: matchesOf(sequence.toLowerCase(), TOKEN).map((token): Token => {
      const sign = signOf(token[0]);
      return { start: token.index, end: token.index + token[0].length, sign, isName: sign.length < token[0].length };
    }),
  })),
);
