import { describe, expect, test } from 'vitest';
import { buildParser } from '#src/markdown/build-parser.ts';
import { createSlugs, slugOf } from '#src/markdown/headings.ts';
import { renderEntry } from '#src/markdown/render.ts';
import { buildSiteIndex } from '#src/model/site-index.ts';

const render = (body: string) =>
  renderEntry({
    collection: 'blogs',
    parser: buildParser,
    id: 'x',
    text: `---\n---\n${body}`,
    index: buildSiteIndex([]),
    base: '/',
    showDrafts: false,
  });

describe('the id of a heading', () => {
  test.each([
    ['What we do', 'what-we-do'],
    ['08:30 At the school gate', '0830-at-the-school-gate'],
    ['What we can’t do!', 'what-we-cant-do'],
    ['Ŵyl & Élan_1 – two', 'ŵyl--élan_1--two'],
    ['!!!', ''],
  ])('of “%s” is what GitHub would give it', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  test('is used once in a page, and never one the page itself has', () => {
    const slug = createSlugs(['term-lado']);
    expect([
      slug('One'),
      slug('One'),
      slug('One 1'),
      slug('Main'),
      slug('Term LADO'),
      slug('!'),
      slug('08:30 Out'),
      slug('2. Two'),
      slug('Élan'),
    ]).toEqual(['one', 'one-1', 'one-1-1', 'main-1', 'term-lado-1', 'section', '0830-out', '2-two', 'élan']);
  });
});

describe('the headings of a body', () => {
  test('are listed with their places', () => {
    expect(render('## One\n\n### Two *soft*\n').headings).toEqual([
      { depth: 2, slug: 'one', text: 'One', line: 3, column: 1 },
      { depth: 3, slug: 'two-soft', text: 'Two soft', line: 5, column: 1 },
    ]);
  });

  test.each([
    ['a first level', '# One\n', 3],
    ['a first level underlined', 'One\n===\n', 3],
    ['a third level first', '### One\n', 3],
    ['a skipped level', '## One\n\n#### Two\n', 5],
    ['no words', '##\n', 3],
  ])('with %s are refused', (_, body, line) => {
    expect(render(body).problems).toMatchObject([{ line, column: 1 }]);
  });

  test('may go back up by any number of levels', () => {
    expect(render('## 1\n\n### 2\n\n#### 3\n\n## 1\n').problems).toEqual([]);
  });
});
