import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  feedback,
  isRight,
  missingWords,
  type QuestionAction,
  questionAfter,
  type QuestionRun,
  resultWords,
  rightOptions,
  startQuestion,
  verdictWords,
} from '#src/model/check-run.ts';
import type { ShownQuestion } from '#src/model/knowledge-check.ts';
import { isPass } from '#src/model/module-progress.ts';

const option = (text: string, correct = false) => ({ text, correct, because: `Because of ${text}.` });
const tag = (label: string) => ({ label, href: `/${label}/` }) as never;
const asked = { id: 'q', number: 1, task: '', prompt: 'What?' };
const single = { ...asked, kind: 'single', options: [option('a'), option('b', true), option('c')] } as Extract<
  ShownQuestion,
  { kind: 'single' }
>;
const multiple = {
  ...single,
  kind: 'multiple',
  options: [option('a', true), option('b', true), option('c')],
} as Extract<ShownQuestion, { kind: 'multiple' }>;
const order = {
  ...asked,
  kind: 'order',
  items: ['one', 'two', 'three'],
  start: ['two', 'three', 'one'],
  because: 'It goes so.',
} as ShownQuestion;
const match = {
  ...asked,
  kind: 'match',
  pairs: [
    { sign: 'A bell', tag: tag('School') },
    { sign: 'A badge', tag: tag('Police') },
  ],
  choices: [tag('Police'), tag('School')],
  because: 'They say so.',
} as ShownQuestion;
const after = (question: ShownQuestion, ...actions: QuestionAction[]): QuestionRun =>
  actions.reduce((run, action) => questionAfter(question, run, action), startQuestion(question));
const CHECK = { do: 'check' } as const;
const move = (item: string, by: -1 | 1): QuestionAction => ({ do: 'move', item, by });

describe('a question with one right option', () => {
  it('takes one choice at a time, and says whether it is right', () => {
    expect(after(single).answer).toEqual({ chosen: [] });
    expect(after(single, { do: 'choose', index: 0 }, { do: 'choose', index: 1 }, CHECK)).toEqual({
      answer: { chosen: [1] },
      verdict: 'right',
      status: '',
    });
    expect(after(single, { do: 'choose', index: 2 }, CHECK).verdict).toBe('not-quite');
  });

  it('asks for a choice before it checks', () => {
    expect(after(single, CHECK)).toEqual({ answer: { chosen: [] }, status: 'Choose an answer first.' });
  });

  it('stays as it was checked until the reader tries again, from the beginning', () => {
    const run = after(single, { do: 'choose', index: 0 }, CHECK);
    expect(questionAfter(single, run, { do: 'choose', index: 1 })).toBe(run);
    expect(questionAfter(single, run, CHECK)).toBe(run);
    expect(questionAfter(single, run, { do: 'retry' })).toEqual(startQuestion(single));
  });

  it('explains what was chosen, and nothing that would give the rest away', () => {
    expect(feedback(single, { chosen: [0] })).toEqual([{ because: 'Because of a.' }]);
  });
});

describe('a question with several right options', () => {
  it('takes choices and takes them back, in the order in which they stand', () => {
    const toggle = (index: number) => ({ do: 'toggle', index }) as const;
    expect(after(multiple, toggle(2), toggle(0)).answer).toEqual({ chosen: [0, 2] });
    expect(after(multiple, toggle(2), toggle(0), toggle(2), toggle(1), CHECK)).toMatchObject({
      answer: { chosen: [0, 1] },
      verdict: 'right',
    });
  });

  it.each([
    [[0], false],
    [[0, 1, 2], false],
    [[1, 0], true],
    [[0, 0], false],
    [[], false],
  ])('with %j chosen: right is %s', (chosen, right) => {
    expect(isRight(multiple, { chosen })).toBe(right);
  });

  it('explains all that was chosen and all that was left out', () => {
    expect(rightOptions(multiple)).toEqual([0, 1]);
    expect(feedback(multiple, { chosen: [0, 2] })).toEqual([
      { about: '“a” fits.', because: 'Because of a.' },
      { about: 'You left out “b”', because: 'Because of b.' },
      { about: '“c” does not fit here.', because: 'Because of c.' },
    ]);
    expect(missingWords(multiple, { chosen: [] })).toBe('Choose at least one answer first.');
  });
});

