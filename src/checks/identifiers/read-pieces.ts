/** A text as a reader sees it, with the way back to where each part of it was written. */
export interface AsRead {
  text: string;
  /** The offset in the source at which the character with this offset in `text` begins. */
  startOf(offset: number): number;
  /** The offset in the source after everything that stands for the text before this offset. */
  endOf(offset: number): number;
}

/** Adds words to a text as it is read: what is read, and from where to where it was written; -1 when it is a plain copy. */
export type AddPiece = (text: string, from: number, to: number) => void;

/** Collects a text as it is read, in pieces copied from the source and pieces that stand for it. */
export const collector = () => {
  const pieces: string[] = [];
  const outs: number[] = [];
  const froms: number[] = [];
  /** Where what a piece stands for ends; -1 when the piece is copied letter by letter. */
  const tos: number[] = [];
  let length = 0;
  const add: AddPiece = (text, from, to) => {
    if (text === '') return;
    pieces.push(text);
    outs.push(length);
    froms.push(from);
    tos.push(to);
    length += text.length;
  };
  const pieceAt = (offset: number): number => {
    let [low, high] = [0, outs.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((outs[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const finish = (): AsRead => ({
    text: pieces.join(''),
    startOf(offset) {
      const piece = pieceAt(offset);
      const from = froms[piece] ?? 0;
      return tos[piece] === -1 ? from + offset - (outs[piece] ?? 0) : from;
    },
    endOf(offset) {
      const piece = pieceAt(offset - 1);
      const to = tos[piece] ?? 0;
      return to === -1 ? (froms[piece] ?? 0) + offset - (outs[piece] ?? 0) : to;
    },
  });
  return { add, finish };
};
