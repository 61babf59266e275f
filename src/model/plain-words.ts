import { BARRED } from '#src/schemas/record-fields.ts';

const UNSEEN = new RegExp(`[${BARRED}]|\\p{Surrogate}`, 'gu');

/**
 * What a reader typed or pasted, without characters that nobody sees and that a record does not take, cut to the most
 * characters it can have.
 */
export const plainWords = (text: string, most: number): string => {
  const plain = text.replaceAll(UNSEEN, '');
  return plain.length <= most ? plain : [...plain].slice(0, most).join('');
};

/** The same in one line: for a name. */
export const plainLine = (text: string, most: number): string => plainWords(text.replaceAll(/[\t\n\r]+/g, ' '), most);

const LONGEST_FILE = 80;

/** A file's name as a sentence can show it: whoever named the file may have put signs in it that turn the sentence round. */
export const fileName = (name: string): string => {
  const plain = plainLine(name, LONGEST_FILE);
  return [...name].length > LONGEST_FILE ? `${plain}…` : plain;
};
