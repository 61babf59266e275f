import { describe, expect, it } from 'vitest';
import { checkProgress, isPass, minutesOfChanges, moduleProgress } from '#src/model/module-progress.ts';
import { emptyModule, emptyRecord } from '#src/model/record.ts';
import { addAnswer, setConfidence, setDone, setNote } from '#src/model/record-edits.ts';
import { moduleOf, recordAfter, sampleCatalogue } from './induction-samples.ts';

const [welcome = moduleOf('welcome')] = sampleCatalogue.modules;
const answer = (question: string, right: boolean, version = 1) =>
  addAnswer('welcome', { question, version, right }, 'abc123');
const done = (version: number) => setDone('welcome', version, { minutes: 7, right: 3, of: 4, tries: 2 });

describe('a pass', () => {
  it.each([
    [4, 5, true],
    [3, 5, false],
    [8, 10, true],
    [79, 99, false],
    [80, 99, true],
    [0, 0, false],
    [1, 1, true],
  ])('is eighty in a hundred: %i of %i is %s', (right, of, passed) => {
    expect(isPass(right, of)).toBe(passed);
  });
});

describe('how a check stands', () => {
  it('counts a question as right once it was, and the most tries of any one', () => {
    const record = recordAfter(
      answer('first', false),
      answer('first', false),
      answer('first', true),
      answer('second', true),
      answer('first', false),
      answer('gone', true),
    );
    expect(checkProgress(record.modules['welcome'] ?? emptyModule(), welcome.questions)).toEqual({
      right: ['first', 'second'],
      of: 4,
      tries: 4,
      passed: false,
    });
  });

  it('is passed with enough of the questions the module asks now, and not with those it no longer asks', () => {
    const record = recordAfter(...['first', 'second', 'third', 'fourth'].map((id) => answer(id, true)));
    const mine = record.modules['welcome'] ?? emptyModule();
    expect(checkProgress(mine, welcome.questions).passed).toBe(true);
    expect(checkProgress(mine, [...welcome.questions, 'fifth']).passed).toBe(true);
    expect(checkProgress(mine, [...welcome.questions, 'fifth', 'sixth']).passed).toBe(false);
    expect(checkProgress(mine, [])).toEqual({ right: [], of: 0, tries: 0, passed: false });
  });
});

describe('how a module stands', () => {
  it('is not begun, then begun by anything at all', () => {
    expect(moduleProgress(emptyRecord(), welcome)).toMatchObject({
      state: 'not-started',
      minutesLeft: 7,
      changes: [],
      confidence: {},
    });
    for (const edit of [
      answer('first', false),
      setConfidence('welcome', 'before', 1),
      setNote('welcome', 'think', 'abc123', 'x'),
    ])
      expect(moduleProgress(recordAfter(edit), welcome)).toMatchObject({ state: 'started', minutesLeft: 7 });
  });

  it('is changed when its version is newer than the last that was done: only the difference is left', () => {
    const progress = moduleProgress(recordAfter(done(1)), welcome);
    expect(progress).toMatchObject({
      state: 'changed',
      minutesLeft: 5,
      done: { version: 1, on: '2026-11-03', right: 3 },
    });
    expect(progress.changes.map(({ version }) => version)).toEqual([3, 2]);
    expect(moduleProgress(recordAfter(done(2), done(1)), welcome)).toMatchObject({
      minutesLeft: 3,
      done: { version: 2 },
    });
  });

  it('is done in its own version, and in one that is newer than the hub', () => {
    for (const version of [3, 4, 10])
      expect(moduleProgress(recordAfter(done(1), done(version)), welcome)).toMatchObject({
        state: 'done',
        minutesLeft: 0,
        changes: [],
        done: { version },
      });
  });

  it('never takes longer for what changed than for all of it', () => {
    const changes = Array.from({ length: 5 }, (_, index) => ({
      version: 6 - index,
      on: '2027-01-01',
      what: '',
      minutes: 4,
      headings: [],
    }));
    expect(minutesOfChanges(changes)).toBe(20);
    expect(moduleProgress(recordAfter(done(1)), moduleOf('welcome', { version: 6, changes })).minutesLeft).toBe(7);
  });

  it('knows how sure the reader is, when they said so', () => {
    const record = recordAfter(setConfidence('welcome', 'before', 2), setConfidence('welcome', 'after', 4));
    expect(moduleProgress(record, welcome).confidence).toEqual({ before: 2, after: 4 });
  });

  it('is not mixed up with a part of the language', () => {
    expect(moduleProgress(emptyRecord(), moduleOf('constructor')).state).toBe('not-started');
  });
});
