import { h } from 'hastscript';
import { blocksToHtml } from '#src/markdown/to-html.ts';

/** What the preview shows in place of a body that cannot be published: its problems, one a line. */
export const problemPage = (problems: readonly string[]): string =>
  blocksToHtml([
    [
      h('div', { className: ['content-problems'], role: 'note' }, [
        h('p', [h('strong', 'This page cannot be published yet.')]),
        h(
          'ul',
          problems.map((problem) => h('li', [h('code', problem)])),
        ),
      ]),
    ],
  ]);
