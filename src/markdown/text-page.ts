import type { Blockquote, List, Paragraph, Root, RootContent } from 'mdast';
import { readSpokenTime } from '#src/markdown/spoken-time.ts';

/** A text file as words, and how its letters were kept. */
export interface ReadText {
  text: string;
  encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
}

const decode = (bytes: Uint8Array, encoding: string, fatal = false): string =>
  new TextDecoder(encoding, { fatal }).decode(bytes);

/**
 * Reads the letters of a text file: by its byte order mark, else as UTF-8 where it is that, else as Windows-1252, the
 * letters of western Windows (WHATWG Encoding Standard).
 */
export const readText = (bytes: Uint8Array): ReadText => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decode(bytes, 'utf-16le'), encoding: 'UTF-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decode(bytes, 'utf-16be'), encoding: 'UTF-16' };
  try {
    return { text: decode(bytes, 'utf-8', true), encoding: 'UTF-8' };
  } catch {
    return { text: decode(bytes, 'windows-1252'), encoding: 'Windows-1252' };
  }
};

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });

/** A line longer than this is a sentence and no heading. */
const LONGEST_HEADING = 90;
const BULLET = /^\s*[-*•·–]\s+(?=\S)/u;
const NUMBER = /^\s*(\d{1,2})[.)]\s+(?=\S)/u;
const QUOTE = /^\s*>\s?/u;
/** A line drawn with signs, under a heading or between two parts: it ends what stands above it. */
const DRAWN_LINE = /^[ \t]*([=_*~-])(?:[ \t]*\1){2,}[ \t]*$/gmu;
const HEADING = /^(#{1,6})\s+(\S.*)$/u;

const isMomentLine = (line: string): boolean => {
  const time = line.length > LONGEST_HEADING || NUMBER.test(line) ? undefined : readSpokenTime(line);
  return time !== undefined && time.form !== 'words' && !/[.!?]$/u.test(time.title);
};

const listOf = (lines: readonly string[], mark: RegExp): List => {
  const items: string[] = [];
  for (const line of lines)
    if (mark.test(line) || items.length === 0) items.push(line.replace(mark, '').trim());
    else items[items.length - 1] = `${items.at(-1) ?? ''} ${line.trim()}`;
  return {
    type: 'list',
    ordered: mark === NUMBER,
    start: mark === NUMBER ? Number(NUMBER.exec(lines[0] ?? '')?.[1] ?? 1) : null,
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(item)] })),
  };
};

/** Quotations in quotations, as replies to mail have them; any deeper are shown as one. */
const DEEPEST_QUOTE = 8;
const ALL_QUOTES = /^(?:\s*>)+\s?/u;

const quotedOrNot = (lines: readonly string[], depth: number): RootContent => {
  if (!lines.every((line) => QUOTE.test(line))) return paragraph(lines.map((line) => line.trim()).join(' '));
  const mark = depth < DEEPEST_QUOTE ? QUOTE : ALL_QUOTES;
  const inside = blocksOf(lines.map((line) => line.replace(mark, '')).join('\n'), depth + 1);
  return { type: 'blockquote', children: inside as Blockquote['children'] };
};

const blocksOfLines = (lines: readonly string[], depth: number): RootContent[] => {
  const blocks: RootContent[] = [];
  for (let from = 0; from < lines.length;) {
    const first = lines[from] ?? '';
    const heading = HEADING.exec(first);
    if (heading !== null || isMomentLine(first)) {
      const value = (heading?.[2] ?? first).trim();
      const level = (heading?.[1]?.length ?? 2) as 2;
      blocks.push({ type: 'heading', depth: level, children: [{ type: 'text', value }] });
      from += 1;
      continue;
    }
    const mark = [BULLET, NUMBER].find((pattern) => pattern.test(first));
    if (mark !== undefined) return [...blocks, listOf(lines.slice(from), mark)];
    // A list or a moment may begin on the line after a sentence.
    let to = from + 1;
    while (to < lines.length && ![BULLET, NUMBER].some((one) => one.test(lines[to]!)) && !isMomentLine(lines[to]!))
      to += 1;
    blocks.push(quotedOrNot(lines.slice(from, to), depth));
    from = to;
  }
  return blocks;
};

const blocksOf = (text: string, depth = 0): RootContent[] =>
  text
    .split(/\n[ \t]*(?:\n[ \t]*)+/u)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .flatMap((lines) => blocksOfLines(lines, depth));

/**
 * Plain text as the parts of a page: paragraphs between empty lines, lists, quotations, and lines that begin with a
 * time as headings. A short first line on its own is the title.
 */
export const textPage = (text: string): Root => {
  const plain = text
    .replace(/^\uFEFF/u, '')
    .replaceAll(/\r\n?|[\u2028\u2029\f\v]/gu, '\n')
    .replaceAll(DRAWN_LINE, '');
  const blocks = blocksOf(plain);
  const [first] = blocks;
  const only = first?.type === 'paragraph' ? first.children[0] : undefined;
  const opening = only?.type === 'text' ? only.value : '';
  const isTitle = opening !== '' && opening.length <= 110 && !/[.:;,]$/u.test(opening) && blocks.length > 1;
  if (!isTitle) return { type: 'root', children: blocks };
  return {
    type: 'root',
    children: [{ type: 'heading', depth: 1, children: [{ type: 'text', value: opening }] }, ...blocks.slice(1)],
  };
};
