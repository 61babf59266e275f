/** Text as it is compared: small letters without accents, apostrophes or marks, words one space apart. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘]/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    // Initials with dots are the same as initials without.
    .replace(/(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const joined = (text: string): string => text.replaceAll(' ', '');

/**
 * Whether somebody who types these letters may mean a term. Every word typed must begin a word of its names, in any
 * order; initials are found with or without dots and spaces between them. Nothing typed means every term.
 * @param names what the term is called: its words, its initials, what else it is called
 */
export const meansTerm = (names: readonly string[], typed: string): boolean => {
  const wanted = folded(typed);
  if (wanted === '') return true;
  const known = names.map(folded);
  const words = known.flatMap((name) => name.split(' '));
  return (
    wanted.split(' ').every((part) => words.some((word) => word.startsWith(part))) ||
    known.some((name) => joined(name).startsWith(joined(wanted)))
  );
};

/** How many terms are shown, in words; nothing while nothing is typed. */
export const shownWords = (shown: number, typed: string): string => {
  if (typed.trim() === '') return '';
  if (shown === 0) return 'No word here begins like that. Press Search to look through the whole hub.';
  return shown === 1 ? 'One word is shown.' : `${shown} words are shown.`;
};
