import { describe, expect, it } from 'vitest';
import { filmMinutes, newestFirst, readingMinutes, type Story, storyLength } from '#src/model/stories.ts';

describe('stories', () => {
  it.each([
    [0, 1],
    [299, 1],
    [900, 5],
  ])('of %i words take %i minutes', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes);
  });

  it('on film take as long as the film, at least a minute', () => {
    expect(filmMinutes('00:20')).toBe(1);
    expect(filmMinutes('04:10')).toBe(4);
  });

  it('say how long they take in words', () => {
    expect(storyLength({ kind: 'days', minutes: 1 })).toBe('Day, 1 minute');
    expect(storyLength({ kind: 'vlogs', minutes: 4 })).toBe('Vlog, 4 minutes, with captions');
  });

  it('come newest first, and by title on one day', () => {
    const story = (published: string, title: string) => ({ published, title }) as Story;
    const sorted = [story('2026-10-01', 'B'), story('2026-11-01', 'C'), story('2026-10-01', 'A')].sort(newestFirst);
    expect(sorted.map(({ title }) => title)).toEqual(['C', 'A', 'B']);
  });
});
