import { INVISIBLE } from '#src/model/invisible.ts';
import type { Problem } from '#src/model/issues.ts';
import type { Lines, Place } from '#src/markdown/lines.ts';

/** How many such characters are reported in one file: the first ones say enough. */
const MOST_REPORTED = 10;

/** Names a character by its number, as `U+202E`. */
export const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const kindOf = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0) return 'an empty sign that cannot be seen';
  if (code === 0xfeff) return 'a hidden mark';
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069))
    return 'a hidden sign that turns words round';
  if (code === 0x200e || code === 0x200f || code === 0x061c) return 'a hidden sign for the direction of words';
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return 'a hidden sign';
  return 'a sign that cannot be seen';
};

const problemOf = (character: string, place: Place, rule: string, where: string): Problem => ({
  ...place,
  rule,
  message: `There is ${kindOf(character)} (${codePointName(character)}) ${where}.`,
  fix:
    character === '\uFEFF'
      ? 'Save the file again as “UTF-8”, not as “UTF-8 with BOM”.'
      : 'Delete it: put the cursor after it, press backspace, and type the words again if need be.',
});

/** The invisible characters in a whole file, as written, each with its place. */
export const invisibleCharacters = (lines: Lines): Problem[] =>
  [...lines.text.matchAll(INVISIBLE)]
    .slice(0, MOST_REPORTED)
    .map((found) => problemOf(found[0], lines.placeOf(found.index), 'invisible-character', 'here'));

/** Leaves out what only seemed disguised: a text with raw invisible characters holds them after parsing as well. */
export const withoutEchoes = (problems: readonly Problem[]): Problem[] =>
  problems.some(({ rule }) => rule === 'invisible-character')
    ? problems.filter(({ rule }) => rule !== 'disguised-character')
    : [...problems];

/** The first invisible character in a parsed text, which may have been written in disguise: `&#x202e;`, `"\u202e"`. */
export const disguisedCharacter = (text: string, place: Place): Problem[] => {
  const found = text.match(INVISIBLE);
  return found === null ? [] : [problemOf(found[0], place, 'disguised-character', 'written as a code')];
};

/** Words without what cannot be seen in them: special spaces become plain ones, the rest is left out. */
export const withoutInvisible = (text: string): string =>
  text.replaceAll(/[\t\v\f\u00A0\u2028\u2029]/gu, ' ').replaceAll(INVISIBLE, '');
