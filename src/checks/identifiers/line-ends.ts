/** What follows the end of a line: how far the break goes, and whether what was being said ends there. */
export interface LineEnd {
  length: number;
  ends: boolean;
}

const BREAK = /(?:\r\n?|\n)[ \t]*/y;
const QUOTE = /(?:>[ \t]?)+/y;
/** The time of a caption, with its number or name on the line before (WebVTT, section 4.1): spoken words run on over it. */
const CUE = /(?:[^\n]{0,200}\n)?[ \t]*\d[\d:.]{4,14}[ \t]+-->[^\n]*(?:\n|$)/y;
/** What begins something new: an item of a list, a heading, a row of a table, a component, a fence, a field. */
const NEW = /(?:[-*+]|1[.)])\s|#{1,6}\s|\||<\/?[A-Z]|---|[A-Za-z][\w-]{0,40}:(?:\s|$)/y;

const lengthOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};

/** Reads the break at the end of a line, with the blank lines, indents and quotation marks that come after it. */
export const afterLineEnd = (source: string, at: number, isCaptions: boolean): LineEnd => {
  let end = at;
  let breaks = 0;
  for (;;) {
    const length = lengthOf(BREAK, source, end);
    if (length === 0) break;
    breaks += 1;
    end += length;
    end += lengthOf(QUOTE, source, end);
  }
  const cue = isCaptions ? lengthOf(CUE, source, end) : 0;
  if (cue > 0) return { length: end + cue - at, ends: false };
  return { length: end - at, ends: breaks > 1 || lengthOf(NEW, source, end) > 0 };
};
