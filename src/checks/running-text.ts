import type { CheckedEntry } from '#src/checks/content-site.ts';
import { matchesOf } from '#src/checks/matches.ts';

/** A line of running text with the number it has in the text, where it begins, and where its links stand. */
export interface RunningLine {
  text: string;
  line: number;
  /** The offset of its first character in the text. */
  from: number;
  isLinked: (at: number) => boolean;
}

const LINK = /\[[^[\]\n]*\]\([^)\n]*\)/gu;

/** The lines of a text in which words can be linked: headings and tags have no room for it. */
export const runningLinesOf = (source: string, firstLine = 1): RunningLine[] => {
  let next = 0;
  return source.split('\n').flatMap((whole, index) => {
    const from = next;
    next += whole.length + 1;
    const text = whole.replace(/\r$/u, '');
    if (index + 1 < firstLine || /^\s*(?:#|<)/u.test(text)) return [];
    const links = matchesOf(text, LINK).map((link) => [link.index, link.index + link[0].length] as const);
    const isLinked = (at: number): boolean => links.some(([start, end]) => at >= start && at < end);
    return [{ text, line: index + 1, from, isLinked }];
  });
};

/** The lines of an entry's body in which words can be linked. */
export const runningLines = ({ source, bodyLine }: Pick<CheckedEntry, 'source' | 'bodyLine'>): RunningLine[] =>
  runningLinesOf(source, bodyLine);
