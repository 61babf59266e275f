import { matchesOf } from '#src/checks/matches.ts';

/** A part of the text as it is read that may lead to a person. */
export interface Sighting {
  /** The offset at which it begins. */
  start: number;
  /** The offset after it. */
  end: number;
}

/** The lists in the settings of what may be published although it looks like an identifier. */
export type AllowList = 'telephone' | 'email' | 'postcode' | 'address' | 'other';

/** One kind of identifier: how it is found, and how it is told to somebody who does not code. */
export interface IdentifierKind {
  /** The name of the kind, which is also the rule's name in a report. */
  kind: string;
  /** Finds it in a text as it is read, in time proportional to its length. */
  find(text: string): Sighting[];
  /** What was found, so that its writer knows it again and a log does not repeat it. */
  mask(found: string): string;
  /** What was found and why it matters, in a sentence, with the masked words in it. */
  says(masked: string): string;
  /** How to mend it, in a sentence. */
  fix: string;
  /** The list in the settings that can allow it. */
  allowList: AllowList;
  /** What is compared with that list: the same for every way of writing the same thing. */
  sameAs(found: string): string;
}

const WORD = /[A-Za-z0-9]/u;

/** Whether a part of a text is not the middle of a longer word or number. */
export const standsAlone = (text: string, { start, end }: Sighting): boolean =>
  !WORD.test(text[start - 1] ?? ' ') && !WORD.test(text[end] ?? ' ');

/** The words just before an offset, on the same line, no further back than `most` characters. */
export const wordsBefore = (text: string, start: number, most: number): string => {
  const before = text.slice(Math.max(0, start - most), start);
  return before.slice(before.lastIndexOf('\n') + 1);
};

/** The words just after an offset, on the same line, no further than `most` characters. */
export const wordsAfter = (text: string, end: number, most: number): string =>
  text.slice(end, end + most).split('\n', 1)[0] ?? '';

/** Where a pattern is found; with a group called `found`, only that part of it. */
export const sightings = (text: string, pattern: RegExp): Sighting[] =>
  matchesOf(text, pattern).map((match) => {
    const part = match.groups?.['found'];
    const start = part === undefined ? match.index : match.index + match[0].lastIndexOf(part);
    return { start, end: start + (part ?? match[0]).length };
  });

/** The first two characters and a count: enough for the writer to know it again, too little for anybody else. */
export const maskedCode = (found: string): string => {
  const signs = found.replaceAll(/[^A-Za-z0-9]/gu, '');
  const digits = /^\d*$/u.test(signs);
  return `${signs.slice(0, 2)}… (${signs.length} ${digits ? 'digits' : 'letters and digits'})`;
};

/** A code without spaces and signs, in capitals. */
export const plainCode = (found: string): string => found.replaceAll(/[^A-Za-z0-9]/gu, '').toUpperCase();

/** Words in small letters with single spaces. */
export const plainWords = (found: string): string =>
  found
    .replaceAll(/[^A-Za-z0-9]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Finds in each line of a text as it is read, a paragraph or field, that holds what is worth a closer look. */
export const inParagraphs = (text: string, worth: RegExp, find: (paragraph: string) => Sighting[]): Sighting[] => {
  const found: Sighting[] = [];
  let offset = 0;
  for (const paragraph of text.split('\n')) {
    if (worth.test(paragraph))
      for (const { start, end } of find(paragraph)) found.push({ start: offset + start, end: offset + end });
    offset += paragraph.length + 1;
  }
  return found;
};
