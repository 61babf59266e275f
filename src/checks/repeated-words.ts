import type { Advice, TextRule } from '#src/checks/advice.ts';
import { repeatSlips } from '#src/checks/english.ts';
import { quoted } from '#src/checks/field-words.ts';
import { matchesOf } from '#src/checks/matches.ts';
import type { Prose } from '#src/checks/prose.ts';

/** The same word twice with only space between; reading English grammar takes long, so only such places are read. */
const TWICE = /(?<![\p{L}\p{N}’'-])(\p{L}{1,40})\s{1,20}\1(?![\p{L}\p{N}’'-])/giu;

/** Said twice on purpose: “very, very long” without its comma, and what doors, clocks and children say. */
const TWICE_ON_PURPOSE =
  /^(?:very|really|so|no|yes|now|please|bye|night|knock|well|ha|he|tut|ring|beep|tick|chop|choo|cha|pom|baa|row|blah|hear|long|many|far|much|half|there|big|never|again|hush|aye)$/iu;
/** “What he is is kind”: the first one ends what the sentence is about. */
const ENDS_A_CLAUSE = /(?<!\p{L})(?:what|where|who|how|all|why|when)(?!\p{L})[^.!?]{1,40}$/iu;
const IS = /^(?:is|was|are|were)$/iu;

/** Verbs that end in a small word, before a phrase that begins with the same one: “reports go in in writing”. */
const PHRASAL =
  /(?<!\p{L})(?:go|goes|went|come|comes|came|give|gives|given|gave|hand|hands|handed|put|puts|log|logs|logged|move|moves|moved|carry|carries|carried|drop|drops|dropped|look|looks|looked|call|calls|called|pop|pops|popped|get|gets|got|check|checks|checked|settle|settled|join|joins|joined|ring|rings|rang|sign|signs|signed|take|takes|took|bring|brings|brought|hang|hangs|hung|keep|keeps|kept|stay|stays|stayed|walk|walks|walked|turn|turns|turned)\s{1,4}$/iu;
const SMALL_WORD = /^(?:in|on|over|by)$/iu;
const SEEN_BEFORE = 60;

/** Whether English has a use for a word twice, here. */
const isMeant = (word: string, before: string): boolean =>
  TWICE_ON_PURPOSE.test(word) ||
  (SMALL_WORD.test(word) && PHRASAL.test(before)) ||
  (IS.test(word) && ENDS_A_CLAUSE.test(before));

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
    if (isMeant(word, text.slice(Math.max(0, index - SEEN_BEFORE), index))) return [];
    const slip = isSlip.get(words) ?? repeatSlips(words).length > 0;
    isSlip.set(words, slip);
    if (!slip) return [];
    const message = `${quoted(words)} has the same word twice.`;
    const fix = `Write ${quoted(word)} once.`;
    return [{ rule: 'repeated-words', from: index, to: index + words.length, message, fix }];
  });
};
