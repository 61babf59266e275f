import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRecord, isEmpty, mergeRecords, nextStamp, sameRecord } from '#src/model/record.ts';
import {
  addAnswer,
  bringBack,
  clear,
  type Edit,
  setConfidence,
  setDone,
  setNote,
  setReader,
  setStart,
  setStory,
  setTask,
} from '#src/model/record-edits.ts';
import { recordOf } from '#src/model/record-file.ts';
import { type LearnerRecord, recordSchema } from '#src/schemas/record.ts';
import { filledRecord } from './bad-records.ts';
import { recordAfter } from './induction-samples.ts';
import { anyRecord } from './record-samples.ts';

const RUNS = { numRuns: 1000 };
const LATER = '2027-06-01T00:00:00.000Z';
const at = (instant: string) => ({ at: instant, on: instant.slice(0, 10) });
/** What is next after a record, by a clock of that day. */
const next = (record: LearnerRecord) => at(nextStamp(record, new Date(LATER)));
const make = (record: LearnerRecord, edit: Edit): LearnerRecord => edit(record, next(record));
const LESSON = { minutes: 7, right: 3, of: 4, tries: 1 };

/** Everything a record holds that a reader sees, by place, without the instants. */
const contentOf = (node: unknown, path = ''): Record<string, string> => {
  if (typeof node !== 'object' || node === null) return {};
  if ('at' in node && typeof node.at === 'string' && 'value' in node) {
    return node.value === null ? {} : { [path]: JSON.stringify(node.value) };
  }
  return Object.assign({}, ...Object.entries(node).map(([key, child]) => contentOf(child, `${path}/${key}`))) as Record<
    string,
    string
  >;
};
const seen = ({ reader, pathways, modules, stories }: LearnerRecord): Record<string, string> =>
  contentOf({ reader, pathways, modules, stories });

describe('a change to a record', () => {
  const edits: readonly (readonly [string, Edit, string, unknown])[] = [
    ['how sure the reader is', setConfidence('welcome', 'after', 5), '/modules/welcome/confidence/after', 5],
    [
      'a version that is done',
      setDone('welcome', 2, LESSON),
      '/modules/welcome/done/2',
      { ...LESSON, on: '2027-06-01' },
    ],
    [
      'a note',
      setNote('welcome', 'ask', 'zzz', 'My manager.'),
      '/modules/welcome/reflections/ask/zzz',
      { text: 'My manager.', on: '2027-06-01' },
    ],
    [
      'the way a task was done',
      setTask('new-member', 'another-day', 'read'),
      '/pathways/new-member/tasks/another-day',
      { option: 'read', on: '2027-06-01' },
    ],
    ['the day they began', setStart('new-member', '2026-12-01'), '/pathways/new-member/start', '2026-12-01'],
    ['a story', setStory('day:b-day', true), '/stories/day:b-day', { on: '2027-06-01' }],
    ['their name', setReader('name', 'Alex'), '/reader/name', 'Alex'],
    [
      'an answer',
      addAnswer('welcome', { question: 'first', version: 2, right: false }, 'zzz'),
      '/modules/welcome/attempts/20270601000000000-zzz',
      { question: 'first', version: 2, right: false, on: '2027-06-01' },
    ],
  ];

  it.each(edits)('writes down %s in its place, and touches nothing else', (_, edit, place, value) => {
    const before = structuredClone(filledRecord);
    const after = make(filledRecord, edit);
    expect(filledRecord).toEqual(before);
    expect(JSON.parse(seen(after)[place] ?? 'null')).toEqual(value);
    expect({ ...seen(after), [place]: '' }).toEqual({ ...seen(before), [place]: '' });
    expect(recordSchema.safeParse(after).success).toBe(true);
  });

  it.each([
    ['a note', setNote('welcome', 'think', 'abc123', ' \n '), '/modules/welcome/reflections/think/abc123'],
    [
      'a note of nothing anybody sees',
      setNote('welcome', 'think', 'abc123', '\u0000\u202E'),
      '/modules/welcome/reflections/think/abc123',
    ],
    ['a task', setTask('new-member', 'another-day', null), '/pathways/new-member/tasks/another-day'],
    ['the day they began', setStart('new-member', null), '/pathways/new-member/start'],
    ['a story', setStory('day:a-day', false), '/stories/day:a-day'],
    ['the name', setReader('name', ''), '/reader/name'],
  ])('can take %s back, also against an older copy', (_, edit, place) => {
    expect(seen(filledRecord)).toHaveProperty([place]);
    const after = make(filledRecord, edit);
    expect(seen(after)).not.toHaveProperty([place]);
    expect(seen(mergeRecords(after, filledRecord))).not.toHaveProperty([place]);
    expect(seen(make(after, bringBack(filledRecord)))).not.toHaveProperty([place]);
  });

  it('leaves the notes of other devices alone', () => {
    const both = make(filledRecord, setNote('welcome', 'think', 'zzz', 'On the bus'));
    expect(Object.keys(both.modules['welcome']?.reflections['think'] ?? {})).toEqual(['abc123', 'zzz']);
  });

  it('takes a module that is named like a part of the language for a module', () => {
    const after = make(emptyRecord(), setNote('constructor', 'constructor', 'constructor', 'x'));
    expect(seen(after)).toHaveProperty(['/modules/constructor/reflections/constructor/constructor']);
    expect('record' in recordOf(after)).toBe(true);
  });
});

