import type { CheckedEntry, EntryRule } from '#src/checks/content-site.ts';
import { quoted } from '#src/checks/field-words.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { runningLines } from '#src/checks/running-text.ts';
import type { Issue } from '#src/model/issues.ts';

const { advice } = issuesOf('acronyms');

const ACRONYM = /^[A-Z]{2,6}$/u;
const WORD = /(?<![\p{L}\p{N}_-])[A-Z]{2,6}(?![\p{L}\p{N}_-])/gu;

/** Whether the acronym at this place stands in brackets after the words it stands for: "the designated officer (LADO)". */
const isSpelledOut = (line: string, at: number, length: number): boolean =>
  /[\p{L}’)] \($/u.test(line.slice(0, at)) && line[at + length] === ')';

/** The first use of each acronym in running text: headings and tags have no room for a link. */
const firstUses = (entry: CheckedEntry): Map<string, { line: number; column: number; explained: boolean }> => {
  const uses = new Map<string, { line: number; column: number; explained: boolean }>();
  for (const { text, line, isLinked } of runningLines(entry)) {
    for (const { 0: word, index: at } of text.matchAll(WORD)) {
      if (uses.has(word)) continue;
      uses.set(word, { line, column: at + 1, explained: isLinked(at) || isSpelledOut(text, at, word.length) });
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
