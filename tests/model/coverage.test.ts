import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TriedFile } from '#src/model/coverage-file.ts';
import { type Coverage, coverageOf, type Person } from '#src/model/coverage.ts';
import { setReader, setStory, setTask } from '#src/model/record-edits.ts';
import { emptyRecord } from '#src/model/record.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';
import { answered, began, CATALOGUE, did, fileOf, fileWith, named, recordWith, shadowed } from './coverage-samples.ts';
import { anyRecord } from './record-samples.ts';

const coverage = (...files: TriedFile[]): Coverage => coverageOf(files, CATALOGUE);
const person = (record: LearnerRecord, file = 'ada.json'): Person => {
  const [found, ...others] = coverage(fileWith(file, record)).people;
  expect(others).toEqual([]);
  if (found === undefined) throw new Error('Nobody was found.');
  return found;
};
const ways = ({ pathways }: Person): string[] => pathways.map(({ id, done, required }) => `${id} ${done}/${required}`);

describe('a person', () => {
  it('goes by the name they typed, else by that of their file', () => {
    expect(person(recordWith(named('Ada Lowe')))).toMatchObject({ name: 'Ada Lowe', hasTypedName: true });
    expect(person(emptyRecord(), 'team/2026/ada.lowe.JSON')).toMatchObject({ name: 'ada.lowe', hasTypedName: false });
    expect(person(emptyRecord(), '.json').name).toBe('.json');
  });

  it('is from a partner and in a role, by id where the hub does not know them', () => {
    const { partner, role } = person(recordWith([...named('Ada', 'police'), setReader('role', 'night-watch')]));
    expect([partner?.title, role?.title]).toEqual(['Police', 'night-watch']);
    expect(person(recordWith(named('Ada'))).partner).toBeUndefined();
  });

  it('is on the pathways they began on purpose; a shared module alone puts nobody on another', () => {
    expect(ways(person(recordWith([began('board'), did('welcome', 2)])))).toEqual(['board 1/3', 'front-line 1/1']);
    expect(ways(person(recordWith([...named('A', 'police'), began('board'), did('welcome', 2)])))).toEqual([
      'board 1/3',
    ]);
    expect(ways(person(recordWith([shadowed])))).toEqual(['board 1/3']);
  });

  it('is on every pathway in which they did something, when they began none on purpose', () => {
    expect(ways(person(recordWith([...named('A', 'police'), did('welcome', 2)])))).toEqual([
      'board 1/3',
      'front-line 1/2',
    ]);
    expect(ways(person(emptyRecord()))).toEqual([]);
  });

  it('has gaps: what is required of them and not done, with the day it is due when they said when they began', () => {
    const { gaps } = person(recordWith([...named('A', 'schools'), began('board', '2026-11-01'), did('welcome', 2)]));
    expect(gaps).toEqual([
      {
        pathway: 'New to the board',
        stage: 'First 30 days',
        title: 'About your-duties',
        module: 'your-duties',
        due: '2026-12-01',
      },
      { pathway: 'New to the board', stage: 'First 30 days', title: 'Shadow a colleague', due: '2026-12-01' },
    ]);
    expect(person(recordWith([shadowed])).gaps.every(({ due }) => due === undefined)).toBe(true);
  });

  it('has a gap once, although two pathways ask for the module', () => {
    const both = person(recordWith([began('board'), began('front-line')]));
    expect(both.pathways.map(({ gaps }) => gaps.length)).toEqual([3, 1]);
    expect(both.gaps.filter(({ module }) => module === 'welcome')).toHaveLength(1);
  });

  it('has done a module in its latest version, which is out of date when the hub has a newer one', () => {
    const { modules, outOfDate } = person(recordWith([did('welcome', 1), did('your-duties', 1)]));
    expect(modules).toEqual([
      { id: 'welcome', title: 'About welcome', version: 1, on: '2026-11-03', now: 2, isOutOfDate: true },
      { id: 'your-duties', title: 'About your-duties', version: 1, on: '2026-11-03', now: 1, isOutOfDate: false },
    ]);
    expect(outOfDate).toBe(1);
    expect(person(recordWith([did('welcome', 1), did('welcome', 2)])).outOfDate).toBe(0);
  });

  it('keeps what they did in a module that has another name now, or is gone', () => {
    const { modules } = person(recordWith([did('old-welcome', 2), did('long-gone', 3)]));
    expect(modules.map(({ id, version, now }) => [id, version, now])).toEqual([
      ['welcome', 2, 2],
      ['long-gone', 3, undefined],
    ]);
  });

  it('last did something on the latest day of anything they did or read', () => {
    const on = (day: string) => ({ at: `${day}T09:00:00.000Z`, on: day });
    const read = setStory('day:the-gate', true)(recordWith([did('welcome')]), on('2026-12-24'));
    expect(person(read).last).toBe('2026-12-24');
    expect(person(setTask('board', 'shadow', 'read')(read, on('2027-01-02'))).last).toBe('2027-01-02');
    expect(person(recordWith(named('Ada'))).last).toBeUndefined();
  });
});

