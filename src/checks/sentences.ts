import { matchesOf } from '#src/checks/matches.ts';
import type { Range } from '#src/checks/quotations.ts';

/** What ends with a full stop in the middle of a sentence. */
const SHORTENED = /(?:^|[\s(])(?:e\.g|i\.e|etc|cf|vs|Mr|Mrs|Ms|Dr|Prof|St|p|pp|s|ss|para|ch|approx|[A-Z])\.$/u;
const END = /(?<![.!?…])[.!?…]+[)\]’”"'\uFFFC]*(?=\s+[\p{Lu}\p{N}‘“"'(\uFFFC]|\s*$)/gu;
const LONGEST_SHORTENED = 8;

const trimmed = (text: string, from: number, to: number): Range[] => {
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = from + words.trimEnd().length;
  return end > start ? [{ from: start, to: end }] : [];
};

/** The sentences of a paragraph: a full stop, question or exclamation mark, and then a capital. */
export const sentencesOf = (text: string, { from, to }: Range): Range[] => {
  const found: Range[] = [];
  let start = from;
  const block = text.slice(from, to);
  for (const { 0: mark, index } of matchesOf(block, END)) {
    const end = from + index + mark.length;
    if (
      mark.startsWith('.') &&
      SHORTENED.test(text.slice(Math.max(start, end - mark.length - LONGEST_SHORTENED), from + index + 1))
    )
      continue;
    found.push(...trimmed(text, start, end));
    start = end;
  }
  return [...found, ...trimmed(text, start, to)];
};