describe('undo after clearing', () => {
  it('really brings everything back, whatever was there and whatever was cleared', () => {
    fc.assert(
      fc.property(anyRecord, fc.constantFrom('everything', 'module:welcome', 'module:constructor'), (before, scope) => {
        const cleared = make(before, clear(scope as 'everything'));
        const undone = make(cleared, bringBack(before));
        expect(seen(undone)).toEqual(seen(before));
        expect('record' in recordOf(undone)).toBe(true);
      }),
      RUNS,
    );
  });

  it('brings it back as well when another tab wrote in the meantime, and keeps what that tab wrote', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (before, other) => {
        const cleared = make(before, clear('everything'));
        const meanwhile = make(mergeRecords(cleared, other), setNote('welcome', 'new', 'zzz', 'new'));
        const undone = make(meanwhile, bringBack(before));
        expect(Object.keys(seen(undone))).toEqual(
          expect.arrayContaining([...Object.keys(seen(meanwhile)), ...Object.keys(seen(before))]),
        );
        for (const [place, value] of Object.entries(seen(meanwhile))) expect(seen(undone)[place]).toBe(value);
      }),
      RUNS,
    );
  });

  it('lets the same be cleared again, for good', () => {
    fc.assert(
      fc.property(anyRecord, (before) => {
        const undone = make(make(before, clear('everything')), bringBack(before));
        const again = make(undone, clear('everything'));
        expect(isEmpty(again)).toBe(true);
        expect(isEmpty(mergeRecords(mergeRecords(again, undone), before))).toBe(true);
        expect(seen(make(again, bringBack(before)))).toEqual(seen(before));
      }),
      RUNS,
    );
  });

  it('holds against the tab that has only heard of the clearing', () => {
    const cleared = make(filledRecord, clear('everything'));
    const undone = make(cleared, bringBack(filledRecord));
    expect(sameRecord(mergeRecords(cleared, undone), undone)).toBe(true);
    expect(seen(mergeRecords(undone, cleared))).toEqual(seen(filledRecord));
  });
});

describe('an old file', () => {
  const cleared = make(filledRecord, clear('module:welcome'));

  it('does not bring a cleared module back by being merged, but does when the reader brings it back', () => {
    expect(mergeRecords(cleared, filledRecord).modules['welcome']).toBeUndefined();
    expect(seen(make(cleared, bringBack(filledRecord)))).toEqual(seen(filledRecord));
  });

  it('does not undo what the reader deleted, though what was cleared around it comes back', () => {
    const deleted = make(filledRecord, setNote('welcome', 'think', 'abc123', ''));
    expect(seen(make(deleted, bringBack(filledRecord)))).not.toHaveProperty([
      '/modules/welcome/reflections/think/abc123',
    ]);
    const undone = make(make(deleted, clear('everything')), bringBack(deleted));
    expect(seen(undone)).toEqual(seen(deleted));
  });

  it('in which something was deleted later deletes nothing here', () => {
    const file = make(make(filledRecord, setNote('welcome', 'think', 'abc123', '')), setReader('name', null));
    expect(seen(make(filledRecord, bringBack(file)))).toEqual(seen(filledRecord));
  });

  it('changes nothing when it is brought back twice', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (mine, file) => {
        const once = make(mine, bringBack(file));
        expect(sameRecord(make(once, bringBack(file)), once)).toBe(true);
      }),
      RUNS,
    );
  });

  it('cannot poison what is written from now on with instants that have not been yet', () => {
    const future = setConfidence('welcome', 'before', 1)(recordAfter(), at('2999-12-31T23:59:59.999Z'));
    const poisoned = make(filledRecord, bringBack(future));
    expect(poisoned.modules['welcome']?.confidence.before?.value).toBe(1);
    expect(nextStamp(poisoned, new Date(LATER)) < '2027-06-02').toBe(true);
    const after = make(make(poisoned, setConfidence('welcome', 'before', 4)), clear('module:more'));
    expect(after.modules['welcome']?.confidence.before?.value).toBe(4);
    expect(
      Object.keys(
        make(after, bringBack({ ...emptyRecord(), cleared: { everything: '2999-12-31T23:59:59.999Z' } })).modules,
      ),
    ).toEqual(['welcome']);
  });
});
