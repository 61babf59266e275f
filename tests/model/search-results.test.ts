import { describe, expect, it } from 'vitest';
import {
  excerptParts,
  filterChoices,
  landingHref,
  foundLine,
  nothingLine,
  notLoadedLine,
  withDots,
  withoutTitle,
} from '#src/model/search-results.ts';

const wordsOf = (excerpt: string): string =>
  withDots(excerptParts(excerpt))
    .map(({ text }) => text)
    .join('');

describe('an excerpt', () => {
  it('is taken apart into words, with those that were found marked', () => {
    expect(excerptParts('A <mark>bruise</mark> on a baby')).toEqual([
      { text: 'A ', marked: false },
      { text: 'bruise', marked: true },
      { text: ' on a baby', marked: false },
    ]);
  });

  it('is never HTML, whatever stands on the page', () => {
    expect(excerptParts('&lt;img onerror=1&gt; Q&amp;A <mark>&lt;b&gt;</mark>')).toEqual([
      { text: '<img onerror=1> Q&A ', marked: false },
      { text: '<b>', marked: true },
    ]);
  });

  it('has dots where it begins or ends inside a sentence', () => {
    expect(wordsOf('who rang the <mark>LADO</mark> and')).toBe('… who rang the LADO and …');
    expect(wordsOf('The <mark>LADO</mark> rang.')).toBe('The LADO rang.');
    expect(wordsOf('')).toBe('');
  });

  it('does not say the title again', () => {
    expect(withoutTitle(excerptParts('Health visitor. I <mark>offer</mark> to'), 'Health visitor')[0]?.text).toBe('I ');
    expect(withoutTitle(excerptParts('I offer. Health visitor.'), 'Health visitor')[0]?.text).toBe(
      'I offer. Health visitor.',
    );
    expect(withoutTitle([], 'Health visitor')).toEqual([]);
  });
});

describe('the address of a result', () => {
  it('leads to the passage where the words are below the title', () => {
    const parts = excerptParts(
      'Tell the <mark>LADO,</mark> and the <mark>lado</mark> will ask about <mark>multi-agency</mark> work',
    );
    expect(landingHref('/roles/x/', 'Designated officer', parts)).toBe('/roles/x/#:~:text=LADO&text=multi%2Dagency');
  });

  it('leads to the top where the title has the words already', () => {
    expect(landingHref('/roles/x/', 'What a LADO does', excerptParts('The <mark>LADO</mark>'))).toBe('/roles/x/');
  });

  it('leads to the top where no word is marked', () => {
    expect(landingHref('/roles/x/', 'A title', excerptParts('Words <mark>—</mark>'))).toBe('/roles/x/');
  });
});

describe('the choices of a filter', () => {
  it('are those that leave anything, with their counts, in the order of the alphabet', () => {
    expect(filterChoices({ Role: 3, Day: 0, Blog: 1 })).toEqual([
      { value: 'Blog', label: 'Blog (1)' },
      { value: 'Role', label: 'Role (3)' },
    ]);
  });

  it('keep the one that is chosen, even when it leaves nothing or is unknown', () => {
    expect(filterChoices({ Day: 0 }, 'Day')).toEqual([{ value: 'Day', label: 'Day (0)' }]);
    expect(filterChoices({}, 'Poem')).toEqual([{ value: 'Poem', label: 'Poem (0)' }]);
  });
});

describe('the line above the results', () => {
  it('says how many answers and pages there are, and how many answers while the pages are looked through', () => {
    expect(foundLine(0, 1, 'lado')).toBe('1 page for “lado”.');
    expect(foundLine(2, 30, 'lado')).toBe('2 answers, and 30 pages for “lado”.');
    expect(foundLine(1, undefined, 'lado')).toBe('1 answer for “lado”.');
    expect(foundLine(5, 0, 'lado')).toBe('5 answers for “lado”.');
    expect(notLoadedLine(0, 'lado')).toContain('Search could not be loaded.');
    expect(notLoadedLine(2, 'lado')).toBe('2 answers for “lado”. The rest could not be loaded.');
    expect(foundLine(0, 16, '')).toBe('16 pages.');
  });
});

describe('what is said when nothing was found', () => {
  it('names what else was tried', () => {
    expect(nothingLine('Zzzz neglect', ['neglect'])).toBe('Nothing was found for “Zzzz neglect”, nor for “neglect”.');
    expect(nothingLine('a b', ['b', 'a'])).toBe('Nothing was found for “a b”, nor for “b” or “a”.');
    expect(nothingLine('👶', [])).toBe('Nothing was found for “👶”.');
  });
});
