import { describe, expect, it } from 'vitest';
import { checkWith, said, swap } from './good-site.ts';

const DAY = 'content/days/a-day/index.mdx';
const fixes = async (to: string): Promise<string[]> =>
  (await checkWith({ [DAY]: swap('(/stories/)', `(${to})`) })).map(
    ({ line, column, rule, fix }) => `${line}:${column} ${rule} ${fix}`,
  );

describe('links in a body', () => {
  it('lead to pages that the hub has', async () => {
    expect(said(await checkWith({ [DAY]: swap('(/stories/)', '(/storeys/)') }))).toEqual([
      'days/a-day/index.mdx:44:5 links There is no page “/storeys/” on the hub.',
    ]);
    expect(await fixes('/storeys/')).toEqual(['44:5 links Did you mean /stories/?']);
    expect(await fixes('/stories')).toEqual(['44:5 links Did you mean /stories/?']);
    expect(await fixes('/roles/offcer/')).toEqual(['44:5 links Did you mean /roles/officer/?']);
    expect(await fixes('/my/own/place/')).toEqual([
      '44:5 links Link to a page by its name, for example role:health-visitor.',
    ]);
  });

  it('may name a page of an entry, and a heading on it', async () => {
    expect(await fixes('/roles/officer/')).toEqual([]);
    expect(await fixes('/stories/#latest')).toEqual([]);
    expect(await fixes('/')).toEqual([]);
  });

  it('do not lead readers to a draft', async () => {
    const draft = swap('reviewBy: 2027-06-30', 'reviewBy: 2027-06-30\ndraft: true');
    const toEvent = swap('(/stories/)', '(/events/doors/)');
    const event = {
      'content/events/doors.mdx': draft,
      'content/learning/what-a-door-taught.mdx': swap('  event: doors\n', ''),
    };
    expect(said(await checkWith({ ...event, [DAY]: toEvent }))).toEqual([
      'days/a-day/index.mdx:44:5 links There is no page “/events/doors/” on the hub.',
    ]);
    expect(
      await checkWith({
        ...event,
        'content/blogs/a-thought.mdx': (text) => draft(text).replace('I knocked twice.', '[Doors](/events/doors/)'),
      }),
    ).toEqual([]);
  });

  it('lead to headings of the same page, and to entries that exist', async () => {
    expect(said(await checkWith({ [DAY]: swap('(#0830-at-the-gate)', '(#at-the-gate)') }))).toEqual([
      'days/a-day/index.mdx:44:34 unknown-link There is no heading “#at-the-gate” on this page.',
    ]);
    expect(await fixes('role:oficer')).toEqual(['44:5 unknown-link Did you mean “role:officer”?']);
  });
});
