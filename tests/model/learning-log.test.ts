import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learningLog, searchLog } from '#src/model/learning-log.ts';
import { setDone, setNote, setStory, setTask } from '#src/model/record-edits.ts';
import { recordAfter, sampleCatalogue } from './induction-samples.ts';
import { anyRecord } from './record-samples.ts';

const lesson = (right: number, of: number) => ({ minutes: 7, right, of, tries: 1 });
const log = (...edits: Parameters<typeof recordAfter>) => learningLog(recordAfter(...edits), sampleCatalogue);

describe('the learning log', () => {
  it('holds modules, notes, tasks and stories, newest first, each with where it belongs', () => {
    const entries = log(
      setDone('welcome', 1, lesson(3, 4)),
      setNote('welcome', 'think', 'abc123', 'The head next door.'),
      setTask('new-member', 'another-day', 'shadow'),
      setStory('day:a-day', true),
    );
    expect(entries.map(({ kind, title, text, href }) => [kind, title, text, href])).toEqual([
      ['story', 'A day', 'Read.', '/day-in-the-life/a-day/'],
      ['task', 'Step into somebody else’s day', 'Done: Shadow a colleague.', '/induction/new-member/'],
      ['note', 'The welcome', 'The head next door.', '/induction/modules/welcome/'],
      ['module', 'The welcome', 'Done, version 1, 3 of 4 questions right.', '/induction/modules/welcome/'],
    ]);
    expect(entries[2]?.note).toEqual({ module: 'welcome', prompt: 'think', device: 'abc123' });
    expect(entries.map(({ asked }) => asked)).toEqual([undefined, undefined, 'Whom do you know?', undefined]);
    expect(searchLog(entries, 'whom know')).toEqual([entries[2]]);
  });

  it('stands by the day first: what was done earlier and written later comes later in the list', () => {
    const record = recordAfter(setStory('day:a-day', true), setStory('day:b-day', true));
    record.stories['day:b-day']!.value = { on: '2025-01-01' };
    expect(learningLog(record, sampleCatalogue).map(({ title }) => title)).toEqual(['A day', 'Another day']);
  });

  it('keeps what is no longer on the hub, and says so, without a link', () => {
    const entries = log(
      setDone('gone', 2, lesson(0, 0)),
      setTask('new-member', 'gone', 'x'),
      setTask('constructor', 'y', 'x'),
      setStory('blog:gone', true),
    );
    expect(entries.map(({ title, text, href }) => [title, text, href])).toEqual([
      ['A story that is no longer on the hub', 'Read.', undefined],
      ['A task that is no longer on the hub', 'Done: x.', undefined],
      ['A task that is no longer on the hub', 'Done: x.', '/induction/new-member/'],
      ['A module that is no longer on the hub (gone)', 'Done, version 2.', undefined],
    ]);
  });

  it('leaves out what was taken back', () => {
    expect(
      log(
        setStory('day:a-day', true),
        setStory('day:a-day', false),
        setTask('new-member', 'another-day', null),
        setNote('welcome', 'think', 'abc123', ''),
      ),
    ).toEqual([]);
  });

  it('has a name of its own for every line, and an order that does not hang on chance', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const entries = learningLog(record, sampleCatalogue);
        expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
        const order = entries.map(({ on, at, key }) => `${on} ${at} ${key}`);
        expect(order).toEqual(order.toSorted().reverse());
      }),
      { numRuns: 1000 },
    );
  });
});

describe('searching the log', () => {
  const entries = log(setNote('welcome', 'think', 'abc123', 'Zoë said: “Don’t wait.”'), setStory('day:a-day', true));

  it.each([
    ['zoe', 1],
    ['ZOË WELCOME', 1],
    ["don't", 1],
    ['don’t wait', 1],
    ['wait zoe', 1],
    ['day', 1],
    ['zoe day', 0],
    ['  ', 2],
    ['', 2],
    ['.*', 0],
  ])('finds %j %i times, capitals and accents aside', (words, found) => {
    expect(searchLog(entries, words)).toHaveLength(found);
  });
});
