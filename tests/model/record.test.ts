import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryOver, emptyRecord, isEmpty, mergeRecords, nextStamp, sameRecord, tidy } from '#src/model/record.ts';
import { addAnswer, bringBack, clear, setConfidence, setDone, setNote, setReader } from '#src/model/record-edits.ts';
import { type LearnerRecord, recordSchema } from '#src/schemas/record.ts';
import { anyRecord } from './record-samples.ts';

const RUNS = { numRuns: 1000 };
const at = (second: number) => ({ at: `2026-11-03T09:00:${String(second).padStart(2, '0')}.000Z`, on: '2026-11-03' });
const LESSON = { minutes: 7, right: 3, of: 3, tries: 1 };

describe('merging records', () => {
  it('gives the same whichever comes first', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a));
      }),
      RUNS,
    );
  });

  it('gives the same however three are put together', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, anyRecord, (a, b, c) => {
        expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)));
      }),
      RUNS,
    );
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        expect(mergeRecords(a, a)).toEqual(a);
        const merged = mergeRecords(a, b);
        expect(mergeRecords(merged, b)).toEqual(merged);
      }),
      RUNS,
    );
  });

  it('gives a record that the schema takes, and that has one form', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        const merged = mergeRecords(a, b);
        expect(recordSchema.safeParse(merged).error?.issues).toBeUndefined();
        expect(tidy(merged)).toEqual(merged);
      }),
      RUNS,
    );
  });

  it('loses nothing that nobody cleared: every place of both is there, with what was written there last', () => {
    const uncleared = anyRecord.map((record) => ({ ...record, cleared: {} }));
    fc.assert(
      fc.property(uncleared, uncleared, (a, b) => {
        const [inA, inB, inBoth] = [stampsOf(a), stampsOf(b), stampsOf(mergeRecords(a, b))];
        expect(Object.keys(inBoth).sort()).toEqual([...new Set([...Object.keys(inA), ...Object.keys(inB)])].sort());
        for (const [place, at_] of Object.entries(inBoth)) {
          expect(at_).toBe([inA[place] ?? '', inB[place] ?? ''].sort().at(-1));
        }
      }),
      RUNS,
    );
  });

  it('loses only what was cleared, and nothing that was written afterwards', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        const merged = mergeRecords(a, b);
        const inBoth = stampsOf(merged);
        for (const [place, at_] of Object.entries({ ...stampsOf(a), ...stampsOf(b) })) {
          const module = /^\/modules\/([^/]+)/.exec(place)?.[1] ?? '';
          const since =
            [merged.cleared['everything'] ?? '', merged.cleared[`module:${module}`] ?? ''].sort().at(-1) ?? '';
          if (at_ > since) expect(inBoth[place]).toBeDefined();
          if (inBoth[place] !== undefined) expect(inBoth[place] > since).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('keeps what two tabs did at the same instant', () => {
    const start = emptyRecord();
    const one = addAnswer('welcome', { question: 'first', version: 1, right: false }, 'aaa')(start, at(1));
    const other = addAnswer('welcome', { question: 'first', version: 1, right: true }, 'bbb')(start, at(1));
    expect(Object.keys(mergeRecords(one, other).modules['welcome']?.attempts ?? {})).toHaveLength(2);
  });

  it('keeps a note of each device', () => {
    const one = setNote('welcome', 'think', 'aaa', 'At my desk')(emptyRecord(), at(1));
    const other = setNote('welcome', 'think', 'bbb', 'On the bus')(emptyRecord(), at(2));
    const notes = mergeRecords(one, other).modules['welcome']?.reflections['think'] ?? {};
    expect(Object.values(notes).map((note) => note.value?.text)).toEqual(['At my desk', 'On the bus']);
  });
});

