import type { Listed } from '#src/model/directory.ts';

/** Initials that are looked up under another letter than the words they stand for. */
export interface Pointer {
  short: string;
  term: Listed<'terms'>;
}

/** A letter of the alphabet with what begins with it. */
export interface Letter {
  letter: string;
  /** The id of its heading on the page. */
  id: string;
  terms: Listed<'terms'>[];
  pointers: Pointer[];
}

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The letter a title is looked up under: its first, without its accent; `#` for anything else. */
export const letterOf = (title: string): string => {
  const first =
    title
      .normalize('NFD')
      .match(/[\p{L}\p{N}]/u)?.[0]
      ?.toUpperCase() ?? '';
  return ALPHABET.includes(first) ? first : '#';
};

const isInitials = (short: string): boolean => /^\p{Lu}{2}/u.test(short);

const pointersAt = (terms: readonly Listed<'terms'>[], letter: string): Pointer[] =>
  terms.flatMap((term) => {
    const { short, title } = term.data;
    const isElsewhere = short !== undefined && isInitials(short) && letterOf(title) !== letter;
    return isElsewhere && letterOf(short) === letter ? [{ short, term }] : [];
  });

/** The whole alphabet, with the terms of each letter in the order given; `#` comes first when anything is under it. */
export const aToZ = (terms: readonly Listed<'terms'>[]): Letter[] =>
  ['#', ...ALPHABET]
    .map((letter) => ({
      letter,
      id: letter === '#' ? 'letter-other' : `letter-${letter.toLowerCase()}`,
      terms: terms.filter(({ data }) => letterOf(data.title) === letter),
      pointers: pointersAt(terms, letter),
    }))
    .filter((one) => one.letter !== '#' || one.terms.length > 0);

/** Whether there is anything to look up under a letter. */
export const hasEntries = ({ terms, pointers }: Letter): boolean => terms.length > 0 || pointers.length > 0;
