import { describe, expect, it } from 'vitest';
import { checkWith, said, swap } from './good-site.ts';

const DAY = 'content/days/a-day/index.mdx';
const MODULE = 'content/modules/welcome.mdx';
const LEARNING = 'content/learning/what-a-door-taught.mdx';

describe('the headings of', () => {
  it('a day are at least three moments', async () => {
    expect(said(await checkWith({ [DAY]: swap('## 15:45 At home time', 'At home time') }))).toEqual([
      'days/a-day/index.mdx:33:1 headings The day has 2 moments, and the fewest is 3.',
    ]);
  });

  it('a module are at least two sections', async () => {
    expect(said(await checkWith({ [MODULE]: swap('## What is what\n', '### What is what\n') }))).toEqual([
      'modules/welcome.mdx:44:1 headings The lesson has 1 section, and the fewest is 2.',
    ]);
  });

  it('a learning example are the five of the layout', async () => {
    const issues = await checkWith({ [LEARNING]: swap('## What we noticed', '## What we saw') });
    expect(said(issues)).toEqual([
      'learning/what-a-door-taught.mdx:20:1 headings The heading “What we noticed” is missing.',
      'learning/what-a-door-taught.mdx:25:1 headings “What we saw” is not a heading of a learning example.',
    ]);
    expect(issues[0]?.fix).toBe('Add “## What we noticed” after “What happened”.');
  });

  it('a learning example come in the order of the layout', async () => {
    const issues = await checkWith({
      [LEARNING]: (text) =>
        text
          .replace('## What happened', '## *')
          .replace('## Try this', '## What happened')
          .replace('## *', '## Try this'),
    });
    expect(said(issues)).toEqual([
      'learning/what-a-door-taught.mdx:25:1 headings The heading “What we noticed” comes too late.',
      'learning/what-a-door-taught.mdx:29:1 headings The heading “What we would do again” comes too late.',
      'learning/what-a-door-taught.mdx:33:1 headings The heading “What we would do differently” comes too late.',
      'learning/what-a-door-taught.mdx:37:1 headings The heading “What happened” comes too late.',
    ]);
    expect(issues[0]?.fix).toBe('Put it before “Try this”.');
  });

  it('a learning example are there once each', async () => {
    expect(
      said(await checkWith({ [LEARNING]: swap('Knock twice.', 'Knock twice.\n\n## Try this\n\nAgain.') })),
    ).toEqual(['learning/what-a-door-taught.mdx:41:1 headings The heading “Try this” is there twice.']);
  });

  it('other entries are the author’s own', async () => {
    expect(
      await checkWith({ 'content/terms/lado.mdx': swap('The LADO is told', '## Anything\n\nThe LADO is told') }),
    ).toEqual([]);
  });
});
