const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A number as a sentence writes it: in words up to twelve, in digits from there. */
export const inWords = (number: number): string => WORDS[number] ?? String(number);

/** A number in digits and what it counts: "1 word", "1,082 words". */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;

/** A number and what it counts: "one thing", "two things", "14 things". */
export const countInWords = (number: number, one: string, many = `${one}s`): string =>
  `${inWords(number)} ${number === 1 ? one : many}`;
