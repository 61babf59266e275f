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
