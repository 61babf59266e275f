/** A note on some words of a text. */
export interface TextNote {
  /** The words as they stand in the text. */
  words: string;
  /** What is said of them. */
  says: string;
}

/** A stretch of a text; with the number of the note on it, when it has one. */
export interface Stretch {
  text: string;
  note?: number;
}

/** A text in stretches, and the notes on it in the order of the text, from 1. */
export interface AnnotatedText {
  stretches: Stretch[];
  notes: TextNote[];
}

/**
 * Puts notes to the words they are about. A note on words that are not in the text, or not after those before them, is
 * left out: a text may be changed by somebody who does not know of the notes.
 */
export const annotated = (text: string, notes: readonly TextNote[]): AnnotatedText => {
  const placed = notes
    .map((note) => ({ note, from: text.indexOf(note.words) }))
    .filter(({ note, from }) => from !== -1 && note.words !== '')
    .sort((one, other) => one.from - other.from);
  const stretches: Stretch[] = [];
  const found: TextNote[] = [];
  let at = 0;
  for (const { note, from } of placed) {
    if (from < at) continue;
    found.push(note);
    if (from > at) stretches.push({ text: text.slice(at, from) });
    stretches.push({ text: note.words, note: found.length });
    at = from + note.words.length;
  }
  if (at < text.length) stretches.push({ text: text.slice(at) });
  return { stretches, notes: found };
};
