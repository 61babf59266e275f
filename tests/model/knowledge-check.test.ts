import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Directory } from '#src/model/directory.ts';
import { checkTitle, shownQuestions, startingOrder } from '#src/model/knowledge-check.ts';
import type { Question } from '#src/schemas/questions.ts';

const directory = {
  partners: [{ id: 'police', href: '/partners/police/', data: { shortName: 'Police', family: 'police-justice' } }],
  roles: [{ id: 'detective', href: '/roles/detective/', data: { title: 'Detective', partner: 'police' } }],
} as unknown as Directory;

describe('a knowledge check', () => {
  it('is named after how many decisions it holds', () => {
    expect(checkTitle(1)).toBe('One small decision');
    expect(checkTitle(4)).toBe('Four small decisions');
    expect(checkTitle(9)).toBe('9 small decisions');
  });

  it('never shows things to put in order in the right order, loses none, and shows the same every time', () => {
    const items = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 3, maxLength: 7 });
    fc.assert(
      fc.property(items, fc.string(), (right, seed) => {
        const start = startingOrder(right, seed);
        expect(start).not.toEqual(right);
        expect([...start].sort()).toEqual([...right].sort());
        expect(startingOrder(right, seed)).toEqual(start);
      }),
    );
  });

  it('offers everybody who can be matched once, by name, and says what to do', () => {
    const match = {
      kind: 'match',
      id: 'who',
      prompt: 'Who is it?',
      pairs: [
        { sign: 'A uniform', match: 'partner:police' },
        { sign: 'A notebook', match: 'role:detective' },
        { sign: 'A badge', match: 'partner:police' },
      ],
      because: 'They say so.',
    } as Question;
    const [shown] = shownQuestions(directory, [match]);
    expect(shown).toMatchObject({ number: 1, task: 'Match each sign to somebody.' });
    expect(shown && 'choices' in shown && shown.choices.map(({ label }) => label)).toEqual(['Detective', 'Police']);
  });
});
