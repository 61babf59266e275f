import type { Advice, TextRule } from '#src/checks/advice.ts';
import { repeatSlips } from '#src/checks/english.ts';
import { quoted } from '#src/checks/field-words.ts';
import { matchesOf } from '#src/checks/matches.ts';
import type { Prose } from '#src/checks/prose.ts';

/** The same word twice with only space between; reading English grammar takes long, so only such places are read. */
const TWICE = /(?<![\p{L}\p{N}’'-])(\p{L}{1,40})\s{1,20}\1(?![\p{L}\p{N}’'-])/giu;

/** Verbs that end in a small word, before a phrase that begins with the same one: “reports go in in writing”. */
const PHRASAL =
  /(?<!\p{L})(?:go|goes|went|come|comes|came|give|gives|given|gave|hand|hands|handed|put|puts|log|logs|logged|move|moves|moved|carry|carries|carried)\s{1,4}$/iu;
const SMALL_WORD = /^(?:in|on|over|by)$/iu;
const SEEN_BEFORE = 20;

/** Whether any word stands beside itself at all: in most texts none does, and to see that is quick. */
const hasTwins = ({ text, words }: Prose): boolean =>
  words.some(({ from, to }, index) => {
    const before = words[index - 1];
    return (
      before !== undefined &&
      before.to - before.from === to - from &&
      text.slice(before.from, before.to).toLowerCase() === text.slice(from, to).toLowerCase()
    );
  });

/** “the the”: a word written twice by accident. */
export const repeatedWordsRule: TextRule = (prose) => {
  if (!hasTwins(prose)) return [];
  const { text } = prose;
  const isSlip = new Map<string, boolean>();
  return matchesOf(text, TWICE).flatMap(({ 0: words, 1: word = '', index }): Advice[] => {
    if (SMALL_WORD.test(word) && PHRASAL.test(text.slice(Math.max(0, index - SEEN_BEFORE), index))) return [];
    const slip = isSlip.get(words) ?? repeatSlips(words).length > 0;
    isSlip.set(words, slip);
    if (!slip) return [];
    const message = `${quoted(words)} has the same word twice.`;
    const fix = `Write ${quoted(word)} once.`;
    return [{ rule: 'repeated-words', from: index, to: index + words.length, message, fix }];
  });
};
