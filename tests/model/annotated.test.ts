import { describe, expect, it } from 'vitest';
import { annotated } from '#src/model/annotated.ts';

const says = 'Because.';

describe('a text with notes', () => {
  it('is cut where the words of a note begin and end, and loses nothing', () => {
    const { stretches, notes } = annotated('My blind is up. Erin dries her sleeves.', [
      { words: 'her sleeves', says },
      { words: 'My blind', says },
    ]);
    expect(stretches).toEqual([
      { text: 'My blind', note: 1 },
      { text: ' is up. Erin dries ' },
      { text: 'her sleeves', note: 2 },
      { text: '.' },
    ]);
    expect(notes.map(({ words }) => words)).toEqual(['My blind', 'her sleeves']);
  });

  it('has no note on words that are gone, or that another note has', () => {
    const { stretches, notes } = annotated('One two three', [
      { words: 'One two', says },
      { words: 'two three', says },
      { words: 'four', says },
      { words: '', says },
    ]);
    expect(notes).toEqual([{ words: 'One two', says }]);
    expect(stretches.map(({ text }) => text).join('')).toBe('One two three');
  });
});
