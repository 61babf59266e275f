import type { ShownQuestion } from '#src/model/knowledge-check.ts';
import { PASS_MARK } from '#src/model/module-progress.ts';

type Choice = Extract<ShownQuestion, { options: unknown }>;

/**
 * What a reader has put so far: for options the indexes that are chosen; for an order the items as they stand; for a
 * match the label beside each sign, empty where none is chosen.
 */
export type Answer = { chosen: readonly number[] } | { order: readonly string[] } | { matches: readonly string[] };

/** One question as it stands on the screen. */
export interface QuestionRun {
  answer: Answer;
  /** Whether the answer was right, once it has been checked. */
  verdict?: 'right' | 'not-quite';
  /** What a screen reader is told of the last thing that happened. */
  status: string;
}

/** What a reader can do with a question. */
export type QuestionAction =
  | { do: 'choose'; index: number }
  | { do: 'toggle'; index: number }
  | { do: 'move'; item: string; by: -1 | 1 }
  | { do: 'match'; sign: number; label: string }
  | { do: 'check' }
  | { do: 'retry' };

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];
const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];

const blank = (question: ShownQuestion): Answer => {
  if ('start' in question) return { order: question.start };
  if ('choices' in question) return { matches: question.pairs.map(() => '') };
  return { chosen: [] };
};

/** A question nobody has touched. */
export const startQuestion = (question: ShownQuestion): QuestionRun => ({ answer: blank(question), status: '' });

/** The indexes of the right options. */
export const rightOptions = ({ options }: Choice): number[] =>
  options.flatMap(({ correct }, index) => (correct ? [index] : []));

const isExactly = (chosen: readonly number[], right: readonly number[]): boolean =>
  chosen.length === right.length && right.every((index) => chosen.includes(index));

/** Whether an answer is right. */
export const isRight = (question: ShownQuestion, answer: Answer): boolean => {
  if ('chosen' in answer) return 'options' in question && isExactly(answer.chosen, rightOptions(question));
  if ('order' in answer)
    return 'start' in question && question.items.every((item, index) => item === answer.order[index]);
  return 'choices' in question && question.pairs.every(({ tag }, index) => tag.label === answer.matches[index]);
};

/** What is still missing before an answer can be checked, in a sentence; undefined when nothing is. */
export const missingWords = (question: ShownQuestion, answer: Answer): string | undefined => {
  if ('chosen' in answer) {
    if (answer.chosen.length > 0) return undefined;
    return question.kind === 'single' ? 'Choose an answer first.' : 'Choose at least one answer first.';
  }
  if ('order' in answer) return undefined;
  const empty = answer.matches.filter((label) => label === '').length;
  return empty === 0 ? undefined : `Choose somebody for every sign first: ${NUMBERS[empty] ?? empty} to go.`;
};

const moved = (run: QuestionRun, item: string, by: -1 | 1): QuestionRun => {
  if (!('order' in run.answer)) return run;
  const { order } = run.answer;
  const from = order.indexOf(item);
  const to = from + by;
  if (from < 0 || to < 0 || to >= order.length) return { ...run, status: `“${item}” cannot go any further.` };
  const next = order.with(from, order[to] ?? item).with(to, item);
  const place = ORDINALS[to] ?? `number ${to + 1}`;
  return {
    answer: { order: next },
    status: `Moved: “${item}” is now ${place} of ${NUMBERS[next.length] ?? next.length}.`,
  };
};

const checked = (question: ShownQuestion, run: QuestionRun): QuestionRun => {
  const missing = missingWords(question, run.answer);
  if (missing !== undefined) return { ...run, status: missing };
  return { ...run, verdict: isRight(question, run.answer) ? 'right' : 'not-quite', status: '' };
};

/** What a question becomes after something the reader did. A checked answer stays as it is until they try again. */
export const questionAfter = (question: ShownQuestion, run: QuestionRun, action: QuestionAction): QuestionRun => {
  if (action.do === 'retry') {
    const { answer } = run;
    return 'order' in answer ? { answer, status: '' } : startQuestion(question);
  }
  if (run.verdict !== undefined) return run;
  const { answer } = run;
  switch (action.do) {
    case 'choose':
      if (!('chosen' in answer)) return run;
      return { answer: { chosen: [action.index] }, status: '' };
    case 'toggle': {
      if (!('chosen' in answer)) return run;
      const rest = answer.chosen.filter((index) => index !== action.index);
      const chosen = rest.length < answer.chosen.length ? rest : [...rest, action.index].sort((a, b) => a - b);
      return { answer: { chosen }, status: '' };
    }
    case 'match':
      if (!('matches' in answer)) return run;
      return { answer: { matches: answer.matches.with(action.sign, action.label) }, status: '' };
    case 'move':
      return moved(run, action.item, action.by);
    case 'check':
      return checked(question, run);
  }
};

/** One line of what the hub says to an answer. */
export interface FeedbackLine {
  /** What the line is about: an option or a sign; absent when it is about the answer as a whole. */
  about?: string;
  because: string;
}

const optionLines = (question: Choice, chosen: readonly number[]): FeedbackLine[] => {
  if (question.kind === 'single') {
    return question.options.flatMap(({ because }, index) => (chosen.includes(index) ? [{ because }] : []));
  }
  return question.options.flatMap(({ text, because, correct }, index) => {
    const isChosen = chosen.includes(index);
    if (isChosen && correct) return [{ about: `“${text}” fits.`, because }];
    if (isChosen) return [{ about: `“${text}” does not fit here.`, because }];
    return correct ? [{ about: `You left out “${text}”`, because }] : [];
  });
};

/** What the hub says to an answer that was checked: why, for everything that was chosen or left out. */
export const feedback = (question: ShownQuestion, answer: Answer): FeedbackLine[] => {
  if ('chosen' in answer) return 'options' in question ? optionLines(question, answer.chosen) : [];
  if ('order' in answer) {
    if (!('start' in question)) return [];
    const inPlace = answer.order.filter((item, index) => item === question.items[index]).length;
    const isAll = inPlace === question.items.length;
    const of = NUMBERS[question.items.length] ?? question.items.length;
    const about = `${NUMBERS[inPlace] ?? inPlace} of ${of} ${inPlace === 1 ? 'stands where it belongs' : 'stand where they belong'}.`;
    return [
      ...(isAll ? [] : [{ because: `${about.charAt(0).toUpperCase()}${about.slice(1)}` }]),
      { because: question.because },
    ];
  }
  if (!('choices' in question)) return [];
  const others = question.pairs.filter(({ tag }, index) => tag.label !== answer.matches[index]);
  const lines = others.map(({ sign }) => ({ because: `Look again at “${sign}”` }));
  return [...lines, { because: question.because }];
};

/** The words over a checked answer. */
export const verdictWords = (verdict: 'right' | 'not-quite'): string =>
  verdict === 'right' ? 'That’s right.' : 'Not quite.';

const times = (count: number): string => (count === 1 ? 'at the first try' : `after ${NUMBERS[count] ?? count} tries`);

/** How a knowledge check stands, in a sentence or two. */
export const resultWords = (right: number, of: number, tries: number, passed: boolean): string => {
  const needed = Math.ceil(of * PASS_MARK - Number.EPSILON);
  const count = `${right} of ${of} right`;
  if (passed) return `${count}${tries > 0 ? `, ${times(tries)}` : ''}. You have passed.`;
  return `${count}. A pass is ${needed} of ${of}. Try again as often as you like.`;
};
