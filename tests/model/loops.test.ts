import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Directory, Listed } from '#src/model/directory.ts';
import { endedWords, learningLoops, type Loop, loopCounts, stepWords } from '#src/model/loops.ts';

const event = (id: string, more: object = {}) =>
  ({
    id,
    href: `/events/${id}/`,
    data: {
      title: id,
      owner: 'unit',
      sample: true,
      start: '2026-06-25T09:30',
      end: '2026-06-25T12:00',
      cancelled: false,
      writeUpDue: '2026-07-23',
      ...more,
    },
  }) as unknown as Listed<'events'>;

const example = (id: string, more: object = {}) =>
  ({
    id,
    href: `/learning/${id}/`,
    data: {
      title: id,
      owner: 'schools',
      sample: true,
      published: '2026-07-21',
      withdrawBy: '2027-07-21',
      from: { kind: 'audit' },
      changed: {},
      ...more,
    },
  }) as unknown as Listed<'learning'>;

const loops = (events: Listed<'events'>[], learning: Listed<'learning'>[], today: string) =>
  learningLoops({ events, learning } as unknown as Directory, today);
const states = (loop: Loop | undefined): string[] => loop?.steps.map(({ state }) => state) ?? [];

describe('the loop of an event', () => {
  it('opens when the event is over: the write-up is next, and what follows has no day yet', () => {
    const { open } = loops([event('talk')], [], '2026-06-26');
    expect(open).toEqual([
      {
        title: 'talk',
        href: '/events/talk/',
        sample: true,
        owner: 'unit',
        overdue: 0,
        due: '2026-07-23',
        steps: [
          { title: 'Held', state: 'done', on: '2026-06-25', href: '/events/talk/' },
          { title: 'Written up', state: 'next', due: '2026-07-23' },
          { title: 'After three months', state: 'later' },
          { title: 'After six months', state: 'later' },
        ],
      },
    ]);
  });

  it('is not open before the event is over, nor for one that was cancelled', () => {
    expect(loops([event('talk')], [], '2026-06-25')).toEqual({ open: [], ended: [] });
    expect(loops([event('talk', { cancelled: true })], [], '2026-09-01')).toEqual({ open: [], ended: [] });
  });

  it.each([
    ['on the day the write-up is due', '2026-07-23', 0, 'next'],
    ['the day after', '2026-07-24', 1, 'overdue'],
    ['a month later', '2026-08-23', 31, 'overdue'],
  ])('%s says how many days it is late', (_, today, days, state) => {
    const [loop] = loops([event('talk')], [], today).open;
    expect([loop?.overdue, loop?.steps[1]?.state]).toEqual([days, state]);
  });

  it.each([
    ['by the name the event gives', { learning: 'lesson' }, {}],
    ['by the event that the example names', {}, { from: { kind: 'event', event: 'talk' } }],
  ])('goes on with the learning example, found %s, and with the partner that owns it', (_, told, came) => {
    const { open } = loops([event('talk', told)], [example('lesson', came)], '2026-08-01');
    expect(open).toHaveLength(1);
    expect(open[0]).toMatchObject({ title: 'talk', owner: 'schools', due: '2026-10-21' });
    expect(states(open[0])).toEqual(['done', 'done', 'next', 'later']);
    expect(open[0]?.steps[1]).toEqual({
      title: 'Written up',
      state: 'done',
      on: '2026-07-21',
      href: '/learning/lesson/',
    });
  });

  it('promises nothing where no write-up was planned, and says so', () => {
    const { open, ended } = loops([event('lunch', { writeUpDue: undefined })], [], '2026-09-01');
    expect(open).toEqual([]);
    expect(ended[0]).toMatchObject({ ended: { why: 'nothing-promised', on: '2026-06-25' }, overdue: 0 });
    expect(states(ended[0])).toEqual(['done', 'dropped', 'dropped', 'dropped']);
  });

  it('is one for each example when two came of it', () => {
    const from = { kind: 'event', event: 'talk' };
    const { open } = loops(
      [event('talk', { learning: 'a' })],
      [example('a', { from }), example('b', { from })],
      '2026-08-01',
    );
    expect(open.map(({ title, steps }) => [title, steps.length])).toEqual([
      ['b', 4],
      ['talk', 4],
    ]);
  });
});

