import type { CheckedEntry } from '#src/checks/content-site.ts';

/** A line of running text with the number it has in the file, and where its links stand. */
export interface RunningLine {
  text: string;
  line: number;
  isLinked: (at: number) => boolean;
}

const LINK = /\[[^\]\n]*\]\([^)\n]*\)/gu;

/** The lines of an entry's body in which words can be linked: headings and tags have no room for it. */
export const runningLines = (entry: CheckedEntry): RunningLine[] =>
  entry.source.split(/\r?\n/u).flatMap((text, index) => {
    if (index + 1 < entry.bodyLine || /^\s*(?:#|<)/u.test(text)) return [];
    const links = [...text.matchAll(LINK)].map((link) => [link.index, link.index + link[0].length] as const);
    const isLinked = (at: number): boolean => links.some(([from, to]) => at >= from && at < to);
    return [{ text, line: index + 1, isLinked }];
  });