describe('things to put in order', () => {
  it('move up and down one place, and say where they are now', () => {
    expect(after(order).answer).toEqual({ order: ['two', 'three', 'one'] });
    expect(after(order, move('one', -1))).toEqual({
      answer: { order: ['two', 'one', 'three'] },
      status: 'Moved: “one” is now second of three.',
    });
    expect(after(order, move('two', 1)).answer).toEqual({ order: ['three', 'two', 'one'] });
    expect(after(order, move('one', -1), move('one', -1), CHECK)).toMatchObject({
      answer: { order: ['one', 'two', 'three'] },
      verdict: 'right',
    });
  });

  it.each([
    ['two', -1],
    ['one', 1],
    ['nobody', 1],
  ] as const)('do not leave the list: %s by %i', (item, by) => {
    expect(after(order, move(item, by))).toEqual({
      answer: { order: ['two', 'three', 'one'] },
      status: `“${item}” cannot go any further.`,
    });
  });

  it('are never lost or doubled, however they are moved', () => {
    const moves = fc.array(fc.tuple(fc.constantFrom('one', 'two', 'three'), fc.constantFrom(-1 as const, 1 as const)));
    fc.assert(
      fc.property(moves, (steps) => {
        const { answer } = after(order, ...steps.map(([item, by]) => move(item, by)));
        expect('order' in answer && [...answer.order].sort()).toEqual(['one', 'three', 'two']);
      }),
      { numRuns: 1000 },
    );
  });

  it('stay where the reader left them when they try again', () => {
    const run = after(order, move('one', -1), CHECK);
    expect(run.verdict).toBe('not-quite');
    expect(questionAfter(order, run, { do: 'retry' })).toEqual({
      answer: { order: ['two', 'one', 'three'] },
      status: '',
    });
  });

  it.each([
    [
      ['two', 'three', 'one'],
      ['None of three stand where they belong.', 'It goes so.'],
    ],
    [
      ['one', 'three', 'two'],
      ['One of three stands where it belongs.', 'It goes so.'],
    ],
    [['one', 'two', 'three'], ['It goes so.']],
  ])('say how many of %j stand right', (given, lines) => {
    expect(feedback(order, { order: given }).map(({ because }) => because)).toEqual(lines);
  });

  it('are not right while some are missing', () => {
    expect(isRight(order, { order: [] })).toBe(false);
    expect(isRight(order, { order: ['one', 'two'] })).toBe(false);
  });

  it('of which there are many are counted in figures', () => {
    const items = Array.from({ length: 9 }, (_, index) => `item ${index}`);
    const long = { ...order, items, start: items.toReversed() } as ShownQuestion;
    expect(after(long, move('item 0', -1)).status).toBe('Moved: “item 0” is now number 8 of 9.');
  });
});

describe('signs to match', () => {
  const put = (sign: number, label: string): QuestionAction => ({ do: 'match', sign, label });

  it('are checked only when somebody is chosen for each', () => {
    expect(after(match, CHECK).status).toBe('Choose somebody for every sign first: two to go.');
    expect(after(match, put(1, 'Police'), CHECK)).toEqual({
      answer: { matches: ['', 'Police'] },
      status: 'Choose somebody for every sign first: one to go.',
    });
    expect(after(match, put(1, 'Police'), put(0, 'School'), CHECK).verdict).toBe('right');
  });

  it('name those to look at again', () => {
    const run = after(match, put(0, 'Police'), put(1, 'Police'), CHECK);
    expect(run.verdict).toBe('not-quite');
    expect(feedback(match, run.answer)).toEqual([{ because: 'Look again at “A bell”' }, { because: 'They say so.' }]);
    expect(questionAfter(match, run, { do: 'retry' }).answer).toEqual({ matches: ['', ''] });
  });
});

describe('any question', () => {
  const questions = [single, multiple, order, match] as const;
  const foreign: Answer[] = [{ chosen: [0] }, { order: ['one', 'two', 'three'] }, { matches: ['School', 'Police'] }];

  it('passes over what is done to another kind', () => {
    for (const action of [
      { do: 'choose', index: 0 },
      { do: 'toggle', index: 0 },
    ] as const)
      for (const question of [order, match]) expect(after(question, action)).toEqual(startQuestion(question));
    for (const question of [single, multiple]) {
      expect(after(question, move('one', 1))).toEqual(startQuestion(question));
      expect(after(question, { do: 'match', sign: 0, label: 'x' })).toEqual(startQuestion(question));
    }
    expect(isRight(single, foreign[1]!) || isRight(order, foreign[2]!) || isRight(match, foreign[0]!)).toBe(false);
    expect([feedback(single, foreign[1]!), feedback(match, foreign[1]!), feedback(order, foreign[2]!)]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('is as the reader found it when nothing was done', () => {
    for (const question of questions)
      expect(startQuestion(question)).toEqual({ answer: expect.anything(), status: '' });
    expect([verdictWords('right'), verdictWords('not-quite')]).toEqual(['That’s right.', 'Not quite.']);
  });
});

describe('the result', () => {
  it.each([
    [4, 4, 1, true, '4 of 4 right, at the first try. You have passed.'],
    [4, 5, 3, true, '4 of 5 right, after three tries. You have passed.'],
    [4, 4, 12, true, '4 of 4 right, after 12 tries. You have passed.'],
    [3, 3, 0, true, '3 of 3 right. You have passed.'],
    [2, 4, 1, false, '2 of 4 right. A pass is 4 of 4. Try again as often as you like.'],
    [3, 5, 1, false, '3 of 5 right. A pass is 4 of 5. Try again as often as you like.'],
  ])('%i of %i after %i: %s', (right, of, tries, passed, words) => {
    expect(resultWords(right, of, tries, passed)).toBe(words);
  });

  it('asks for exactly as many as make a pass', () => {
    for (let of = 1; of <= 99; of += 1) {
      const needed = Number(/A pass is (\d+) of/.exec(resultWords(0, of, 1, false))?.[1]);
      expect([isPass(needed, of), isPass(needed - 1, of)]).toEqual([true, false]);
    }
  });
});
