import { describe, expect, it } from 'vitest';
import { checkWith, said, swap } from './good-site.ts';

const MODULE = 'content/modules/welcome.mdx';
const PATHWAY = 'content/pathways/new-member.mdx';
const second = `  - id: before
    title: Later
    daysFromStart: 9
    items:
      - either:
          id: two-days
          title: Again
          options:
            - id: read
              text: Read another day
              minutes: 10
            - id: ride
              text: Ride again
              minutes: 60
---
`;

describe('the ids a learner’s record remembers', () => {
  it('are unlike among questions, and among reflections', async () => {
    expect(said(await checkWith({ [MODULE]: swap('id: second', 'id: first') }))).toEqual([
      'modules/welcome.mdx:31:9 item-ids Another question before this one has the id “first”, so a learner’s record could not tell them apart.',
    ]);
    const issues = await checkWith({
      [MODULE]: swap('teamQuestion', '  - id: think\n    prompt: And who else?\nteamQuestion'),
    });
    expect(issues).toMatchObject([
      { line: 42, column: 9, rule: 'item-ids', severity: 'error', fix: 'Give this reflection an id of its own.' },
    ]);
  });

  it('are unlike among stages, and among the tasks of a whole pathway', async () => {
    expect(
      said(await checkWith({ [PATHWAY]: (text) => text.replace(/---\n$|---\n\nBegin/, `${second}\nBegin`) })),
    ).toEqual([
      'pathways/new-member.mdx:24:9 item-ids Another stage before this one has the id “before”, so a learner’s record could not tell them apart.',
      'pathways/new-member.mdx:29:15 item-ids Another task before this one has the id “two-days”, so a learner’s record could not tell them apart.',
    ]);
  });

  it('are unlike among the options of a task', async () => {
    expect(said(await checkWith({ [PATHWAY]: swap('id: ride', 'id: read') }))).toEqual([
      'pathways/new-member.mdx:21:19 item-ids Another option before this one has the id “read”, so a learner’s record could not tell them apart.',
    ]);
  });

  it('may be the same for a question and a reflection, and in two tasks', async () => {
    expect(await checkWith({ [MODULE]: swap('id: think', 'id: first') })).toEqual([]);
    const other = second.replace('id: before', 'id: later').replace('id: two-days', 'id: two-more');
    expect(await checkWith({ [PATHWAY]: (text) => text.replace('---\n\nBegin', `${other}\nBegin`) })).toEqual([]);
  });
});
