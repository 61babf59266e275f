import { describe, expect, it } from 'vitest';
import { checkWith, said, swap } from './good-site.ts';

const MODULE = 'content/modules/welcome.mdx';

/** The good module in a version, with these changes: each its version, its day and its headings. */
const changed =
  (version: number, changes: readonly (readonly [number, string, ...string[]])[]) =>
  (text: string): string =>
    swap(
      'version: 1\nchanges:\n  - version: 1\n    on: 2026-11-01\n    what: First written.\n',
      `version: ${version}\nchanges:\n${changes.map(([of, on, ...headings]) => `  - version: ${of}\n    on: ${on}\n    what: Something.\n    headings: ${JSON.stringify(headings)}\n`).join('')}`,
    )(text);
const issues = async (...given: Parameters<typeof changed>) => checkWith({ [MODULE]: changed(...given) });

describe('the changes of a module', () => {
  it('lead from its version back', async () => {
    expect(
      await issues(3, [
        [3, '2026-11-20', 'Who is who'],
        [2, '2026-11-20'],
        [1, '2026-11-01'],
      ]),
    ).toEqual([]);
    expect(
      await issues(4, [
        [4, '2026-11-20'],
        [1, '2026-11-01'],
      ]),
    ).toEqual([]);
  });

  it('begin with the version the module has', async () => {
    const [issue, ...others] = await issues(2, [[1, '2026-11-01']]);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      line: 12,
      column: 14,
      rule: 'module-changes',
      severity: 'error',
      message: 'The module is in version 2, but its newest change made version 1.',
      fix: 'Say first what changed in version 2, or write version: 1 for the module.',
    });
  });

  it('stand newest first, each version once', async () => {
    expect(
      said(
        await issues(2, [
          [2, '2026-11-20'],
          [2, '2026-11-20'],
          [1, '2026-11-01'],
        ]),
      ),
    ).toEqual(['modules/welcome.mdx:16:14 module-changes Version 2 is there twice.']);
    expect(
      said(
        await issues(1, [
          [1, '2026-11-20'],
          [2, '2026-11-01'],
        ]),
      ),
    ).toEqual([
      'modules/welcome.mdx:16:14 module-changes Version 2 stands after version 1, and the newest comes first.',
    ]);
  });

  it('have days that agree with their order', async () => {
    expect(
      said(
        await issues(2, [
          [2, '2026-11-01'],
          [1, '2026-11-02'],
        ]),
      ),
    ).toEqual([
      'modules/welcome.mdx:17:9 module-changes This change is from 2026-11-02, which is later than the change that came after it (2026-11-01).',
    ]);
  });

  it('name headings of the lesson word for word', async () => {
    const found = await issues(1, [[1, '2026-11-01', 'Who is what', 'Whatever', 'What is what']]);
    expect(said(found)).toEqual([
      'modules/welcome.mdx:15:16 module-changes The lesson has no heading “Who is what”.',
      'modules/welcome.mdx:15:30 module-changes The lesson has no heading “Whatever”.',
    ]);
    expect(found.map(({ fix }) => fix)).toEqual([
      'Did you mean “Who is who”?',
      'Copy the heading from the lesson, word for word.',
    ]);
  });
});
