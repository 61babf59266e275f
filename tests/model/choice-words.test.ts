import { describe, expect, it } from 'vitest';
import { choiceWords } from '#src/model/choice-words.ts';

describe('the words of a choice', () => {
  it('say of a story who agreed to it, and of pictures that everybody in them did', () => {
    expect(choiceWords('consented', 'kind')).toBe('A real person, who agreed');
    expect(choiceWords('consented', 'people')).toBe('Everybody in them agreed');
    expect(choiceWords('none', 'people')).toBe('Nobody can be recognised');
  });

  it('are the choice itself where there are no others', () => {
    expect(choiceWords('good-outcome')).toBe('A good outcome');
    expect(choiceWords('audit', 'kind')).toBe('Audit');
    expect(choiceWords('not-known')).toBe('Not known');
  });
});
