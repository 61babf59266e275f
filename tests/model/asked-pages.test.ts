import { describe, expect, it } from 'vitest';
import { prepareLexicon } from '#src/model/ask-lexicon.ts';
import { attemptsFor, isReallyFound } from '#src/model/asked-pages.ts';

const entry = (title: string, names: string[]) => ({
  kind: 'term' as const,
  title,
  href: `/${title}/`,
  partners: [],
  topics: [],
  names: [title, ...names],
  card: { says: title },
});
const lexicon = prepareLexicon({
  same: [],
  entries: [entry('neglect', ['school', 'home']), entry('school', []), entry('home', ['school'])],
});

describe('what is looked for in the pages', () => {
  it('is all words, then those the hub knows, then the most telling one', () => {
    expect(attemptsFor(lexicon, ['neglect', 'school'])).toEqual(['neglect school', 'neglect']);
    expect(attemptsFor(lexicon, ['neglect', 'school', 'zzzz'])).toContain('neglect school');
  });

  it('is never the lesser part of a question', () => {
    expect(attemptsFor(lexicon, ['school', 'wallpaper'])).toEqual(['school wallpaper']);
    expect(attemptsFor(lexicon, ['wallpaper'])).toEqual(['wallpaper']);
  });

  it('is what was typed when the lexicon could not be had, and nothing when nothing was', () => {
    expect(attemptsFor(undefined, ['school', 'wallpaper'])).toEqual(['school wallpaper']);
    expect(attemptsFor(lexicon, [])).toEqual([]);
  });
});

describe('a page that was found', () => {
  const excerpt = (text: string) => [
    { text: 'and ', marked: false },
    { text, marked: true },
  ];
  it.each([
    ['bruises', ['bruise'], true],
    ['z', ['zzzz'], false],
    ['safeguarding', ['safe'], true],
    ['is', ['i'], false],
  ])('with “%s” marked for %j is really found: %s', (text, words, isFound) => {
    expect(isReallyFound(undefined, excerpt(text), words)).toBe(isFound);
  });

  it('has most of what was asked for, and not its lesser part', () => {
    expect(isReallyFound(lexicon, excerpt('neglect'), ['neglect', 'school'])).toBe(true);
    expect(isReallyFound(lexicon, excerpt('school'), ['school', 'wallpaper'])).toBe(false);
  });
});
