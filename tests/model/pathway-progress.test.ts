import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begunPathways, isForReader, pathwayProgress, whoIs } from '#src/model/pathway-progress.ts';
import { emptyRecord } from '#src/model/record.ts';
import { setDone, setReader, setStart, setStory, setTask } from '#src/model/record-edits.ts';
import { recordAfter, sampleCatalogue, samplePathway } from './induction-samples.ts';
import { anyRecord } from './record-samples.ts';

const LESSON = { minutes: 7, right: 4, of: 4, tries: 1 };
const done = (module: string, version = 1) => setDone(module, version, LESSON);
const progressOf = (...edits: Parameters<typeof recordAfter>) =>
  pathwayProgress(recordAfter(...edits), sampleCatalogue, samplePathway);
const task = (progress: ReturnType<typeof progressOf>) => progress.stages[1]?.items.find((item) => item.task)?.task;

describe('how a pathway stands', () => {
  it('at the beginning: all of it is to do, and the first step is next', () => {
    const progress = progressOf();
    expect(progress).toMatchObject({ done: 0, required: 3, isComplete: false, minutes: 39, minutesLeft: 39 });
    expect(progress.next?.module?.module.id).toBe('welcome');
    expect(progress.start).toBeUndefined();
    expect(progress.stages.map(({ done: some, required }) => [some, required])).toEqual([
      [0, 2],
      [0, 1],
    ]);
    expect(progress.stages.flatMap(({ items }) => items.map(({ number }) => number))).toEqual([1, 2, 3, 4, 5]);
  });

  it('on the way: what changed is done and has minutes left, what is next is the first required step', () => {
    const progress = progressOf(done('welcome'), setStart('new-member', '2026-11-02'));
    expect(progress).toMatchObject({ done: 1, required: 3, minutesLeft: 37, start: '2026-11-02' });
    expect(progress.next?.module?.module.id).toBe('your-duties');
    const [first] = progress.stages[0]?.items ?? [];
    expect(first).toMatchObject({ isDone: true, minutes: 7, minutesLeft: 5, module: { state: 'changed' } });
  });

  it('at the end: complete without what is optional, which is next', () => {
    const progress = progressOf(
      done('welcome', 3),
      done('your-duties'),
      setTask('new-member', 'another-day', 'shadow'),
    );
    expect(progress).toMatchObject({ done: 3, required: 3, isComplete: true, minutesLeft: 0, minutes: 229 });
    expect(progress.next?.module?.module.id).toBe('for-police');
  });

  it('counts a step for somebody: required for them, left out for others, optional until the reader says', () => {
    expect(progressOf(setReader('partner', 'police'))).toMatchObject({ required: 4, minutes: 44 });
    const schools = progressOf(setReader('partner', 'schools'), setReader('role', 'head'));
    expect(schools.required).toBe(3);
    expect(schools.stages[1]?.items.map(({ number, module }) => [number, module?.module.id])).toEqual([
      [3, undefined],
      [4, 'more'],
    ]);
    expect(progressOf().stages[1]?.items[1]).toMatchObject({ optional: true, who: ['partner:police'] });
  });

  it('leaves out a module that the hub no longer has', () => {
    const stages = [
      {
        ...samplePathway.stages[0]!,
        items: [{ module: 'gone', optional: false, for: [] }, ...samplePathway.stages[0]!.items],
      },
    ];
    expect(pathwayProgress(recordAfter(done('gone')), sampleCatalogue, { ...samplePathway, stages })).toMatchObject({
      done: 0,
      required: 2,
    });
    expect(pathwayProgress(emptyRecord(), sampleCatalogue, { ...samplePathway, stages: [] })).toMatchObject({
      required: 0,
      isComplete: false,
    });
  });
});

