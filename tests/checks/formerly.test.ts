import { describe, expect, it } from 'vitest';
import { checkWith, said, siteWith, swap } from './good-site.ts';

const MODULE = 'content/modules/welcome.mdx';
const OTHER = 'content/modules/duties/index.mdx';
const good = (await siteWith()).files.find(({ path }) => path === MODULE)?.text ?? '';
const other = swap('title: Welcome', 'title: Duties')(good);
const formerly = (ids: string) => swap('version: 1\nchanges', `formerly: [${ids}]\nversion: 1\nchanges`);

describe('the ids a module had before', () => {
  it('are nobody’s now', async () => {
    expect(await checkWith({ [MODULE]: formerly('hello, first-steps') })).toEqual([]);
    expect(said(await checkWith({ [MODULE]: formerly('hello, duties'), [OTHER]: other }))).toEqual([
      'modules/welcome.mdx:10:19 formerly There is still a module called “duties”, so its learners’ records belong to it.',
    ]);
  });

  it('are not the one it has, and stand once', async () => {
    const issues = await checkWith({ [MODULE]: formerly('welcome, hello, hello') });
    expect(said(issues)).toEqual([
      'modules/welcome.mdx:10:12 formerly “welcome” is the id this module has now, not one it had before.',
      'modules/welcome.mdx:10:28 formerly “hello” is in the list twice.',
    ]);
    expect(issues.map(({ fix }) => fix)).toEqual(['Delete it from the list.', 'Keep one of the two.']);
  });

  it('are claimed by one module alone: both are told', async () => {
    expect(said(await checkWith({ [MODULE]: formerly('hello'), [OTHER]: formerly('x, hello')(other) }))).toEqual([
      'modules/duties/index.mdx:10:15 formerly content/modules/welcome.mdx says that it was called “hello” too, so nobody could tell whose the record is.',
      'modules/welcome.mdx:10:12 formerly content/modules/duties/index.mdx says that it was called “hello” too, so nobody could tell whose the record is.',
    ]);
  });
});
