import type { CheckedEntry, EntryRule } from '#src/checks/content-site.ts';
import { quoted } from '#src/checks/field-words.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import type { Issue } from '#src/model/issues.ts';

const { advice } = issuesOf('acronyms');

const ACRONYM = /^[A-Z]{2,6}$/u;
const WORD = /(?<![\p{L}\p{N}_-])[A-Z]{2,6}(?![\p{L}\p{N}_-])/gu;
const LINK = /\[[^\]\n]*\]\([^)\n]*\)/gu;

/** Whether the acronym at this place stands in brackets after the words it stands for: "the designated officer (LADO)". */
const isSpelledOut = (line: string, at: number, length: number): boolean =>
  /[\p{L}’] \($/u.test(line.slice(0, at)) && line[at + length] === ')';

/** The first use of each acronym in running text: headings and tags have no room for a link. */
const firstUses = (entry: CheckedEntry): Map<string, { line: number; column: number; explained: boolean }> => {
  const uses = new Map<string, { line: number; column: number; explained: boolean }>();
  const lines = entry.source.split(/\r?\n/u);
  for (const [index, line] of lines.entries()) {
    if (index + 1 < entry.bodyLine || /^\s*(?:#|<)/u.test(line)) continue;
    const links = [...line.matchAll(LINK)].map((link) => [link.index, link.index + link[0].length] as const);
    for (const { 0: word, index: at } of line.matchAll(WORD)) {
      if (uses.has(word)) continue;
      const isLinked = links.some(([from, to]) => at >= from && at < to);
      uses.set(word, { line: index + 1, column: at + 1, explained: isLinked || isSpelledOut(line, at, word.length) });
    }
  }
  return uses;
};

/** An acronym that the glossary explains is linked to it, or spelled out, where a page first uses it. */
export const acronymsRule: EntryRule = (entry, site) => {
  const uses = firstUses(entry);
  const issues: Issue[] = [];
  for (const term of site.index.entries.values()) {
    const { short } = term;
    if (term.collection !== 'terms' || term.draft || short === undefined || !ACRONYM.test(short)) continue;
    if (entry.collection === 'terms' && entry.id === term.id) continue;
    const use = uses.get(short);
    if (use === undefined || use.explained) continue;
    const message = `${quoted(short)} is in the glossary, and is not linked where it is first used.`;
    issues.push(advice(entry.file, use, message, `Write [${short}](term:${term.id}) here.`));
  }
  return issues;
};
