import type { Advice, TextRule } from '#src/checks/advice.ts';
import { repeatSlips } from '#src/checks/english.ts';
import { quoted } from '#src/checks/field-words.ts';

/** The same word twice with only space between; reading English grammar takes long, so only such places are read. */
const TWICE = /(?<![\p{L}\p{N}’'-])(\p{L}{1,40})\s{1,20}\1(?![\p{L}\p{N}’'-])/giu;

/** Verbs that end in a small word, before a clause that begins with the same one: “reports go in in writing”. */
const PHRASAL =
  /(?:\b(?:go|goes|went|come|comes|came|gave|given|give|gives|hand|handed|put|puts|sent|send|log|logged|move|moved|carry|carried|what it is|who he is|who she is)\s{1,4})$/iu;
const SEEN_BEFORE = 20;

/** “the the”: a word written twice by accident. */
export const repeatedWordsRule: TextRule = ({ text }) =>
  [...text.matchAll(TWICE)].flatMap(({ 0: words, 1: word = '', index }): Advice[] => {
    if (PHRASAL.test(text.slice(Math.max(0, index - SEEN_BEFORE), index)) || repeatSlips(words).length === 0) return [];
    const message = `${quoted(words)} has the same word twice.`;
    return [
      { rule: 'repeated-words', from: index, to: index + words.length, message, fix: `Write ${quoted(word)} once.` },
    ];
  });
