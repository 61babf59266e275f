import type { Advice, TextRule } from '#src/checks/advice.ts';
import { count, quoted } from '#src/checks/field-words.ts';
import { wordCount } from '#src/checks/prose.ts';

/** How many of its words a long sentence is known by. */
const SHOWN = 50;

/** Sentences with more words than the settings allow; what is quoted or explained elsewhere counts as one word. */
export const longSentencesRule: TextRule = ({ text, source, sentences }, { settings }) =>
  sentences.flatMap(({ from, to }): Advice[] => {
    const words = wordCount(text.slice(from, to));
    if (words <= settings.longestSentence) return [];
    const begins = source.slice(from, Math.min(to, from + SHOWN)).replace(/\s+\S*$/u, '');
    const message = `The sentence that begins ${quoted(`${begins} …`)} has ${count(words, 'word')}.`;
    return [
      { rule: 'long-sentences', from, to, message, fix: 'Make two of it: split it where you would take a breath.' },
    ];
  });
