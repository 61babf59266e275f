import { describe, expect, it } from 'vitest';
import type { Match } from '#src/model/coverage-match.ts';
import { EVERYBODY } from '#src/model/coverage-view.ts';
import {
  coverageWords,
  filesWords,
  leftAloneWords,
  matchWords,
  notesWords,
  readingWords,
  viewWords,
} from '#src/model/coverage-words.ts';
import { coverageOf } from '#src/model/coverage.ts';
import { began, CATALOGUE, did, fileOf, fileWith, named, recordWith } from './coverage-samples.ts';

const finished = recordWith([...named('Ada', 'schools'), began('front-line'), did('welcome', 2)], 1);
const old = recordWith([...named('Ben', 'schools'), began('front-line'), did('welcome', 1)], 2);
const idle = recordWith(named('Cai'), 3);
const midway = recordWith([...named('Dee', 'police'), began('board')], 4);
const all = [finished, old, idle, midway];
const covering = (...records: (typeof all)[number][]) =>
  coverageOf(
    records.map((record, index) => fileWith(`file-${index}.json`, record)),
    CATALOGUE,
  );
const match = (parts: Partial<Match>): Match => ({
  key: '',
  ids: [],
  kind: 'shared',
  files: ['a.json', 'b.json'],
  names: ['Ada'],
  isOne: true,
  isOpenToChange: true,
  ...parts,
});

describe('the words about what is covered', () => {
  it.each<[(typeof all)[number][], string]>([
    [[], 'Nobody yet: none of these files could be read.'],
    [[finished], '1 person. They have finished.'],
    [[idle], '1 person. They have not begun.'],
    [[old], '1 person. They have finished. For 1, a module has changed since.'],
    [[midway, recordWith([...named('Eli'), began('board')], 5)], '2 people. All have something left to do.'],
    [
      all,
      '4 people. 2 have finished, 1 has something left to do and 1 has not begun. For 1, a module has changed since.',
    ],
  ])('say how many have finished, and what is left', (records, words) => {
    expect(coverageWords(covering(...records))).toBe(words);
  });

  it('say how many files were read', () => {
    expect(filesWords(coverageOf([fileWith('a.json', finished)], CATALOGUE))).toBe('1 file, all read.');
    const some = coverageOf([fileWith('a.json', finished), fileOf('b.json', '{')], CATALOGUE);
    expect(filesWords(some)).toBe('2 files: 1 read, 1 could not be read.');
    expect(readingWords(124, 500)).toBe('Reading 500 files: 0 in 100 read.');
    expect(readingWords(500, 500)).toBe('Reading 500 files: 100 in 100 read.');
    expect(leftAloneWords(0)).toBe('');
    expect(leftAloneWords(2)).toBe('2 other files in the folder cannot be records and were left alone.');
  });

  it('say how many files held notes that were left out', () => {
    expect(notesWords({ withNotes: [] })).toBeUndefined();
    expect(notesWords({ withNotes: ['a.json'] })).toMatch(/^1 file held private notes\. They were left out/);
  });

  it.each<[Partial<Match>, RegExp]>([
    [{ kind: 'copy' }, /^“a\.json” and “b\.json” say the same\. They are counted once\.$/],
    [{ kind: 'shared' }, /copies of one record, .* of Ada\. They are counted as one person\.$/],
    [{ kind: 'shared', names: [] }, /at different times\. They are/],
    [{ kind: 'shared', isOne: false }, /They are counted as different people\.$/],
    [
      { kind: 'names-differ', names: ['Ada', 'Ben'], isOne: false },
      /different names: Ada and Ben\. They are counted as d/,
    ],
    [{ kind: 'same-name', isOne: false }, /both bear the name Ada .* or two people\. They are counted as different/],
    [{ kind: 'same-name', files: ['a', 'b', 'c'] }, /^“a”, “b” and “c” all bear the name/],
  ])('say what was made of files that may be one person’s', (parts, words) => {
    expect(matchWords(match(parts))).toMatch(words);
  });

  it('say whom a view shows', () => {
    expect(viewWords(4, 4, EVERYBODY, CATALOGUE)).toBe('4 people.');
    const view = { ...EVERYBODY, words: ' ad ', partner: 'police', pathway: '', onlyGaps: true };
    expect(viewWords(1, 4, view, CATALOGUE)).toBe(
      '1 of 4 people: named “ad”, Police, on no pathway yet, with something left to do.',
    );
    expect(viewWords(1, 4, { ...EVERYBODY, partner: '' }, CATALOGUE)).toBe('1 of 4 people: partner not said.');
  });
});