describe('a task', () => {
  it('is done the way the reader says, and open again when they take it back', () => {
    expect(task(progressOf(setTask('new-member', 'another-day', 'shadow')))?.done).toMatchObject({
      on: '2026-11-03',
      option: { id: 'shadow' },
    });
    expect(
      task(progressOf(setTask('new-member', 'another-day', 'shadow'), setTask('new-member', 'another-day', null)))
        ?.done,
    ).toBeUndefined();
    expect(
      task(progressOf(setTask('other', 'another-day', 'shadow'), setTask('new-member', 'another-day', 'no-longer')))
        ?.done,
    ).toBeUndefined();
  });

  it('is done by reading as many days as it asks, on the day of the last of them', () => {
    expect(task(progressOf(setStory('day:a-day', true), setStory('blog:b', true)))).toMatchObject({ daysRead: 1 });
    expect(task(progressOf(setStory('day:a-day', true)))?.done).toBeUndefined();
    const record = recordAfter(setStory('day:c', true), setStory('day:a-day', true));
    record.stories['day:c']!.value = { on: '2026-11-09' };
    record.stories['day:b'] = { value: { on: '2026-11-01' }, at: '2026-11-01T09:00:00.000Z' };
    expect(task(pathwayProgress(record, sampleCatalogue, samplePathway))).toMatchObject({
      daysRead: 3,
      done: { on: '2026-11-03', option: { id: 'read' } },
    });
    expect(
      task(progressOf(setStory('day:a', true), setStory('day:b', true), setStory('day:a', false)))?.done,
    ).toBeUndefined();
  });

  it('takes the shortest of its options until one is done', () => {
    expect(progressOf().stages[1]?.items[0]).toMatchObject({ minutes: 20, minutesLeft: 20 });
    expect(progressOf(setTask('new-member', 'another-day', 'shadow')).stages[1]?.items[0]).toMatchObject({
      minutes: 210,
      minutesLeft: 0,
    });
  });
});

describe('the numbers', () => {
  it('add up, for any record at all', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const {
          stages,
          done: some,
          required,
          minutes,
          minutesLeft,
          isComplete,
          next,
        } = pathwayProgress(record, sampleCatalogue, samplePathway);
        const items = stages.flatMap((stage) => stage.items);
        const counted = items.filter(({ optional }) => !optional);
        expect(items.map(({ number }) => number)).toEqual(items.map((_, index) => index + 1));
        expect([some, required]).toEqual([counted.filter(({ isDone }) => isDone).length, counted.length]);
        expect(stages.reduce((sum, stage) => sum + stage.done, 0)).toBe(some);
        expect(stages.reduce((sum, stage) => sum + stage.required, 0)).toBe(required);
        expect(counted.reduce((sum, item) => sum + item.minutesLeft, 0)).toBe(minutesLeft);
        expect(items.every((item) => item.minutesLeft >= 0 && item.minutesLeft <= item.minutes)).toBe(true);
        expect(minutesLeft).toBeLessThanOrEqual(minutes);
        expect(isComplete).toBe(some === required && required > 0);
        expect(next?.isDone ?? false).toBe(false);
        expect(next?.optional ?? true).toBe(isComplete);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('who the reader is', () => {
  it('is what they said, as pointers', () => {
    const who = (...edits: Parameters<typeof recordAfter>) => whoIs(recordAfter(...edits), sampleCatalogue);
    expect(who(setReader('partner', 'police'), setReader('role', 'head'))).toEqual(['partner:police', 'role:head']);
    expect(who(setReader('partner', 'police'), setReader('partner', null))).toEqual([]);
    expect(who(setReader('role', 'head')), 'a head works in a school').toEqual(['partner:schools', 'role:head']);
    expect(who(setReader('partner', 'closed'), setReader('role', 'no-longer')), 'gone from the hub').toEqual([]);
  });

  it('opens every branch again when their role has left the hub, as if they had not said', () => {
    expect(progressOf(setReader('role', 'no-longer')).stages[1]?.items[1]).toMatchObject({ who: ['partner:police'] });
  });

  it.each([
    [[], ['partner:police'], true],
    [['partner:police'], [], true],
    [['partner:police', 'role:head'], ['role:head'], true],
    [['partner:police'], ['role:police'], false],
  ])('%j for %j: %s', (who, reader, isFor) => {
    expect(isForReader(who, reader)).toBe(isFor);
  });

  it('has begun the pathways with a start or a step done, and all of them while none is', () => {
    const other = { ...samplePathway, id: 'other', stages: samplePathway.stages.slice(1) };
    const all = (...edits: Parameters<typeof recordAfter>) =>
      [samplePathway, other].map((one) => pathwayProgress(recordAfter(...edits), sampleCatalogue, one));
    const ids = (...edits: Parameters<typeof recordAfter>) =>
      begunPathways(all(...edits)).map(({ pathway }) => pathway.id);
    expect(ids()).toEqual(['new-member', 'other']);
    expect(ids(done('welcome'))).toEqual(['new-member']);
    expect(ids(setStart('other', '2026-11-03'))).toEqual(['other']);
    expect(ids(done('more'))).toEqual(['new-member', 'other']);
  });
});
