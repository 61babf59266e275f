import type { Advice, TextRule } from '#src/checks/advice.ts';
import { articleSlips } from '#src/checks/english.ts';
import { quoted } from '#src/checks/field-words.ts';
import { matchesOf } from '#src/checks/matches.ts';

/**
 * Where “a” or “an” may be wrong by its letters alone. Reading English grammar takes long, so only such places are read;
 * initials are left out, since nobody can hear from the letters how they are said.
 */
const DOUBTFUL =
  /(?<![\p{L}\p{N}’'-])(?:a\s{1,4}(?:8\d?|1[18])(?:th)?(?![.,:\d])|an\s{1,4}(?!8|1[18])\d{1,2}(?:st|nd|rd|th)?(?![.,:\d])|a\s{1,4}[aeiouh]\p{Ll}{1,40}|an\s{1,4}(?:[bcdfghjklmnpqrstvwxyz]|uni|eu|one|use|usu)\p{Ll}{0,40})(?![\p{L}\p{N}])/giu;

/** The same words with the article that sounds right before them. */
const mended = (words: string): string => {
  const [slip] = articleSlips(words);
  const [expected] = slip?.expected ?? [];
  return slip === undefined || expected === undefined ? words : `${expected}${words.slice(slip.to)}`;
};

/** “an hour”, “a university”, “a LADO”: by the sound, not the letter. */
export const articlesRule: TextRule = ({ text, sentences }) => {
  const rightFor = new Map<string, string>();
  const starts = new Set(sentences.map(({ from }) => from));
  return matchesOf(text, DOUBTFUL).flatMap(({ 0: words, index }): Advice[] => {
    // “Plan A is out”: a letter, not the article.
    if (words.startsWith('A') && !starts.has(index)) return [];
    const right = rightFor.get(words) ?? mended(words);
    rightFor.set(words, right);
    if (right === words) return [];
    const message = `${quoted(words)} does not sound right.`;
    return [{ rule: 'articles', from: index, to: index + words.length, message, fix: `Write ${quoted(right)}.` }];
  });
};