/** When every place of a record was written. */
function stampsOf(node: unknown, path = ''): Record<string, string> {
  if (typeof node !== 'object' || node === null) return {};
  if ('at' in node && typeof node.at === 'string') return { [path]: node.at };
  const parts = Object.entries(node).filter(([key]) => path !== '' || key !== 'cleared');
  return Object.assign({}, ...parts.map(([key, child]) => stampsOf(child, `${path}/${key}`))) as Record<string, string>;
}

describe('clearing', () => {
  const done = setDone('welcome', 1, LESSON)(emptyRecord(), at(1));
  const both = setDone('your-duties', 1, LESSON)(done, at(2));

  it('takes one module and leaves the others', () => {
    const cleared = clear('module:welcome')(both, at(3));
    expect(Object.keys(cleared.modules)).toEqual(['your-duties']);
  });

  it('takes everything, the name as well', () => {
    const named = setReader('name', 'Sam')(both, at(3));
    expect(isEmpty(clear('everything')(named, at(4)))).toBe(true);
  });

  it('holds against an old copy in another tab, and lets new work stand', () => {
    const cleared = clear('module:welcome')(both, at(3));
    expect(mergeRecords(cleared, both).modules['welcome']).toBeUndefined();
    const again = setDone('welcome', 2, LESSON)(cleared, at(4));
    expect(Object.keys(mergeRecords(again, both).modules['welcome']?.done ?? {})).toEqual(['2']);
  });

  it('can be undone, and then holds against what was cleared elsewhere', () => {
    const cleared = clear('everything')(both, at(3));
    const undone = bringBack(both)(cleared, at(4));
    expect(Object.keys(mergeRecords(undone, cleared).modules)).toEqual(['welcome', 'your-duties']);
    expect(undone.modules['welcome']?.done['1']?.value).toEqual({ ...LESSON, on: '2026-11-03' });
  });

  it('is undone without touching what was done in between', () => {
    const cleared = clear('module:welcome')(both, at(3));
    const more = setConfidence('your-duties', 'after', 4)(cleared, at(4));
    const undone = bringBack(both)(more, at(5));
    expect(undone.modules['your-duties']?.confidence.after?.value).toBe(4);
    expect(Object.keys(undone.modules)).toEqual(['welcome', 'your-duties']);
  });
});

describe('bringing back from a file', () => {
  it('only ever adds: a file in which things were cleared or deleted takes nothing away', () => {
    const paths = (node: unknown, path = ''): string[] =>
      typeof node !== 'object' || node === null
        ? []
        : 'at' in node && typeof node.at === 'string'
          ? (node as { value?: unknown }).value === null
            ? []
            : [path]
          : Object.entries(node).flatMap(([key, child]) => paths(child, `${path}/${key}`));
    fc.assert(
      fc.property(anyRecord, anyRecord, (mine, file) => {
        const after = dataOf(bringBack(file)(mine, { at: '2027-01-01T00:00:00.000Z', on: '2027-01-01' }));
        const before = dataOf(mine);
        const there = new Set(paths(after));
        const wanted = [...paths(before), ...paths(dataOf(file)).filter((path) => !pathIsDeleted(mine, path))];
        expect(wanted.filter((path) => !there.has(path))).toEqual([]);
      }),
      RUNS,
    );
  });
});

/** A record without the list of what was cleared. */
const dataOf = (record: LearnerRecord): object => ({ ...record, cleared: {} });

/** Whether the reader deleted the very thing a path names, later than a file had it: that stays deleted. */
function pathIsDeleted(record: unknown, path: string): boolean {
  const node = path
    .split('/')
    .slice(1)
    .reduce<unknown>((at_, key) => (at_ as Record<string, unknown> | undefined)?.[key], record);
  return (node as { value?: unknown } | undefined)?.value === null;
}