/** Any number of files: good ones of a few people, some of them copies, and bad ones. */
const bad = fc.constantFrom('', '{', '[]', '{"__proto__":1}', '{"product":"alongside-record","format":7}');
const goodFiles = fc
  .array(anyRecord, { maxLength: 6 })
  .map((records) => records.map((record, index) => fileWith(`good-${index}.json`, record)));
const badFiles = fc
  .array(bad, { maxLength: 4 })
  .map((texts) => texts.map((text, index) => fileOf(`bad-${index}.json`, text)));

describe('many files', () => {
  it('say the same in any order', () => {
    const orders = fc
      .tuple(goodFiles, badFiles)
      .chain(([good, wrong]) =>
        fc.tuple(
          fc.constant([...good, ...wrong]),
          fc.shuffledSubarray([...good, ...wrong], { minLength: good.length + wrong.length }),
        ),
      );
    fc.assert(
      fc.property(orders, ([one, other]) => {
        expect(coverageOf(other, CATALOGUE)).toEqual(coverageOf(one, CATALOGUE));
      }),
      { numRuns: 1000 },
    );
  });

  it('are not changed by bad ones among them, each of which is named with a reason', () => {
    fc.assert(
      fc.property(goodFiles, badFiles, (good, wrong) => {
        const all = coverageOf([...wrong, ...good], CATALOGUE);
        expect({ ...all, refused: [] }).toEqual(coverageOf(good, CATALOGUE));
        expect(all.refused.map(({ file }) => file)).toEqual(wrong.map(({ file }) => file));
      }),
      { numRuns: 1000 },
    );
  });

  it('lose nobody: every file that was read belongs to exactly one person', () => {
    fc.assert(
      fc.property(goodFiles, (good) => {
        const { people, read } = coverageOf(good, CATALOGUE);
        const files = people.flatMap((one) => one.files.map(({ id }) => id));
        expect(read).toBe(good.length);
        expect(files.sort()).toEqual(good.map(({ id }) => id).sort());
      }),
      { numRuns: 1000 },
    );
  });

  it('are said to hold notes when they do, by name', () => {
    fc.assert(
      fc.property(goodFiles, (good) => {
        const told = coverageOf(good, CATALOGUE).withNotes;
        expect(told).toEqual(good.flatMap((one) => ('hadNotes' in one && one.hadNotes ? one.file : [])).sort());
      }),
      { numRuns: 200 },
    );
  });

  it('hold two files of one person as one row, with what both say', () => {
    const early = [...named('Ada', 'police'), did('welcome'), answered('desk')];
    const older = fileWith('older.json', recordWith(early));
    const newer = fileWith('newer.json', recordWith([...early, did('custody')]));
    const { people, matches } = coverage(older, newer);
    expect(people.map(({ name, modules, files }) => [name, modules.length, files.length])).toEqual([['Ada', 2, 2]]);
    expect(matches).toHaveLength(1);
  });
});
