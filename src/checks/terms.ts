import type { CheckedEntry, SiteRule } from '#src/checks/content-site.ts';
import { quoted } from '#src/checks/field-words.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { matchesOf } from '#src/checks/matches.ts';
import { type RunningLine, runningLines } from '#src/checks/running-text.ts';
import type { Issue } from '#src/model/issues.ts';

const { advice } = issuesOf('terms');

/** A term of one word may be an everyday word as well; one of more is a term wherever it stands. */
const isTelling = (title: string): boolean => /\S\s+\S/u.test(title);

/** Everything a word is made of, for finding where one begins. */
const WORD = /(?<![\p{L}\p{N}_-])[\p{L}\p{N}_-]+/gu;

interface Term {
  id: string;
  /** The sign that comes after its first word and the space behind that, in small letters. */
  next: string;
  /** Matches the term at the place at which its first word begins. */
  pattern: RegExp;
}

const patternOf = (title: string): RegExp => {
  const words = title.split(/\s+/u).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return new RegExp(String.raw`${words.join(String.raw`\s+`)}(?:s|es)?(?![\p{L}\p{N}_-])`, 'iuy');
};

/** The first sign from a place on that is no space, in small letters. */
const signAfter = (text: string, from: number): string => {
  let at = from;
  while (/\s/u.test(text[at] ?? '')) at += 1;
  return (text[at] ?? '').toLowerCase();
};

/** Terms by their first word, so that a page is read once, however many terms there are. */
const byFirstWord = (terms: readonly { id: string; title: string }[]): Map<string, Term[]> => {
  const found = new Map<string, Term[]>();
  for (const { id, title } of terms) {
    const [word] = matchesOf(title, WORD);
    const { 0: first = '', index = 0 } = word ?? {};
    const key = first.toLowerCase();
    const term = { id, next: signAfter(title, index + first.length), pattern: patternOf(title.slice(index)) };
    found.set(key, [...(found.get(key) ?? []), term]);
  }
  return found;
};

/** Whether a page leads to the term, in its text or in a field, such as a partner's words to know. */
const leadsTo = ({ source, data }: CheckedEntry, id: string): boolean =>
  source.includes(`term:${id})`) ||
  new RegExp(`term:${id}(?![a-z0-9-])`, 'u').test(JSON.stringify(data)) ||
  (Array.isArray(data['jargon']) && data['jargon'].includes(id));

interface Use {
  words: string;
  line: number;
  column: number;
}

/** The first use of each term in running text that is not part of a link. */
const firstUses = (lines: readonly RunningLine[], terms: ReadonlyMap<string, readonly Term[]>): Map<string, Use> => {
  const uses = new Map<string, Use>();
  for (const { text, line, isLinked } of lines) {
    for (const { 0: word, index } of matchesOf(text, WORD)) {
      const known = terms.get(word.toLowerCase());
      if (known === undefined) continue;
      const sign = signAfter(text, index + word.length);
      for (const { id, next, pattern } of known) {
        // A glossary has many terms that begin with “child”; most are told apart by the sign that follows.
        if (next !== sign || uses.has(id)) continue;
        pattern.lastIndex = index;
        const words = pattern.exec(text)?.[0];
        if (words !== undefined && !isLinked(index)) uses.set(id, { words, line, column: index + 1 });
      }
    }
  }
  return uses;
};

/**
 * A term of the glossary that a page uses is linked to it once: a term of several words in running text. Initials have
 * a rule of their own, since those are hard to guess wherever they are first met.
 */
export const termsRule: SiteRule = ({ entries, index }) => {
  const terms = byFirstWord(
    [...index.entries.values()].filter(
      ({ collection, draft, title }) => collection === 'terms' && !draft && isTelling(title),
    ),
  );
  return entries.flatMap((entry) =>
    [...firstUses(runningLines(entry), terms)].flatMap(([id, use]): Issue[] => {
      if ((entry.collection === 'terms' && entry.id === id) || leadsTo(entry, id)) return [];
      const message = `${quoted(use.words)} is in the glossary, and this page does not lead to it.`;
      return [advice(entry.file, use, message, `Write [${use.words}](term:${id}) here.`)];
    }),
  );
};
