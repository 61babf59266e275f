import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildParser } from '#src/markdown/build-parser.ts';
import { renderEntry, type RenderedEntry } from '#src/markdown/render.ts';
import { buildSiteIndex, type IndexedEntry } from '#src/model/site-index.ts';
import type { Collection } from '#src/schemas/names.ts';

const entry = (collection: Collection, id: string, more: Partial<IndexedEntry> = {}): IndexedEntry => ({
  collection,
  id,
  title: id,
  summary: `What ${id} is.`,
  draft: false,
  ...more,
});

const index = buildSiteIndex([
  entry('roles', 'health-visitor'),
  entry('partners', 'police'),
  entry('terms', 'lado', {
    title: 'Local authority designated officer',
    short: 'LADO',
    summary: 'Takes <allegations>.',
  }),
  entry('days', 'not-yet', { draft: true }),
]);

const render = (body: string, more: Partial<Parameters<typeof renderEntry>[0]> = {}): RenderedEntry =>
  renderEntry({
    collection: 'blogs',
    parser: buildParser,
    id: 'x',
    text: `---\ntitle: x\n---\n${body}`,
    index,
    base: '/hub/',
    showDrafts: false,
    ...more,
  });

const htmlOf = (body: string): string => {
  const { html, problems } = render(body);
  expect(problems).toEqual([]);
  return html;
};

describe('a body', () => {
  test('becomes plain HTML', () => {
    expect(htmlOf('Some *soft* and **strong** ~~old~~ `code`,\\\na line.\n\n---\n\n> Said.\n\n## A title\n')).toBe(
      '<p>Some <em>soft</em> and <strong>strong</strong> <del>old</del> <code>code</code>,<br>a line.</p>\n<hr>\n<blockquote><p>Said.</p></blockquote>\n<h2 id="a-title">A title</h2>',
    );
  });

  test('keeps lists tight or loose as they are written, and where they begin', () => {
    expect(htmlOf('- a\n- b\n  - c\n')).toBe('<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>');
    expect(htmlOf('3. a\n\n4. b\n')).toBe('<ol start="3"><li><p>a</p></li><li><p>b</p></li></ol>');
    expect(htmlOf('- [ ] to do\n- [x] done\n')).toBe('<ul><li>to do</li><li>done</li></ul>');
  });

  test('has tables that scroll by themselves, with headers', () => {
    const html = htmlOf('|  | Two |\n| --- | --- |\n| a | b |\n');
    expect(html).toContain(
      '<thead><tr><td></td><th scope="col">Two</th></tr></thead><tbody><tr><td>a</td><td>b</td></tr></tbody>',
    );
    expect(html).toContain('tabindex="0"');
  });

  test('shows code as code, whatever it says', () => {
    expect(htmlOf('```html\n<script>alert(1)</script>\n{1}\n```\n')).toBe(
      '<pre tabindex="0"><code>&#x3C;script>alert(1)&#x3C;/script>\n{1}</code></pre>',
    );
  });

  test('counts its words', () => {
    expect(render('Two words, it’s **four**.\n\n- five-ish\n').words).toBe(5);
  });

  test('that is empty is no problem of the body', () => {
    expect(render('')).toMatchObject({ html: '', words: 0, problems: [] });
  });
});

describe('the links of a body', () => {
  test('lead to pages in the folder of the hub, and out of it only by https', () => {
    expect(
      htmlOf('[a](role:health-visitor) [b](partner:police) [c](/stories/#new) [d](https://www.gov.uk/x?y=1)\n'),
    ).toBe(
      '<p><a href="/hub/roles/health-visitor/" class="role-link">a</a> <a href="/hub/partners/police/" class="partner-link">b</a> <a href="/hub/stories/#new">c</a> <a href="https://www.gov.uk/x?y=1" rel="noopener external">d</a></p>',
    );
  });

  test('to a heading of the page must have one', () => {
    expect(htmlOf('## One thing\n\n[up](#one-thing)\n')).toContain('<a href="#one-thing">up</a>');
    expect(render('## One thing\n\n[up](#one-thin)\n').problems).toMatchObject([
      { line: 6, column: 1, rule: 'unknown-link', fix: 'Did you mean “#one-thing”?' },
    ]);
  });

  test('to an id of another collection say which', () => {
    expect(render('[x](role:police)\n').problems).toMatchObject([{ fix: 'Did you mean “partner:police”?' }]);
  });

  test('to drafts are allowed where drafts are shown, and in drafts', () => {
    const body = '[x](day:not-yet)\n';
    expect(render(body).problems).toMatchObject([{ rule: 'draft-link', line: 4, column: 1 }]);
    expect(render(body, { showDrafts: true }).problems).toEqual([]);
    expect(render('', { text: `---\ndraft: true\n---\n${body}` }).problems).toEqual([]);
  });

  test('are listed with their places, and what they refer to by collection in order', () => {
    const { links, references } = render('[a](term:lado), [b](role:health-visitor)\nand [c](term:lado)\n');
    expect(links).toEqual([
      { href: '/hub/glossary/lado/', line: 4, column: 1 },
      { href: '/hub/roles/health-visitor/', line: 4, column: 17 },
      { href: '/hub/glossary/lado/', line: 5, column: 5 },
    ]);
    expect(references).toMatchObject({ terms: ['lado'], roles: ['health-visitor'], partners: [] });
  });
});

