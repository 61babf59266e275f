/** A place in a file: line and column counted from 1, columns in UTF-16 code units as editors count them. */
export interface Place {
  line: number;
  column: number;
}

/** A text with its line starts, so that an offset can be told as a place and back again. */
export interface Lines {
  text: string;
  /** The place of an offset counted from 0. */
  placeOf(offset: number): Place;
  /** The offset of a place. */
  offsetOf(place: Place): number;
}

/** Turns the line ends of Windows into plain ones; no line or column changes by it. */
export const plainLineEnds = (text: string): string => text.replaceAll('\r\n', '\n');

/** Reads where the lines of a text begin. */
export const linesOf = (text: string): Lines => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return {
    text,
    placeOf(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    },
    offsetOf: ({ line, column }) => (starts[line - 1] ?? text.length) + column - 1,
  };
};
