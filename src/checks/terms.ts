import type { CheckedEntry, EntryRule } from '#src/checks/content-site.ts';
import { quoted } from '#src/checks/field-words.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { runningLines } from '#src/checks/running-text.ts';
import type { Issue } from '#src/model/issues.ts';

const { advice } = issuesOf('terms');

/** A term of one word may be an everyday word as well; one of more is a term wherever it stands. */
const isTelling = (title: string): boolean => /\S\s+\S/u.test(title);

const wordsOf = (title: string): RegExp => {
  const words = title.split(/\s+/u).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}_-])${words.join(String.raw`\s+`)}(?:s|es)?(?![\p{L}\p{N}_-])`, 'giu');
};

/** Whether a page leads to the term, in its text or in a field, such as a partner's words to know. */
const leadsTo = ({ source, data }: CheckedEntry, id: string): boolean =>
  source.includes(`term:${id})`) ||
  new RegExp(`term:${id}(?![a-z0-9-])`, 'u').test(JSON.stringify(data)) ||
  (Array.isArray(data['jargon']) && data['jargon'].includes(id));

/**
 * A term of the glossary that a page uses is linked to it once: a term of several words in running text. Initials have
 * a rule of their own, since those are hard to guess wherever they are first met.
 */
export const termsRule: EntryRule = (entry, site) => {
  const lines = runningLines(entry);
  const issues: Issue[] = [];
  for (const term of site.index.entries.values()) {
    if (term.collection !== 'terms' || term.draft || !isTelling(term.title)) continue;
    if ((entry.collection === 'terms' && entry.id === term.id) || leadsTo(entry, term.id)) continue;
    const pattern = wordsOf(term.title);
    const uses = lines.flatMap(({ text, line, isLinked }) =>
      [...text.matchAll(pattern)]
        .filter(({ index }) => !isLinked(index))
        .map(({ 0: words, index }) => ({ words, line, column: index + 1 })),
    );
    const [use] = uses;
    if (use === undefined) continue;
    const message = `${quoted(use.words)} is in the glossary, and this page does not lead to it.`;
    issues.push(advice(entry.file, use, message, `Write [${use.words}](term:${term.id}) here.`));
  }
  return issues;
};
