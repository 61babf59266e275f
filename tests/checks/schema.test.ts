import { describe, expect, it } from 'vitest';
import { checkWith, said, swap } from './good-site.ts';

const DAY = 'content/days/a-day/index.mdx';
const MODULE = 'content/modules/welcome.mdx';

describe('front matter has the shape of its collection', () => {
  it('finds nothing wrong with one good entry of each kind', async () => {
    expect(await checkWith({})).toEqual([]);
  });

  it('names an unknown field where it stands, and the known one it is most like', async () => {
    const [issue, ...rest] = await checkWith({ [DAY]: swap('reviewBy:', 'revewBy:') });
    expect(issue).toEqual({
      file: DAY,
      line: 1,
      column: 1,
      rule: 'schema',
      severity: 'error',
      message: '`reviewBy` is missing.',
      fix: 'Write the review date as year-month-day, for example 2026-11-22. The day by which the owner reads it again, at most 18 months ahead.',
    });
    expect(rest).toEqual([
      {
        file: DAY,
        line: 5,
        column: 1,
        rule: 'schema',
        severity: 'error',
        message: '`revewBy` is not a field here.',
        fix: 'Did you mean `reviewBy`?',
      },
    ]);
  });

  it('lists the fields there are when nothing is like the unknown one', async () => {
    const [issue] = await checkWith({ [DAY]: swap("  to: '16:00'", "  to: '16:00'\n  weather: rain") });
    expect(issue).toMatchObject({ line: 12, column: 3, message: '`weather` is not a field in `hours`.' });
    expect(issue?.fix).toBe('Take it out, or use one of from, to or note.');
  });

  it('points at the exact place of a nested field', async () => {
    expect(said(await checkWith({ [DAY]: swap("time: '15:15'", 'time: quarter past three') }))).toEqual([
      'days/a-day/index.mdx:24:13 schema `time` is “quarter past three”, which is not written as it should be.',
    ]);
  });

  it('points at the exact item of a list', async () => {
    const long = 'w'.repeat(201);
    expect(said(await checkWith({ [DAY]: swap('  - We knock twice.', `  - We knock twice.\n  - ${long}`) }))).toEqual([
      'days/a-day/index.mdx:28:5 schema Item 2 of `wishPartnersKnew` has 201 characters, and the most is 200.',
    ]);
  });

  it('points at the group that should hold a missing field', async () => {
    expect(said(await checkWith({ [DAY]: swap("  to: '16:00'\n", '') }))).toEqual([
      'days/a-day/index.mdx:9:1 schema `to` is missing.',
    ]);
    expect(said(await checkWith({ [MODULE]: swap('        because: It is their job.\n', '') }))).toEqual([
      'modules/welcome.mdx:25:9 schema `because` is missing.',
    ]);
  });

  it('tells an empty field from a missing one', async () => {
    expect(said(await checkWith({ [DAY]: swap('title: A day with a door', 'title:') }))).toEqual([
      'days/a-day/index.mdx:2:1 schema `title` is empty.',
    ]);
    expect(said(await checkWith({ [DAY]: swap('title: A day with a door', "title: ' '") }))).toEqual([
      'days/a-day/index.mdx:2:8 schema `title` is empty.',
    ]);
  });

  it('says what stands where something else belongs', async () => {
    expect(said(await checkWith({ [MODULE]: swap('minutes: 10', 'minutes: ten') }))).toEqual([
      'modules/welcome.mdx:6:10 schema `minutes` is text, where a number belongs.',
    ]);
    expect(said(await checkWith({ [MODULE]: swap('minutes: 10', 'minutes: 61') }))).toEqual([
      'modules/welcome.mdx:6:10 schema `minutes` is 61, and the most is 60.',
    ]);
    expect(said(await checkWith({ [MODULE]: swap('  - You can say what is what.\n', '') }))).toEqual([
      'modules/welcome.mdx:7:1 schema `outcomes` has 1 item, and the fewest is 2.',
    ]);
  });

  it('asks for the kind of a question when there is no such kind', async () => {
    const [issue, ...rest] = await checkWith({ [MODULE]: swap('kind: match', 'kind: mach') });
    expect(issue).toMatchObject({
      line: 30,
      column: 11,
      message: '`kind` cannot be “mach”.',
      fix: 'Write the kind of question: single, multiple, order or match.',
    });
    expect(rest).toEqual([]);
  });

  it('reads a question by its kind, and points inside it', async () => {
    expect(said(await checkWith({ [MODULE]: swap('        correct: true\n', '') }))).toEqual([
      'modules/welcome.mdx:24:5 schema `options` is not right as a whole.',
    ]);
    const issues = await checkWith({ [MODULE]: swap('match: role:officer', 'mach: role:officer') });
    expect(issues[1]?.fix).toBe('Did you mean `match`?');
    expect(said(issues)).toEqual([
      'modules/welcome.mdx:34:9 schema `match` is missing.',
      'modules/welcome.mdx:35:9 schema `mach` is not a field in item 1 of `pairs`.',
    ]);
  });

  it('says the choices where the value is none of them', async () => {
    const [issue] = await checkWith({ 'content/laws/first-act.mdx': swap('status: in-force', 'status: in force') });
    expect(issue).toMatchObject({
      line: 7,
      column: 9,
      message: '`status` is “in force”, which is not one of the choices.',
    });
    expect(issue?.fix).toMatch(/^Write one of the statuses: in-force, /u);
  });

  it('reports rules over several fields even beside a missing and an unknown field', async () => {
    const event = 'content/events/doors.mdx';
    const change = (text: string): string => swap('T15:00', 'T12:00')(swap('theme:', 'thme:')(text));
    expect(said(await checkWith({ [event]: change }))).toEqual([
      'events/doors.mdx:1:1 schema `theme` is missing.',
      'events/doors.mdx:7:6 schema `end` cannot be “2026-12-03T12:00”.',
      'events/doors.mdx:12:1 schema `thme` is not a field here.',
    ]);
    const both = (text: string): string =>
      swap('T15:00', 'T12:00')(swap('theme: Doors', 'theme: Doors\nweather: rain')(text));
    expect(said(await checkWith({ [event]: both }))).toEqual([
      'events/doors.mdx:7:6 schema `end` cannot be “2026-12-03T12:00”.',
      'events/doors.mdx:13:1 schema `weather` is not a field here.',
    ]);
  });

  it('leaves front matter that cannot be read to the guard', async () => {
    const rules = (await checkWith({ [DAY]: swap('title: A day', 'title: "A day') })).map((issue) => issue.rule);
    expect(rules).not.toContain('schema');
    expect(rules).toContain('yaml');
  });

  it('says once that a layout is refused', async () => {
    const rules = (await checkWith({ [DAY]: swap('title: ', 'layout: ./x.astro\ntitle: ') })).map(
      (issue) => issue.rule,
    );
    expect(rules).toEqual(['layout']);
  });
});
