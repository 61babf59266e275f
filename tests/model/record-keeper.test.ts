import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRecord } from '#src/model/record.ts';
import { addAnswer, clear, setConfidence, setDone, setNote, setReader } from '#src/model/record-edits.ts';
import { keptText, MOST_BYTES, readRecord } from '#src/model/record-file.ts';
import type { Keeper } from '#src/model/record-keeper.ts';
import { filledRecord } from './bad-records.ts';
import { KEY, openTab, TestShelf } from './shelf.ts';

const name = (text: string) => setReader('name', text);
const answer = (question: string, device = 'abc123') =>
  addAnswer('welcome', { question, version: 1, right: true }, device);
const note = (text: string, device = 'abc123') => setNote('welcome', 'think', device, text);
const LESSON = { minutes: 7, right: 3, of: 4, tries: 1 };

const onShelf = (shelf: TestShelf): unknown => {
  const read = readRecord(shelf.texts.get(KEY) ?? '');
  return 'record' in read ? read.record : read.problem;
};
const answersOf = (keeper: Keeper): string[] =>
  Object.values(keeper.current().record.modules['welcome']?.attempts ?? {}).map(({ value }) => value.question);

describe('keeping a record', () => {
  it('writes nothing until something is done, then after every change', () => {
    const shelf = new TestShelf();
    const keeper = openTab({ shelf });
    expect([shelf.writes, keeper.current().keeping]).toEqual([0, 'kept']);
    keeper.change(name('Sam'));
    keeper.change(answer('first'));
    expect(shelf.writes).toBe(2);
    expect(onShelf(shelf)).toEqual(keeper.current().record);
    expect(openTab({ shelf }).current().record).toEqual(keeper.current().record);
  });

  it('tells everybody who asked, once a change, until they ask no more', () => {
    const keeper = openTab({ shelf: new TestShelf() });
    const told: string[] = [];
    const leave = keeper.subscribe(() => told.push(keeper.current().record.reader.name?.value ?? ''));
    keeper.change(name('Sam'));
    keeper.refresh();
    leave();
    keeper.change(name('Alex'));
    expect(told).toEqual(['Sam']);
  });

  it('does not make a change that could not be read again', () => {
    const shelf = new TestShelf();
    const keeper = openTab({ shelf });
    keeper.change(name('Sam'));
    const before = keeper.current().record;
    keeper.change(setConfidence('welcome', 'before', 9));
    keeper.change(setReader('role', 'Not An Id'));
    keeper.change(note('x', 'Not An Id'));
    keeper.change(setDone('welcome', 0, LESSON));
    expect(keeper.current().record).toEqual(before);
    expect(onShelf(shelf)).toEqual(before);
    keeper.change(name('a'.repeat(500)));
    keeper.change(note(`\u0000${'b'.repeat(30_000)}`));
    keeper.change(setDone('welcome', 1, { ...LESSON, minutes: 10_000, tries: 100_000 }));
    expect(onShelf(shelf)).toEqual(keeper.current().record);
    expect(keeper.current().record.modules['welcome']?.done['1']?.value.tries).toBe(9999);
  });

  it('says that there is no room, goes on in memory, and keeps everything once there is room', () => {
    const shelf = new TestShelf();
    shelf.room = 250;
    const keeper = openTab({ shelf });
    expect(keeper.change(answer('first')).keeping).toBe('full');
    expect(keeper.change(answer('second')).keeping).toBe('full');
    expect(keeper.refresh().keeping).toBe('full');
    expect(shelf.texts.size).toBe(0);
    shelf.room = Infinity;
    expect(keeper.refresh().keeping).toBe('kept');
    expect(onShelf(shelf)).toEqual(keeper.current().record);
    expect(answersOf(keeper)).toEqual(['first', 'second']);
  });

  it('leaves what was kept before where it is when there is no room for more', () => {
    const shelf = new TestShelf();
    const keeper = openTab({ shelf });
    keeper.change(answer('first'));
    const before = shelf.texts.get(KEY);
    shelf.room = (before?.length ?? 0) + KEY.length;
    expect(keeper.change(answer('second')).keeping).toBe('full');
    expect(shelf.texts.get(KEY)).toBe(before);
    expect(answersOf(keeper)).toEqual(['first', 'second']);
  });

  it('counts a record that would be too large to be read as having no room', () => {
    const shelf = new TestShelf();
    const long = note('語'.repeat(20_000))(emptyRecord(), { at: '2026-11-03T09:00:00.000Z', on: '2026-11-03' });
    const modules = Array.from({ length: 82 }, (_, index) => [`m${index}`, long.modules['welcome']] as const);
    shelf.texts.set(KEY, JSON.stringify({ ...emptyRecord(), modules: Object.fromEntries(modules) }));
    const keeper = openTab({ shelf });
    expect(keeper.change(note('語'.repeat(20_000))).keeping).toBe('kept');
    expect(keeper.change(note('語'.repeat(20_000), 'other')).keeping).toBe('full');
    expect(new TextEncoder().encode(shelf.texts.get(KEY)).length).toBeLessThanOrEqual(MOST_BYTES);
    expect(onShelf(shelf)).toBeTypeOf('object');
  });

  it('works in memory where the browser lets it keep nothing, and keeps it all when it does', () => {
    const shelf = new TestShelf();
    shelf.calls = 0;
    const keeper = openTab({ shelf });
    expect(keeper.current().keeping).toBe('denied');
    expect(keeper.change(answer('first'))).toMatchObject({ keeping: 'denied', setAside: [] });
    expect(keeper.readAside('x')).toBeUndefined();
    expect(keeper.dropAside('x').keeping).toBe('denied');
    shelf.calls = Infinity;
    keeper.change(answer('second'));
    expect(answersOf(openTab({ shelf }))).toEqual(['first', 'second']);
  });

  it('never throws and loses nothing, wherever the shelf fails in the middle of something', () => {
    for (let calls = 0; calls < 40; calls += 1) {
      const shelf = new TestShelf();
      shelf.texts.set(KEY, calls % 2 === 0 ? keptText(filledRecord) : '{"damaged');
      const bad = shelf.texts.get(KEY);
      shelf.calls = calls;
      const keeper = openTab({ shelf });
      keeper.change(answer('second', 'zzz'));
      keeper.refresh();
      for (const aside of keeper.current().setAside) keeper.readAside(aside);
      shelf.calls = Infinity;
      keeper.refresh();
      keeper.change(answer('third', 'zzz'));
      const after = openTab({ shelf });
      const expected = calls % 2 === 0 ? ['first', 'second', 'third'] : ['second', 'third'];
      expect(answersOf(after).sort()).toEqual(expected);
      if (calls % 2 === 1) expect([...shelf.texts.values()]).toContain(bad);
    }
  });
});

