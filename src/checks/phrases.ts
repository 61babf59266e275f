import type { Prose } from '#src/checks/prose.ts';

/** Words to lose, with what to write in their place. */
export interface Wording {
  /** The words, in small letters, each form that is meant; a space stands for a space or a hyphen. */
  say: readonly string[];
  /** What to write in their place. */
  instead: string;
  /** Why it matters, after the words in their quotation marks: “puts the blame on …”. */
  why: string;
  /** Words after which something else is meant. */
  notAfter?: readonly string[];
  /** Words before which something else is meant. */
  notBefore?: readonly string[];
}

/** A wording from its forms, parted by commas. */
export const wording = (
  say: string,
  instead: string,
  why: string,
  unless: Pick<Wording, 'notAfter' | 'notBefore'> = {},
): Wording => ({ say: say.split(/,\s+/u), instead, why, ...unless });

/** A wording found in a text. */
export interface Found {
  from: number;
  to: number;
  wording: Wording;
}

interface Form {
  pattern: RegExp;
  length: number;
  wording: Wording;
  notAfter?: RegExp;
}

/** Forms by their first word, the longest first. */
export type Phrasebook = ReadonlyMap<string, readonly Form[]>;

/** A space, or a hyphen of any kind. */
const SPACE = String.raw`[\s\u2010\u2011-]{1,4}`;
const SEEN_BEFORE = 40;

const escaped = (words: string): string =>
  words
    .replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
    .replaceAll(/[’']/gu, "[’']")
    .replaceAll(/[\s-]+/gu, SPACE);

const anyWord = (list: readonly string[]): string => list.map(escaped).join('|');

const formOf = (say: string, wording: Wording): Form => {
  const { notAfter = [], notBefore = [] } = wording;
  const unless = notBefore.length === 0 ? '' : `(?!${SPACE}(?:${anyWord(notBefore)})(?![\\p{L}\\p{N}]))`;
  return {
    pattern: new RegExp(`${escaped(say)}(?![\\p{L}\\p{N}])${unless}`, 'iuy'),
    length: say.length,
    wording,
    ...(notAfter.length > 0 && {
      notAfter: new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyWord(notAfter)})${SPACE}$`, 'iu'),
    }),
  };
};

/** Puts wordings in an order in which a text can be read once, word by word. */
export const phrasebook = (wordings: readonly Wording[]): Phrasebook => {
  const book = new Map<string, Form[]>();
  for (const wording of wordings) {
    for (const say of wording.say) {
      const [first] = /^[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/u.exec(say.trim().toLowerCase()) ?? [];
      if (first === undefined) continue;
      const key = first.replaceAll("'", '’');
      book.set(key, [...(book.get(key) ?? []), formOf(say.trim(), wording)]);
    }
  }
  for (const forms of book.values()) forms.sort((one, other) => other.length - one.length);
  return book;
};

/** Where the wordings of a phrasebook stand in a text, in order; none inside another. */
export const phrasesIn = (prose: Prose, book: Phrasebook): Found[] => {
  const found: Found[] = [];
  const { text } = prose;
  let after = 0;
  for (const { from, to } of prose.words) {
    if (from < after || to - from > SEEN_BEFORE) continue;
    const word = text.slice(from, to).toLowerCase();
    const forms = book.get(word.includes("'") ? word.replaceAll("'", '’') : word);
    for (const { pattern, wording, notAfter } of forms ?? []) {
      pattern.lastIndex = from;
      const [words] = pattern.exec(text) ?? [];
      if (words === undefined || notAfter?.test(text.slice(Math.max(0, from - SEEN_BEFORE), from)) === true) continue;
      after = from + words.length;
      found.push({ from, to: after, wording });
      break;
    }
  }
  return found;
};
