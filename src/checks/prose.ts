import { matchesOf } from '#src/checks/matches.ts';
import { quotationsOf, type Range } from '#src/checks/quotations.ts';
import { sentencesOf } from '#src/checks/sentences.ts';

/** What stands in place of words that no rule may look at: neither a letter nor a space, so nothing matches across it. */
export const GAP = '\uFFFC';

/** A paragraph, heading or item of a list. */
export interface Block extends Range {
  kind: 'paragraph' | 'heading' | 'item';
}

/** A text as rules of language read it: as long as the source, letter for letter, without markup and quotations. */
export interface Prose {
  /** The text as it was written. */
  source: string;
  /** The same length: marks of Markdown are spaces; quotations, defined terms, titles of laws and addresses are gaps. */
  text: string;
  blocks: readonly Block[];
  sentences: readonly (Range & { kind: Block['kind'] })[];
  /** Every word outside the gaps, hyphens apart. */
  words: readonly Range[];
  /** Where the words of links stand. */
  links: readonly Range[];
}

const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu;
const TAG = /<\/?[A-Za-z][^<>]*>/gu;
const READ_ALOUD = /\b(?:title|caption|alt)=(?:"([^"]*)"|'([^']*)')/gu;
const LINK = /(!?\[)([^[\]\n]*)\]\(([^()\n]*)\)/gu;
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>]+|(?<![\w.])[\w.]{1,64}@[\w.]{1,100}/gu;
/** A block quotation, in a list too, with lines that go on with it without its mark (CommonMark, “laziness”). */
const BLOCK_QUOTATION =
  /^[ \t]*(?:(?:[-*+]|\d{1,3}[.)])[ \t]+){0,4}>(?:[ \t>]*$|[^\n]*(?:\n(?![ \t]*(?:$|[#<|>*+-]|\d{1,3}[.)]))[^\n]+)*)/gmu;
const CODE = /`[^`\n]*`/gu;

const blank = (text: string): string => text.replaceAll(/[^\n]/gu, (character) => ' '.repeat(character.length));
const gap = (text: string): string => text.replaceAll(/[^\n]/gu, (character) => GAP.repeat(character.length));

/** Everything between the tags of a quotation is somebody’s own words. */
const withoutQuotes = (text: string): string => {
  let result = '';
  let at = 0;
  for (;;) {
    const open = text.indexOf('<Quote', at);
    const close = open === -1 ? -1 : text.indexOf('</Quote>', open);
    if (close === -1) return result + text.slice(at);
    result += text.slice(at, open) + gap(text.slice(open, close + 8));
    at = close + 8;
  }
};

/** A tag becomes spaces; what it says to readers, such as a caption, stays, as a sentence of its own. */
const withoutTag = (tag: string): string => {
  const said = matchesOf(tag, READ_ALOUD).flatMap(({ 0: whole, 1: double, 2: single, index }) => {
    const words = double ?? single ?? '';
    return [{ words, at: index + whole.length - 1 - words.length }];
  });
  let result = '';
  for (const { words, at } of said) result += `${blank(tag.slice(result.length, at))}${words}`;
  return result + blank(tag.slice(result.length));
};

/** Gaps for the words of a link to a term or a law, since those words are defined there. */
const withoutLink = (whole: string, open: string, words: string, target: string): string => {
  const kept = /^\s*(?:term|law):/u.test(target) ? gap(words) : words;
  return blank(open) + kept + blank(whole.slice(open.length + words.length));
};

const blockOf = (line: string): { kind: Block['kind']; marks: number; begins: boolean } => {
  const heading = /^\s{0,3}#{1,6}\s+(?:[0-2]\d:[0-5]\d\s+)?/u.exec(line)?.[0];
  if (heading !== undefined) return { kind: 'heading', marks: heading.length, begins: true };
  const item = /^\s*(?:[-+*]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?/u.exec(line)?.[0];
  if (item !== undefined) return { kind: 'item', marks: item.length, begins: true };
  return { kind: 'paragraph', marks: 0, begins: false };
};

/** Each cell of a row of a table is by itself. */
const cellsOf = (text: string, from: number, to: number): Block[] => {
  const cells: Block[] = [];
  for (let at = from; at < to;) {
    const next = text.indexOf('|', at);
    const end = next === -1 || next > to ? to : next;
    if (/[\p{L}\p{N}\uFFFC]/u.test(text.slice(at, end))) cells.push({ kind: 'item', from: at, to: end });
    at = end + 1;
  }
  return cells;
};

const blocksOf = (source: string, masked: string): Block[] => {
  const blocks: Block[] = [];
  let open: Block | undefined;
  let from = 0;
  for (const line of source.split('\n')) {
    const to = from + line.length;
    const { kind, marks, begins } = blockOf(line);
    if (/^\s*\|/u.test(line)) {
      blocks.push(...cellsOf(masked, from, to));
      open = undefined;
      from = to + 1;
      continue;
    }
    if (/^\s*$/u.test(masked.slice(from, to))) open = undefined;
    else if (open === undefined || begins || open.kind === 'heading' || /^\s*</u.test(line)) {
      open = { kind, from: from + marks, to };
      blocks.push(open);
    } else open.to = to;
    from = to + 1;
  }
  return blocks;
};

/** A quotation becomes a gap; its last mark stays, so that the sentence after it is a sentence of its own. */
const withoutQuotation = (text: string, { from, to }: Range): string => {
  const last = text[to - 2] ?? '';
  return /[.!?…]/u.test(last) ? `${gap(text.slice(from, to - 2))}${last}${GAP}` : gap(text.slice(from, to));
};

const withoutQuotations = (text: string, blocks: readonly Block[]): string => {
  let result = '';
  for (const quotation of blocks.flatMap(({ from, to }) => quotationsOf(text, from, to)))
    result += text.slice(result.length, quotation.from) + withoutQuotation(text, quotation);
  return result + text.slice(result.length);
};

/**
 * Reads a text for the rules of language. Never throws, and takes time in proportion to the text.
 * @param part a body in Markdown, or the plain text of one field
 */
export const readProse = (source: string, part: 'body' | 'field' = 'body'): Prose => {
  const isBody = part === 'body';
  const plain = isBody ? withoutQuotes(source).replaceAll(TAG, withoutTag).replaceAll(CODE, gap) : source;
  const quotedLines = isBody ? plain.replaceAll(BLOCK_QUOTATION, gap) : plain;
  const links: Range[] = [];
  const unlinked = quotedLines.replaceAll(
    LINK,
    (whole: string, open: string, words: string, target: string, at: number) => {
      links.push({ from: at + open.length, to: at + open.length + words.length });
      return withoutLink(whole, open, words, target);
    },
  );
  const spaced = unlinked.replaceAll(ADDRESS, gap).replaceAll(/[*_\\]/gu, ' ');
  const blocks = isBody ? blocksOf(source, spaced) : [{ kind: 'paragraph' as const, from: 0, to: source.length }];
  const text = withoutQuotations(spaced, blocks);
  const sentences = blocks.flatMap((block) =>
    sentencesOf(text, block).map((range) => ({ ...range, kind: block.kind })),
  );
  const words = matchesOf(text, WORD).map(({ 0: word, index }) => ({ from: index, to: index + word.length }));
  return { source, text, blocks, sentences, words, links };
};

/** Words a reader reads in a piece of prose; what stands in a gap counts as one. */
export const wordCount = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*|\uFFFC+/gu)?.length ?? 0;
