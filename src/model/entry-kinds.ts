import type { LinkScheme } from '#src/schemas/names.ts';

/** The kinds of entry a writer can begin, by the word a link uses for them, each as said in a sentence. */
export const ENTRY_KINDS = {
  day: 'a day in the life of a role',
  blog: 'a short piece in one person’s voice',
  vlog: 'a short film, with captions',
  learning: 'what an event, review or audit taught',
  event: 'a joint session people can come to',
  term: 'a word for the glossary',
  role: 'what somebody does, never a person’s name',
  situation: 'a question staff ask, with who leads',
} as const satisfies Partial<Record<LinkScheme, string>>;

/** A kind of entry a writer can begin. */
export type EntryKind = keyof typeof ENTRY_KINDS;

/** Whether a word names a kind of entry a writer can begin. */
export const isEntryKind = (word: string): word is EntryKind => Object.hasOwn(ENTRY_KINDS, word);

/** Whether entries of this kind tell of one role. */
export const hasRole = (kind: EntryKind): boolean => kind === 'day' || kind === 'blog' || kind === 'vlog';
