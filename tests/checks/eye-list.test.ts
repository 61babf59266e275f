import { describe, expect, it } from 'vitest';
import { eyeList } from '#src/checks/eye-list.ts';
import { buildSiteIndex } from '#src/model/site-index.ts';

describe('the list of what needs a human eye', () => {
  it('shows by number what could rewrite the screen it is read on', () => {
    const message = 'A footnote was left out: “\u001B]0;x\u0007\u001B[2J”';
    const page = { file: 'content/days/a/index.mdx', text: '---\ntitle: A\n---\n\nWords.\n', chosen: [], issues: [] };
    const said = eyeList({ ...page, notes: [{ kind: 'dropped', message, line: 1 }], index: buildSiteIndex([]) });
    expect(said).toEqual([
      '',
      'Left out (1)',
      '  content/days/a/index.mdx:5  A footnote was left out: “\\u{1b}]0;x\\u{7}\\u{1b}[2J”',
    ]);
  });
});
