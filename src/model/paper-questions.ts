import type { Tag } from '#src/model/directory.ts';
import type { ShownQuestion } from '#src/model/knowledge-check.ts';
import type { Question } from '#src/schemas/questions.ts';

/** Something to tick, to number or to match, with the letter its answer goes by. */
export interface PaperItem {
  letter: string;
  text: string;
}

/** One line of an answer: what is right or not, and why. */
export interface PaperReason extends PaperItem {
  right: boolean;
  because?: string;
}

/** A question on paper: what to do with a pencil, and the answer for the back of the book. */
export interface PaperQuestion {
  id: string;
  number: number;
  kind: 'tick' | 'number' | 'match';
  prompt: string;
  task: string;
  items: PaperItem[];
  /** For a match: whom each sign may belong to. */
  choices: (PaperItem & { tag: Tag })[];
  /** The answer in letters: "A and C", "B, A, C", "1 B, 2 A". */
  answer: string;
  reasons: PaperReason[];
  /** Why the whole is so, where the parts have no reasons of their own. */
  because?: string;
}

const TASKS: Readonly<Record<Question['kind'], string>> = {
  single: 'Tick one.',
  multiple: 'Tick all that fit.',
  order: 'Write a number in each box: 1 for what you would do first.',
  match: 'Write a letter in each box. A letter may fit more than once.',
};

const letterOf = (index: number): string => String.fromCodePoint(65 + index);
const joined = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** A question as it stands on paper, where nothing can be pressed: with letters, and its answer apart. */
export const paperQuestion = (question: ShownQuestion): PaperQuestion => {
  const { id, number, prompt, kind } = question;
  const shown = { id, number, prompt, task: TASKS[kind], choices: [] };
  if ('options' in question) {
    const reasons = question.options.map(({ text, correct, because }, index) => ({
      letter: letterOf(index),
      text,
      right: correct,
      because,
    }));
    const right = reasons.filter((reason) => reason.right).map(({ letter }) => letter);
    const items = reasons.map(({ letter, text }) => ({ letter, text }));
    return { ...shown, kind: 'tick', items, answer: joined.format(right), reasons };
  }
  if ('start' in question) {
    const items = question.start.map((text, index) => ({ letter: letterOf(index), text }));
    const reasons = question.items.map((text) => ({
      letter: items.find((item) => item.text === text)?.letter ?? '',
      text,
      right: true,
    }));
    const answer = reasons.map(({ letter }) => letter).join(', ');
    return { ...shown, kind: 'number', items, answer, reasons, because: question.because };
  }
  const choices = question.choices.map((tag, index) => ({ letter: letterOf(index), text: tag.label, tag }));
  const letterFor = ({ label }: Tag): string => choices.find(({ text }) => text === label)?.letter ?? '';
  const items = question.pairs.map(({ sign }, index) => ({ letter: String(index + 1), text: sign }));
  const answer = question.pairs.map(({ tag }, index) => `${index + 1} ${letterFor(tag)}`).join(', ');
  const reasons = question.pairs.map(({ sign, tag }, index) => ({
    letter: String(index + 1),
    text: `${tag.label}: ${sign}`,
    right: true,
  }));
  return { ...shown, kind: 'match', items, choices, answer, reasons, because: question.because };
};
