import { describe, expect, it } from 'vitest';
import { buildSiteIndex, type IndexedEntry } from '#src/model/site-index.ts';
import { chosenFrom, newAnswers, WrongAnswer } from '../../scripts/new-answers.ts';

const entry = (collection: 'partners' | 'roles', id: string, title: string, partner?: string): IndexedEntry => ({
  collection,
  id,
  title,
  summary: '',
  draft: false,
  ...(partner !== undefined && { partner }),
});
const index = buildSiteIndex([
  entry('partners', 'schools', 'Schools and colleges'),
  entry('partners', 'police', 'Police'),
  entry('roles', 'head-teacher', 'Head teacher', 'schools'),
  entry('roles', 'sergeant', 'Custody sergeant', 'police'),
]);

/** Somebody who types these answers, one after the other, and what they were asked. */
const somebody = (...typed: string[]) => {
  const asked: string[] = [];
  const ask = async (question: string): Promise<string> => {
    asked.push(question);
    const next = typed.shift();
    if (next === undefined) throw new Error(`Nobody answers: ${question}`);
    return next;
  };
  return { ask, asked };
};

describe('the questions of npm run new', () => {
  it('are asked one after the other, and answered by a number, an id or a name', async () => {
    const { ask, asked } = somebody('day', 'A wet Tuesday', '2', 'Head teacher');
    expect(await newAnswers({}, index, ask)).toEqual({
      kind: 'day',
      title: 'A wet Tuesday',
      partner: 'schools',
      role: 'head-teacher',
    });
    expect(asked[2]).toContain('1  police – Police\n   2  schools – Schools and colleges');
    // Only the roles of that partner are there to choose from.
    expect(asked[3]).toContain('1  head-teacher – Head teacher');
    expect(asked[3]).not.toContain('sergeant');
  });

  it('are asked again when the answer is no choice, with what is nearest', async () => {
    const { ask, asked } = somebody('terms', 'term', ' ', 'Front door', 'polic', 'police');
    expect(await newAnswers({}, index, ask)).toEqual({ kind: 'term', title: 'Front door', partner: 'police' });
    expect(asked[1]).toMatch(/^There is no kind of page called “terms”. Did you mean “term”\?/u);
    expect(asked[3]).toMatch(/^Give the page a title/u);
    expect(asked[5]).toMatch(/^There is no partner called “polic”. Did you mean “police”\?/u);
  });

  it('are left out where a flag, or the role, has said it', async () => {
    const { ask, asked } = somebody(' A\u200B  title ');
    expect(await newAnswers({ kind: 'blog', role: 'sergeant' }, index, ask)).toMatchObject({
      title: 'A title',
      partner: 'police',
    });
    expect(asked).toHaveLength(1);
  });

  it('find what is meant by a name that is nearly right', () => {
    const choices = [{ id: 'schools', words: 'Schools and colleges' }];
    expect(chosenFrom('SCHOOLS AND COLLEGES', 'partner', choices)).toBe('schools');
    expect(() => chosenFrom('Schools and collages', 'partner', choices)).toThrow('Did you mean “schools”?');
    expect(() => chosenFrom('7', 'partner', choices)).toThrow(WrongAnswer);
  });
});
