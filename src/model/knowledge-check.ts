import { type Directory, type Tag, targetTag } from '#src/model/directory.ts';
import type { Question } from '#src/schemas/questions.ts';

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'];

/** The heading of a knowledge check: "Four small decisions". */
export const checkTitle = (count: number): string =>
  `${NUMBERS[count] ?? count} small decision${count === 1 ? '' : 's'}`;

/** What the reader does with each kind of question. */
const QUESTION_TASKS: Readonly<Record<Question['kind'], string>> = {
  single: 'Choose one.',
  multiple: 'Choose all that fit.',
  order: 'Put these in order.',
  match: 'Match each sign to somebody.',
};

/** A number that depends on a text alone (FNV-1a, 32 bits), so that every build shows the same order. */
const numberOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
};

/** The items of an order question in an order to start from: the same in every build, and never the right one. */
export const startingOrder = (items: readonly string[], seed: string): string[] => {
  const mixed = [...items].sort((one, other) => numberOf(seed + one) - numberOf(seed + other));
  const isSolved = mixed.every((item, index) => item === items[index]);
  return isSolved ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
};

type ChoiceQuestion = Extract<Question, { kind: 'single' | 'multiple' }>;
type OrderQuestion = Extract<Question, { kind: 'order' }>;
type MatchQuestion = Extract<Question, { kind: 'match' }>;

/** A question as a page shows it before and after its answer is opened. */
export type ShownQuestion = { number: number; task: string } & (
  | ChoiceQuestion
  | (OrderQuestion & { start: string[] })
  | (Omit<MatchQuestion, 'pairs'> & { pairs: { sign: string; tag: Tag }[]; choices: Tag[] })
);

const byLabel = (one: Tag, other: Tag): number => one.label.localeCompare(other.label, 'en-GB');

/** The questions of a module as pages show them. @throws when a match names somebody who is not published */
export const shownQuestions = (directory: Directory, questions: readonly Question[]): ShownQuestion[] =>
  questions.map((question, index) => {
    const shown = { number: index + 1, task: QUESTION_TASKS[question.kind] };
    if (question.kind === 'order') {
      return { ...shown, ...question, start: startingOrder(question.items, question.id) };
    }
    if (question.kind !== 'match') return { ...shown, ...question };
    const pairs = question.pairs.map(({ sign, match }) => ({ sign, tag: targetTag(directory, match) }));
    const choices = [...new Map(pairs.map(({ tag }) => [tag.label, tag])).values()].sort(byLabel);
    return { ...shown, ...question, pairs, choices };
  });
