/** A piece of a text, from an offset up to another. */
export interface Range {
  from: number;
  to: number;
}

const LETTER = /[\p{L}\p{N}]/u;

const isLetter = (character: string | undefined): boolean => character !== undefined && LETTER.test(character);

/** Opening marks, with what closes them and whether the closing mark is an apostrophe as well. */
const PAIRS: Readonly<Record<string, { close: string; apostrophe: boolean }>> = {
  '‘': { close: '’', apostrophe: true },
  '“': { close: '”', apostrophe: false },
  '"': { close: '"', apostrophe: false },
  "'": { close: "'", apostrophe: true },
};

/**
 * Whether a mark at this place may begin a quotation: straight marks only where a word could begin, so that the inch
 * sign and the apostrophe of “dogs'” do not.
 */
const opens = (text: string, at: number): boolean => {
  const mark = text[at] ?? '';
  if (mark === '‘' || mark === '“') return true;
  return !isLetter(text[at - 1]) && isLetter(text[at + 1]);
};

/** Where a quotation ends, just after its closing mark; a quotation that is never closed goes on to the end. */
const closing = (text: string, from: number, to: number): number => {
  const pair = PAIRS[text[from] ?? ''];
  if (pair === undefined) return from + 1;
  let afterS: number | undefined;
  for (let at = from + 1; at < to; at += 1) {
    // A new one begins: the last doubtful mark closed the old one.
    if (afterS !== undefined && text[at] === text[from]) return afterS;
    if (text[at] !== pair.close) continue;
    if (!pair.apostrophe) return at + 1;
    if (isLetter(text[at + 1])) continue;
    // “The boys’ coats are wet” inside single quotes: a mark after an s may be either, so the next one decides.
    if (pair.close === text[from] || !/[sS]/u.test(text[at - 1] ?? '')) return at + 1;
    afterS ??= at + 1;
  }
  return afterS ?? (pair.close === text[from] ? from + 1 : to);
};

/**
 * The quotations of a paragraph, marks included: ‘…’, “…” and the straight forms. Each character is looked at a fixed
 * number of times.
 */
export const quotationsOf = (text: string, from = 0, to = text.length): Range[] => {
  const found: Range[] = [];
  let neverCloses = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const mark = text[at] ?? '';
    if (!Object.hasOwn(PAIRS, mark) || neverCloses.has(mark) || !opens(text, at)) continue;
    const end = closing(text, at, to);
    if (end === at + 1) {
      neverCloses = new Set([...neverCloses, mark]);
      continue;
    }
    found.push({ from: at, to: end });
    at = end - 1;
  }
  return found;
};
