import type { Measure, TextStyle } from '#src/model/card-drawing.ts';

/** A text fitted into a box: its lines, and the size they are set in. */
export interface FittedText {
  lines: string[];
  style: TextStyle;
  /** From the top of one line to the top of the next, in pixels. */
  leading: number;
}

/** What a text has to fit into. */
export interface TextBox {
  width: number;
  height: number;
  /** The most lines it may have. */
  lines: number;
  /** The sizes it may be set in, in pixels, largest first. */
  sizes: readonly number[];
  /** The distance of lines, as a multiple of the size. */
  leading: number;
}

/** How a text is set apart from its size; the spacing is a share of the size. */
export type TypeChoice = Omit<TextStyle, 'size' | 'spacing'> & { tracking: number };

const ELLIPSIS = '…';

const styleOf = ({ tracking, ...choice }: TypeChoice, size: number): TextStyle => ({
  ...choice,
  size,
  spacing: Math.round(size * tracking * 100) / 100,
});

/** The lines of a text when each is filled as far as it goes; a word that is too wide stands alone, and too wide. */
const fill = (words: readonly string[], width: number, widthOf: (text: string) => number): string[] => {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

/** As many lines as filling needs, but as even as they can be: the narrowest column that still needs no more. */
const balance = (words: readonly string[], width: number, widthOf: (text: string) => number): string[] => {
  const least = fill(words, width, widthOf).length;
  let low = width / 2;
  let high = width;
  while (high - low > 4) {
    const middle = (low + high) / 2;
    const lines = fill(words, middle, widthOf);
    if (lines.length <= least && lines.every((line) => widthOf(line) <= middle)) high = middle;
    else low = middle;
  }
  return fill(words, high, widthOf);
};

/** The longest beginning of a text that fits together with an ellipsis: whole words, or letters where one word is too long. */
const cut = (text: string, width: number, widthOf: (text: string) => number): string => {
  let kept = [...text];
  while (kept.length > 0 && widthOf(`${kept.join('').trimEnd()}${ELLIPSIS}`) > width) kept = kept.slice(0, -1);
  const beginning = kept.join('');
  const space = beginning.lastIndexOf(' ');
  const isInWord = kept.length < [...text].length && text[beginning.length] !== ' ' && !beginning.endsWith(' ');
  const whole = isInWord && space > beginning.length / 2 ? beginning.slice(0, space) : beginning;
  return `${whole.replace(/[\s,;:–—-]+$/u, '')}${ELLIPSIS}`;
};

/**
 * Fits a text into a box: in the largest size in which it fits, in lines as even as can be; in the smallest size what
 * is left over is cut off, with an ellipsis. No line is ever wider than the box.
 * @throws when the box names no size
 */
export const fitText = (text: string, choice: TypeChoice, box: TextBox, measure: Measure): FittedText => {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  for (const size of box.sizes) {
    const style = styleOf(choice, size);
    const widthOf = (line: string): number => measure(line, style);
    const leading = Math.round(size * box.leading);
    const most = Math.min(box.lines, Math.floor(box.height / leading));
    // Measuring is what takes long: a text that needs too many lines even without gaps is not tried.
    if (widthOf(text) > most * box.width || fill(words, box.width, widthOf).length > most) continue;
    const lines = balance(words, box.width, widthOf);
    if (lines.length <= most && lines.every((line) => widthOf(line) <= box.width)) return { lines, style, leading };
  }
  const smallest = box.sizes.at(-1);
  if (smallest === undefined) throw new Error('A box for text names at least one size.');
  const style = styleOf(choice, smallest);
  const widthOf = (line: string): number => measure(line, style);
  const leading = Math.round(smallest * box.leading);
  const most = Math.max(1, Math.min(box.lines, Math.floor(box.height / leading)));
  const lines = fill(words, box.width, widthOf);
  const tooWide = lines.findIndex((line) => widthOf(line) > box.width);
  const last = tooWide === -1 ? most - 1 : Math.min(tooWide, most - 1);
  const rest = lines.slice(last).join(' ');
  return { lines: [...lines.slice(0, last), cut(rest, box.width, widthOf)], style, leading };
};

/** Letters that Unicode does not take apart into a letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
  ı: 'i',
};

/**
 * A text in letters that the fonts have: one they do not have loses its mark, and what then is left, such as a picture
 * or another script, is left out.
 */
export const writable = (text: string, knows: (letter: string) => boolean): string =>
  [...text.normalize('NFC')]
    .map((letter) => {
      if (/\s/u.test(letter) || knows(letter)) return letter;
      const plain = PLAIN[letter] ?? letter.normalize('NFD').replace(/\p{M}+/gu, '');
      return [...plain].every((one) => knows(one)) ? plain : '';
    })
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
