import { describe, expect, it } from 'vitest';
import type { Tag } from '#src/model/directory.ts';
import type { ShownQuestion } from '#src/model/knowledge-check.ts';
import { paperQuestion } from '#src/model/paper-questions.ts';

const nurse: Tag = { label: 'Nurse', family: 'health', href: '/roles/nurse/' };
const police: Tag = { label: 'Police', family: 'police-justice' };

const option = (text: string, correct: boolean) => ({ text, correct, because: `Because ${text}.` });

describe('a question on paper', () => {
  it('gives each option a letter, and says at the back which fit and why', () => {
    const question = paperQuestion({
      number: 2,
      task: '',
      kind: 'multiple',
      id: 'what',
      prompt: 'What?',
      options: [option('this', true), option('that', false), option('both', true)],
    } satisfies ShownQuestion);
    expect(question.items).toEqual([
      { letter: 'A', text: 'this' },
      { letter: 'B', text: 'that' },
      { letter: 'C', text: 'both' },
    ]);
    expect(question.task).toBe('Tick all that fit.');
    expect(question.answer).toBe('A and C');
    expect(question.reasons[1]).toEqual({ letter: 'B', text: 'that', right: false, because: 'Because that.' });
  });

  it('shows the items of an order mixed, and the right order at the back by their letters', () => {
    const question = paperQuestion({
      number: 1,
      task: '',
      kind: 'order',
      id: 'order',
      prompt: 'In what order?',
      items: ['first', 'second', 'third'],
      start: ['third', 'first', 'second'],
      because: 'So it is.',
    });
    expect(question.items.map(({ text }) => text)).toEqual(['third', 'first', 'second']);
    expect(question.answer).toBe('B, C, A');
    expect(question.reasons.map(({ text }) => text)).toEqual(['first', 'second', 'third']);
    expect(question.because).toBe('So it is.');
  });

  it('gives each sign a number and each person a letter, once', () => {
    const question = paperQuestion({
      number: 1,
      task: '',
      kind: 'match',
      id: 'match',
      prompt: 'Who?',
      pairs: [
        { sign: 'A scale', tag: nurse },
        { sign: 'A badge', tag: police },
        { sign: 'A plaster', tag: nurse },
      ],
      choices: [nurse, police],
      because: 'They say so.',
    });
    expect(question.items.map(({ letter }) => letter)).toEqual(['1', '2', '3']);
    expect(question.choices.map(({ letter, text }) => `${letter} ${text}`)).toEqual(['A Nurse', 'B Police']);
    expect(question.answer).toBe('1 A, 2 B, 3 A');
    expect(question.reasons.map(({ text }) => text)).toEqual(['Nurse: A scale', 'Police: A badge', 'Nurse: A plaster']);
  });
});
