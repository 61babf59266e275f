import { describe, expect, it } from 'vitest';
import type { TriedFile } from '#src/model/coverage-file.ts';
import { type Decisions, matchFiles } from '#src/model/coverage-match.ts';
import { clear } from '#src/model/record-edits.ts';
import { emptyRecord } from '#src/model/record.ts';
import { answered, at, did, fileWith, named, recordWith, wrote } from './coverage-samples.ts';

const groups = (files: readonly TriedFile[], decisions: Decisions = {}): string[] =>
  matchFiles(files, decisions)
    .holders.map((holder) => holder.files.map(({ file }) => file).join('+'))
    .sort();
const kinds = (files: readonly TriedFile[], decisions: Decisions = {}): string[] =>
  matchFiles(files, decisions).matches.map(({ kind, files: names }) => `${kind}: ${names.join('+')}`);

const early = [...named('Ada'), did('welcome'), answered('desk')];
const ada = fileWith('ada.json', recordWith(early));
const adaLater = fileWith('ada-later.json', recordWith([...early, did('your-duties')]));
const otherAda = fileWith('other-ada.json', recordWith(early, 7));
const nobody = recordWith([did('welcome'), answered('desk')]);

describe('whose a file is', () => {
  it('counts a copy once, a copy to share as well', () => {
    const full = fileWith('ada-full.json', recordWith([...early, wrote('My own')]));
    expect(groups([ada, full])).toEqual(['ada-full.json+ada.json']);
    expect(kinds([ada, full])).toEqual(['copy: ada-full.json+ada.json']);
  });

  it('puts an older and a newer copy of one record together, and says so', () => {
    expect(groups([ada, adaLater])).toEqual(['ada-later.json+ada.json']);
    expect(kinds([ada, adaLater])).toEqual(['shared: ada-later.json+ada.json']);
    const [holder] = matchFiles([ada, adaLater]).holders;
    expect(Object.keys(holder?.record.modules ?? {})).toEqual(['welcome', 'your-duties']);
  });

  it('never puts two people of one name together by itself, but asks', () => {
    expect(groups([ada, otherAda])).toEqual(['ada.json', 'other-ada.json']);
    const [match] = matchFiles([ada, otherAda]).matches;
    expect(match).toMatchObject({ kind: 'same-name', isOne: false, names: ['Ada'] });
    expect(groups([ada, otherAda], { [match?.key ?? '']: true })).toEqual(['ada.json+other-ada.json']);
  });

  it('takes a name for the same whatever its capitals and spaces', () => {
    const shouted = fileWith('shouted.json', recordWith([...named(' ADA '), did('custody')], 3));
    expect(kinds([ada, shouted])).toEqual(['same-name: ada.json+shouted.json']);
  });

  it('keeps people apart who began from one file and typed different names', () => {
    const ben = fileWith('ben.json', recordWith([...named('Ben'), ...early.slice(1)]));
    const unnamed = fileWith('unnamed.json', recordWith([did('nothing'), ...early.slice(1)]));
    expect(groups([ada, ben])).toEqual(['ada.json', 'ben.json']);
    expect(kinds([ada, ben])).toEqual(['names-differ: ada.json+ben.json']);
    // A file without a name that shares with both is neither’s.
    expect(groups([ada, ben, unnamed])).toEqual(['ada.json', 'ben.json', 'unnamed.json']);
  });

  it('lets a coordinator say that a name was only spelled anew', () => {
    const adah = fileWith('adah.json', recordWith([...named('Adah'), ...early.slice(1)]));
    const [match] = matchFiles([ada, adah]).matches;
    expect(groups([ada, adah], { [match?.key ?? '']: true })).toEqual(['ada.json+adah.json']);
  });

  it('lets a coordinator take copies apart, and does not ask about their names again', () => {
    const [match] = matchFiles([ada, adaLater]).matches;
    const decisions = { [match?.key ?? '']: false };
    expect(groups([ada, adaLater], decisions)).toEqual(['ada-later.json', 'ada.json']);
    expect(kinds([ada, adaLater], decisions)).toEqual(['shared: ada-later.json+ada.json']);
  });

  it('forgets a decision when another file joins in', () => {
    const [match] = matchFiles([ada, otherAda]).matches;
    const third = fileWith('third.json', recordWith(early, 9));
    expect(groups([ada, otherAda, third], { [match?.key ?? '']: true })).toHaveLength(3);
  });

  it('puts files without a name together only when they share what was done', () => {
    const one = fileWith('one.json', nobody);
    const more = fileWith('more.json', recordWith([did('welcome'), answered('desk'), did('custody')]));
    const other = fileWith('other.json', recordWith([did('welcome'), answered('desk')], 5));
    expect(groups([one, more, other])).toEqual(['more.json+one.json', 'other.json']);
  });

  it('does not take one thing done at the same instant for proof, when both did more', () => {
    const one = fileWith('one.json', recordWith([did('welcome'), did('custody')]));
    const other = fileWith('other.json', recordWith([did('welcome'), did('your-duties')]));
    expect(groups([one, other])).toEqual(['one.json', 'other.json']);
  });

  it('keeps empty records apart: nothing says whose they are', () => {
    expect(groups([fileWith('one.json', emptyRecord()), fileWith('two.json', emptyRecord())])).toEqual([
      'one.json',
      'two.json',
    ]);
  });

  it('lets what somebody cleared on one device take nothing from what they did on another', () => {
    const { cleared } = clear('everything')(emptyRecord(), at(70_000));
    const restarted = fileWith('restarted.json', {
      ...recordWith([...named('Ada'), did('custody')], 80),
      cleared,
    });
    const [match] = matchFiles([ada, restarted]).matches;
    const { holders } = matchFiles([ada, restarted], { [match?.key ?? '']: true });
    expect(holders.map(({ record }) => Object.keys(record.modules))).toEqual([['custody', 'welcome']]);
  });

  it('lets what somebody cleared hold against an older copy of the same record', () => {
    const later = clear('module:your-duties')(recordWith([...early, did('your-duties'), did('custody')]), at(90));
    const [holder] = matchFiles([adaLater, fileWith('cleared.json', later)]).holders;
    expect(Object.keys(holder?.record.modules ?? {})).toEqual(['custody', 'welcome']);
  });
});
