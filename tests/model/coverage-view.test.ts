import { describe, expect, it } from 'vitest';
import { type CoverageView, EVERYBODY, isFiltered, peopleIn } from '#src/model/coverage-view.ts';
import { coverageOf } from '#src/model/coverage.ts';
import { began, CATALOGUE, did, fileWith, named, recordWith, shadowed } from './coverage-samples.ts';

const { people } = coverageOf(
  [
    recordWith([...named('Zoë O’Hara', 'schools'), began('board'), did('welcome', 2), did('your-duties'), shadowed], 1),
    recordWith([...named('Ben 10', 'police'), began('front-line'), did('welcome', 1)], 2),
    recordWith([...named('Ben 9', 'police'), began('board')], 3),
    recordWith(named('Dee'), 4),
  ].map((record, index) => fileWith(`file-${index}.json`, record)),
  CATALOGUE,
);
const names = (view: Partial<CoverageView>): string[] =>
  peopleIn(people, { ...EVERYBODY, ...view }).map(({ name }) => name);

describe('the list of people', () => {
  it.each<[string, Partial<CoverageView>, string[]]>([
    ['everybody by name, numbers by their size', {}, ['Ben 9', 'Ben 10', 'Dee', 'Zoë O’Hara']],
    ['a part of a name, accents and apostrophes aside', { words: "zoe o'h" }, ['Zoë O’Hara']],
    ['words in any order', { words: '9  ben' }, ['Ben 9']],
    ['nobody', { words: 'nobody' }, []],
    ['one partner', { partner: 'police' }, ['Ben 9', 'Ben 10']],
    ['those who did not say', { partner: '' }, ['Dee']],
    ['one pathway', { pathway: 'board' }, ['Ben 9', 'Zoë O’Hara']],
    ['those who are on none', { pathway: '' }, ['Dee']],
    ['those with gaps', { onlyGaps: true }, ['Ben 9', 'Ben 10']],
    ['those out of date', { onlyOutOfDate: true }, ['Ben 10']],
    ['all of it together', { partner: 'police', onlyGaps: true, words: 'ben', pathway: 'board' }, ['Ben 9']],
  ])('shows %s', (_, view, expected) => {
    expect(names(view)).toEqual(expected);
  });

  it.each<[string, Partial<CoverageView>, string[]]>([
    ['name, the other way round', { sort: 'name', isDescending: true }, ['Zoë O’Hara', 'Dee', 'Ben 10', 'Ben 9']],
    ['partner, unsaid last', { sort: 'partner' }, ['Ben 9', 'Ben 10', 'Zoë O’Hara', 'Dee']],
    ['what is left', { sort: 'gaps', isDescending: true }, ['Ben 9', 'Ben 10', 'Dee', 'Zoë O’Hara']],
    ['what changed', { sort: 'outOfDate', isDescending: true }, ['Ben 10', 'Ben 9', 'Dee', 'Zoë O’Hara']],
    ['the last day', { sort: 'last' }, ['Ben 9', 'Dee', 'Ben 10', 'Zoë O’Hara']],
  ])('is in order of %s, then of name', (_, view, expected) => {
    expect(names(view)).toEqual(expected);
  });

  it('is filtered when anybody may be missing', () => {
    expect(isFiltered(EVERYBODY)).toBe(false);
    expect(isFiltered({ ...EVERYBODY, sort: 'gaps' })).toBe(false);
    expect(isFiltered({ ...EVERYBODY, words: '  ' })).toBe(false);
    expect(isFiltered({ ...EVERYBODY, partner: '' })).toBe(true);
  });
});
