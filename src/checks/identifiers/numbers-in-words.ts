const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
]; // prettier-ignore
const TENS_ALONE = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** One to nine, as a pattern for use inside others. */
export const UNIT = UNITS.join('|');
/** Ten to nineteen, as a pattern for use inside others. */
export const TEEN = TEENS.join('|');
/** Twenty to ninety-nine, as a pattern for use inside others. */
export const TENS = `(?:${TENS_ALONE.join('|')})(?:[- ](?:${UNIT}))?`;

/** One to ninety-nine in small letters, as figures; undefined for any other words. */
export const figuresOf = (words: string): string | undefined => {
  const [ten = '', one = ''] = words.split(/[ -]/u);
  if (TENS_ALONE.includes(ten)) return String(20 + TENS_ALONE.indexOf(ten) * 10 + UNITS.indexOf(one) + 1);
  const small = [...UNITS, ...TEENS].indexOf(words);
  return small === -1 ? undefined : String(small + 1);
};

const capitalised = (words: string): string =>
  words.replaceAll(/\b[a-z](?=[a-z])/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
const HUNDREDS = `(?:(?:a|one|two|three|four) hundred(?: and)? )(?:${TENS}|${TEEN}|${UNIT})|(?:a|one|two|three|four) hundred`;

/** A number up to 499 in words, as a pattern for use inside others: the first letter of each word may be a capital. */
export const NUMBER_IN_WORDS = capitalised(`(?:${HUNDREDS}|${TENS}|${TEEN}|${UNIT})[a-d]?`);
/** The same from thirteen, in small letters: no hour of the clock, and seldom a count of things that have a name. */
export const THIRTEEN_OR_MORE_IN_WORDS = `(?:${HUNDREDS}|${TENS}|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)`;