describe('a term', () => {
  test('is a button with a popover at its first use, and a link after that', () => {
    expect(htmlOf('[LADO](term:lado) and [LADO](term:lado)\n')).toBe(
      '<p><button type="button" class="term" popovertarget="term-lado">LADO</button>' +
        '<span popover="auto" id="term-lado" class="term-popover" role="note"><strong class="term-popover__title">Local authority designated officer (LADO)</strong> ' +
        '<span class="term-popover__meaning">Takes &#x3C;allegations>.</span> <a href="/hub/glossary/lado/" class="term-popover__more">Read more in the glossary</a></span>' +
        ' and <a href="/hub/glossary/lado/" class="term-link">LADO</a></p>',
    );
  });

  test('is a plain link in a heading, which does not count as its first use', () => {
    const html = htmlOf('## The [LADO](term:lado)\n\nThe [LADO](term:lado).\n');
    expect(html).toContain('<h2 id="the-lado">The <a href="/hub/glossary/lado/" class="term-link">LADO</a></h2>');
    expect(html).toContain('popovertarget');
  });

  test('has no popover of itself on its own page', () => {
    expect(render('[LADO](term:lado)\n', { collection: 'terms', id: 'lado' }).html).not.toContain('popover');
  });
});

describe('the pictures of a body', () => {
  test('are listed with their places', () => {
    const { images, problems } = render('![A door](./door.jpg)\n\n<Figure alt="A stair" src="./stair.svg" />\n');
    expect(problems).toEqual([]);
    expect(images).toEqual([
      { src: './door.jpg', alt: 'A door', line: 4, column: 1 },
      { src: './stair.svg', alt: 'A stair', line: 6, column: 23 },
    ]);
  });

  test('are left as placeholders for Astro when asked, counted for each file', () => {
    const { html } = render('![a](./a.png)![“b” & c](./a.png)\n', { imagePlaceholders: true });
    expect(html).toContain(
      '__ASTRO_IMAGE_="{&#x22;alt&#x22;:&#x22;a&#x22;,&#x22;src&#x22;:&#x22;./a.png&#x22;,&#x22;index&#x22;:0}"',
    );
    expect(html).toContain('&#x22;index&#x22;:1}"');
    expect(html).not.toContain(' src=');
  });
});

describe('whatever an author writes', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '<script>',
      '</script>',
      '<Callout kind="note">',
      '</Callout>',
      '<Figure src="',
      '" />',
      'onerror="x"',
    ),
    fc.constantFrom(
      '[a](',
      '![a](',
      ')',
      'javascript:alert(1)',
      '&#106;avascript:x',
      'java&Tab;script:x',
      'data:text/html,x',
      './a.js',
    ),
    fc.constantFrom(
      '{',
      '}',
      '{...x}',
      'import x from "y"\n',
      'export default 1\n',
      '<b onclick={x}>',
      '<!--',
      '-->',
      '\n\n',
      '> ',
      '- ',
      '## 08:30 ',
    ),
    fc.constantFrom(
      '[x]: javascript:alert(1)\n',
      '[x]',
      '<svg onload=x>',
      '`',
      '```\n',
      '|a|\n|-|\n',
      '\\',
      '&lt;script&gt;',
      'term:lado',
      'role:',
    ),
  );
  const body = fc.array(part, { maxLength: 14 }).map((parts) => parts.join(''));

  test('nothing in the HTML can run, and reading it never fails', () => {
    fc.assert(
      fc.property(body, fc.constantFrom<Collection>('days', 'blogs', 'terms'), (text, collection) => {
        const { html, lead, rest, moments, problems } = render(text, { collection });
        for (const part of [html, lead, rest, ...moments.map((moment) => moment.html)]) {
          for (const tag of part.match(/<[^>]*>/gu) ?? []) {
            const outside = tag.replaceAll(/"[^"]*"/gu, '""');
            expect(outside).not.toMatch(/^<\/?(?:script|style|iframe|object|embed|svg|form|link|meta|base)\b/iu);
            expect(outside).not.toMatch(/\son\w*\s*=|\sstyle\s*=/iu);
            expect(tag).not.toMatch(/(?:href|src)="(?!https:|\/(?!\/)|#|\.\/)/iu);
          }
        }
        for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThan(0);
      }),
      { numRuns: 1_500 },
    );
  }, 30_000);

  test('any text at all is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(() =>
          renderEntry({ collection: 'days', parser: buildParser, id: 'x', text, index, base: '/', showDrafts: false }),
        ).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});
