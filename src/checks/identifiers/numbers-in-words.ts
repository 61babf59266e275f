const UNIT = 'one|two|three|four|five|six|seven|eight|nine';
const TEEN = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = `(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:${UNIT}))?`;
const capitalised = (words: string): string =>
  words.replaceAll(/\b[a-z](?=[a-z])/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
const HUNDREDS = `(?:(?:a|one|two|three|four) hundred(?: and)? )(?:${TENS}|${TEEN}|${UNIT})|(?:a|one|two|three|four) hundred`;

/** A number up to 499 in words, as a pattern for use inside others: the first letter of each word may be a capital. */
export const NUMBER_IN_WORDS = capitalised(`(?:${HUNDREDS}|${TENS}|${TEEN}|${UNIT})[a-d]?`);
/** The same from thirteen, in small letters: no hour of the clock, and seldom a count of things that have a name. */
export const THIRTEEN_OR_MORE_IN_WORDS = `(?:${HUNDREDS}|${TENS}|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)`;