describe('the loop of a learning example', () => {
  const three = { changed: { afterThreeMonths: 'A change.' } };
  const six = { changed: { afterThreeMonths: 'A change.', afterSixMonths: 'It lasted.' } };

  it.each([
    ['2026-10-21', {}, ['done', 'done', 'next', 'later'], 0],
    ['2026-10-22', {}, ['done', 'done', 'overdue', 'later'], 1],
    ['2026-11-25', three, ['done', 'done', 'done', 'next'], 0],
    ['2027-01-22', {}, ['done', 'done', 'overdue', 'overdue'], 93],
    ['2027-01-22', three, ['done', 'done', 'done', 'overdue'], 1],
  ])('without an event is on %s with %j: %j', (today, more, expected, overdue) => {
    const [loop] = loops([], [example('lesson', more)], today).open;
    expect(states(loop)).toEqual(expected);
    expect(loop?.overdue).toBe(overdue);
  });

  it('begins with what the example came out of', () => {
    const [loop] = loops([], [example('lesson')], '2026-08-01').open;
    expect(loop?.steps[0]).toEqual({ title: 'From an audit', state: 'done' });
  });

  it('ends when it is written what changed after six months', () => {
    const { open, ended } = loops([], [example('lesson', six)], '2027-01-30');
    expect(open).toEqual([]);
    expect(ended[0]).toMatchObject({ ended: { why: 'finished', on: '2027-01-21' }, overdue: 0 });
    expect(ended[0]?.steps[3]?.href).toBe('/learning/lesson/#part-changed');
  });

  it('ends when the example is withdrawn, and then leads nowhere and is never overdue', () => {
    expect(loops([], [example('lesson')], '2027-07-21').open[0]?.overdue).toBeGreaterThan(0);
    const { open, ended } = loops([], [example('lesson', three)], '2027-07-22');
    expect(open).toEqual([]);
    expect(ended[0]).toMatchObject({ ended: { why: 'withdrawn', on: '2027-07-21' }, overdue: 0 });
    expect(states(ended[0])).toEqual(['done', 'done', 'done', 'dropped']);
    expect(ended[0]?.steps.filter(({ href }) => href !== undefined)).toEqual([]);
  });
});

describe('the list of loops', () => {
  it('has the longest overdue first, then what is due soonest, and the latest ended first', () => {
    const all = [
      example('late', { published: '2026-08-11' }),
      example('later', { published: '2026-05-11' }),
      example('soon', { published: '2026-09-01' }),
      example('sooner', { published: '2026-08-26' }),
      example('gone', { published: '2025-01-01', withdrawBy: '2026-01-01' }),
      example('gone-last', { published: '2025-01-01', withdrawBy: '2026-02-01' }),
    ];
    const { open, ended } = loops([], all, '2026-11-25');
    expect(open.map(({ title }) => title)).toEqual(['later', 'late', 'sooner', 'soon']);
    expect(ended.map(({ title }) => title)).toEqual(['gone-last', 'gone']);
  });

  it('holds every example and every event that was held once, on any day, and what is overdue stands first', () => {
    const day = fc
      .integer({ min: 0, max: 900 })
      .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
    const examples = fc.array(
      fc.record({
        published: day,
        three: fc.boolean(),
        six: fc.boolean(),
        from: fc.option(fc.integer({ min: 0, max: 3 })),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.array(day, { minLength: 4, maxLength: 4 }), examples, day, (days, told, today) => {
        const events = days.map((on, index) => event(`e${index}`, { start: `${on}T09:00`, end: `${on}T10:00` }));
        const learning = told.map(({ published, three, six, from }, index) =>
          example(`l${index}`, {
            published,
            withdrawBy: `${Number(published.slice(0, 4)) + 1}${published.slice(4, 8)}28`,
            from: from === null ? { kind: 'audit' } : { kind: 'event', event: `e${from}` },
            changed: { ...(three && { afterThreeMonths: 'x' }), ...(six && { afterSixMonths: 'y' }) },
          }),
        );
        const { open, ended } = loops(events, learning, today);
        const late = open.map(({ overdue }) => overdue);
        expect(late).toEqual([...late].sort((one, other) => other - one));
        for (const loop of [...open, ...ended]) {
          expect(loop.overdue > 0).toBe(loop.steps.some(({ state }) => state === 'overdue'));
          expect(loop.steps.filter(({ state }) => state === 'next').length).toBeLessThanOrEqual(1);
        }
        for (const loop of open)
          expect(loop.steps.some(({ state }) => state === 'next' || state === 'overdue')).toBe(true);
        const shown = [...open, ...ended].flatMap(({ steps }) => steps.flatMap(({ href }) => href ?? []));
        const isShown = (href: string): boolean => shown.some((one) => one === href);
        for (const { href, data } of events) expect(isShown(href)).toBe(data.end.slice(0, 10) < today);
        for (const { href, data } of learning) expect(isShown(href)).toBe(data.withdrawBy >= today);
      }),
    );
  });
});

describe('a loop in words', () => {
  it.each([
    [{ state: 'done', on: '2026-06-25' }, 'Done, 25 June 2026'],
    [{ state: 'done' }, 'Done'],
    [{ state: 'done', due: '2026-10-21' }, 'Done. It was due on 21 October 2026.'],
    [{ state: 'next', due: '2026-10-21' }, 'Next, by 21 October 2026'],
    [{ state: 'overdue', due: '2026-10-21', days: 1 }, 'Overdue by one day. It was due on 21 October 2026.'],
    [{ state: 'overdue', due: '2026-10-21', days: 35 }, 'Overdue by 35 days. It was due on 21 October 2026.'],
    [{ state: 'later', due: '2027-01-21' }, 'Later, by 21 January 2027'],
    [{ state: 'later' }, 'Counted from the write-up'],
    [{ state: 'dropped' }, 'Not written'],
  ] as const)('%j is “%s”', (step, words) => {
    expect(stepWords({ title: 'Written up', ...step })).toBe(words);
  });

  it('says how many there are, and why one is closed', () => {
    expect(loopCounts(0, 3, 1)).toBe('None overdue, 3 open, 1 closed.');
    expect(loopCounts(2, 0, 0)).toBe('2 overdue, 0 open, 0 closed.');
    expect(endedWords({ why: 'withdrawn', on: '2027-07-21' })).toContain('21 July 2027');
  });
});