describe('two tabs', () => {
  const tabs = (): [TestShelf, Keeper, Keeper] => {
    const shelf = new TestShelf();
    return [shelf, openTab({ shelf }), openTab({ shelf })];
  };

  it('never undo each other, in whatever order they write', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1), fc.boolean()), { minLength: 1, maxLength: 8 }), (turns) => {
        const [shelf, ...keepers] = tabs();
        turns.forEach(([tab, isRefreshed], index) => {
          if (isRefreshed) keepers[1 - tab]?.refresh();
          keepers[tab]?.change(answer(`q${index}`));
        });
        expect(answersOf(openTab({ shelf })).sort()).toEqual(turns.map((_, index) => `q${index}`).sort());
      }),
      { numRuns: 300 },
    );
  });

  it('lose nothing when both write at the same instant', () => {
    const [shelf, one, other] = tabs();
    shelf.beforeWrite = () => other.change(answer('second', 'bbb'));
    one.change(answer('first', 'aaa'));
    // The first wrote over what the second had just written; the second is told so, and puts it back.
    other.refresh();
    one.refresh();
    for (const keeper of [one, other, openTab({ shelf })])
      expect(answersOf(keeper).sort()).toEqual(['first', 'second']);
  });

  it('hold what one cleared against what the other still knew', () => {
    const [shelf, one, other] = tabs();
    one.change(answer('first'));
    other.refresh();
    one.change(clear('everything'));
    other.change(answer('second'));
    expect(answersOf(openTab({ shelf }))).toEqual(['second']);
  });

  it('of which one knows a module by its old name do not take turns without end', () => {
    const shelf = new TestShelf();
    const old = openTab({ shelf });
    old.change(setDone('old-name', 1, LESSON));
    const renewed = openTab({ shelf, renames: { 'old-name': 'welcome' } });
    renewed.change(answer('first'));
    for (let turn = 0; turn < 5; turn += 1) [old, renewed].forEach((keeper) => keeper.refresh());
    const before = shelf.writes;
    for (let turn = 0; turn < 5; turn += 1) [old, renewed].forEach((keeper) => keeper.refresh());
    expect(shelf.writes).toBe(before);
    expect(Object.keys(renewed.current().record.modules)).toEqual(['welcome']);
  });

  it('leave an emptied browser empty until something new is done', () => {
    const [shelf, one] = tabs();
    one.change(answer('first'));
    shelf.texts.clear();
    one.refresh();
    expect(shelf.texts.size).toBe(0);
  });
});

describe('clocks and names', () => {
  it.each([
    ['put back a year', '2026-11-03T09:00:00Z', '2025-11-03T09:00:00Z'],
    ['put forward a year', '2026-11-03T09:00:00Z', '2027-11-03T09:00:00Z'],
    ['put back to where clocks begin', '2026-11-03T09:00:00Z', '1970-01-01T00:00:00Z'],
    ['put to the year 12026 and back', '+012026-11-03T09:00:00Z', '2026-11-03T09:00:00Z'],
    ['broken', 'never', 'never'],
  ])('a clock that is %s loses nothing, and the last word counts', (_, first, second) => {
    const shelf = new TestShelf();
    let now = new Date(first);
    const keeper = openTab({
      shelf,
      now: () => now,
      today: () => (Number.isNaN(now.getTime()) ? 'NaN' : now.toISOString().slice(0, 10)),
    });
    keeper.change(name('Sam'));
    keeper.change(answer('first'));
    now = new Date(second);
    keeper.change(name('Alex'));
    keeper.change(answer('second'));
    const again = openTab({ shelf, now: () => now });
    expect(again.current().record.reader.name?.value).toBe('Alex');
    expect(answersOf(again)).toEqual(['first', 'second']);
    again.change(clear('module:welcome'));
    again.change(answer('third'));
    expect(answersOf(openTab({ shelf }))).toEqual(['third']);
  });

  it('a module that was renamed or taken away keeps its record', () => {
    const shelf = new TestShelf();
    const before = openTab({ shelf });
    before.change(setDone('old-name', 1, LESSON));
    before.change(setDone('gone', 1, LESSON));
    const after = openTab({ shelf, renames: { 'old-name': 'welcome' } });
    after.change(setDone('welcome', 2, LESSON));
    expect(Object.keys(after.current().record.modules)).toEqual(['gone', 'welcome']);
    expect(Object.keys(after.current().record.modules['welcome']?.done ?? {})).toEqual(['1', '2']);
    expect(onShelf(shelf)).toEqual(after.current().record);
    expect(emptyRecord().modules).toEqual({});
  });
});