describe('the clock', () => {
  const late = setConfidence(
    'welcome',
    'before',
    2,
  )(emptyRecord(), { at: '2031-05-01T00:00:00.000Z', on: '2031-05-01' });

  it('is followed while it goes forward', () => {
    expect(nextStamp(emptyRecord(), new Date('2026-11-03T10:00:00Z'))).toBe('2026-11-03T10:00:00.000Z');
  });

  it('never lets a new entry lose against an old one after it was put back', () => {
    const stamp = nextStamp(late, new Date('2026-11-03T10:00:00Z'));
    expect(stamp).toBe('2031-05-01T00:00:00.001Z');
    const now = setConfidence('welcome', 'before', 4)(late, { at: stamp, on: '2026-11-03' });
    expect(mergeRecords(late, now).modules['welcome']?.confidence.before?.value).toBe(4);
  });
});

describe('a clock that cannot be right', () => {
  it.each(['+012026-11-03T09:00:00Z', '-000001-11-03T09:00:00Z', '0999-11-03T09:00:00Z', 'never'])(
    'such as %s is not asked',
    (instant) => {
      expect(nextStamp(emptyRecord(), new Date(instant))).toBe('2000-01-01T00:00:00.000Z');
      const record = setConfidence('welcome', 'before', 2)(emptyRecord(), at(1));
      expect(nextStamp(record, new Date(instant))).toBe('2026-11-03T09:00:01.001Z');
    },
  );

  it('never gives an instant that no record can hold', () => {
    const last = setConfidence(
      'welcome',
      'before',
      2,
    )(emptyRecord(), { at: '2999-12-31T23:59:59.999Z', on: '2999-12-31' });
    expect(nextStamp(last, new Date('2026-11-03'))).toBe('2999-12-31T23:59:59.999Z');
  });
});

describe('renamed modules', () => {
  const renames = { 'old-name': 'welcome' };

  it('bring their record with them, once', () => {
    const old = setDone('old-name', 1, LESSON)(setReader('question', 'old-name')(emptyRecord(), at(1)), at(2));
    const carried = carryOver(old, renames);
    expect(Object.keys(carried.modules)).toEqual(['welcome']);
    expect(carried.reader.question?.value).toBe('welcome');
    expect(carryOver(carried, renames)).toEqual(carried);
  });

  it('are merged with what was already done under the new name', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const carried = carryOver(record, renames);
        expect(carried.modules['old-name']).toBeUndefined();
        expect(sameRecord(carryOver(carried, renames), carried)).toBe(true);
      }),
      RUNS,
    );
  });

  it('carry over the same before two records are merged and after', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        const before = mergeRecords(carryOver(a, renames), carryOver(b, renames));
        expect(carryOver(mergeRecords(a, b), renames)).toEqual(before);
      }),
      RUNS,
    );
  });

  it('stay cleared under the new name when they were cleared under the old', () => {
    const old = setDone('old-name', 1, LESSON)(emptyRecord(), at(1));
    const cleared = carryOver(clear('module:old-name')(old, at(2)), renames);
    expect(cleared.cleared).toEqual({ 'module:welcome': at(2).at });
    expect(mergeRecords(cleared, carryOver(old, renames)).modules).toEqual({});
  });
});

describe('a very large record', () => {
  it('is carried over, stamped and merged in good time', () => {
    const module = setDone('old-name', 1, LESSON)(emptyRecord(), at(1)).modules['old-name']!;
    const modules = Object.fromEntries(Array.from({ length: 8_000 }, (_, index) => [`m${index}`, module]));
    const stories = Object.fromEntries(
      Array.from({ length: 130_000 }, (_, index) => [`day:d${index}`, { value: null, at: at(3).at }]),
    );
    const large = { ...emptyRecord(), modules: { ...modules, 'old-name': module } };
    const begun = performance.now();
    expect(Object.keys(carryOver(large, { 'old-name': 'welcome' }).modules)).toHaveLength(8_001);
    expect(nextStamp({ ...large, stories }, new Date('2020-01-01'))).toBe('2026-11-03T09:00:03.001Z');
    expect(sameRecord(mergeRecords(large, large), large)).toBe(true);
    expect(performance.now() - begun).toBeLessThan(4000);
  });
});
