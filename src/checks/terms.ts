import type { CheckedEntry, SiteRule } from '#src/checks/content-site.ts';
import { quoted } from '#src/checks/field-words.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { type RunningLine, runningLines } from '#src/checks/running-text.ts';
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

/** The first use of a term in running text that is not part of a link. */
const firstUse = (lines: readonly RunningLine[], pattern: RegExp) => {
  for (const { text, line, isLinked } of lines) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      if (!isLinked(index)) return { words, line, column: index + 1 };
    }
  }
  return undefined;
};

/**
 * A term of the glossary that a page uses is linked to it once: a term of several words in running text. Initials have
 * a rule of their own, since those are hard to guess wherever they are first met.
 */
export const termsRule: SiteRule = ({ entries, index }) => {
  const terms = [...index.entries.values()]
    .filter(({ collection, draft, title }) => collection === 'terms' && !draft && isTelling(title))
    .map(({ id, title }) => ({ id, pattern: wordsOf(title) }));
  return entries.flatMap((entry) => {
    const lines = runningLines(entry);
    return terms.flatMap(({ id, pattern }): Issue[] => {
      if (entry.collection === 'terms' && entry.id === id) return [];
      const use = firstUse(lines, pattern);
      if (use === undefined || leadsTo(entry, id)) return [];
      const message = `${quoted(use.words)} is in the glossary, and this page does not lead to it.`;
      return [advice(entry.file, use, message, `Write [${use.words}](term:${id}) here.`)];
    });
  });
};
