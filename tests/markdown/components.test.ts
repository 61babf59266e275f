import { describe, expect, test } from 'vitest';
import { buildParser } from '#src/markdown/build-parser.ts';
import { COMPONENTS } from '#src/markdown/components.ts';
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

/** Each component as an author writes it, and the HTML it becomes. */
const EXAMPLES: Record<string, readonly (readonly [source: string, html: string])[]> = {
  Callout: [
    [
      '<Callout kind="warning">\n\nWait.\n\n</Callout>',
      '<div class="callout callout--warning" role="note"><p class="callout__title">Warning</p><div class="callout__body"><p>Wait.</p></div></div>',
    ],
    [
      '<Callout kind="note" title="Who &amp; when">Now.</Callout>',
      '<div class="callout callout--note" role="note"><p class="callout__title">Who &#x26; when</p><div class="callout__body"><p>Now.</p></div></div>',
    ],
  ],
  KeyPoints: [
    [
      '<KeyPoints>\n\n- One\n- Two\n\n</KeyPoints>',
      '<div class="key-points"><p class="key-points__title">Key points</p><ul><li>One</li><li>Two</li></ul></div>',
    ],
  ],
  Quote: [
    [
      '<Quote by="Gemma, 8" role="Pupil">\n\nIt rained.\n\n</Quote>',
      '<figure class="quote"><blockquote class="quote__words"><p>It rained.</p></blockquote><figcaption class="quote__by">Gemma, 8, <span class="quote__role">Pupil</span></figcaption></figure>',
    ],
  ],
  Figure: [
    [
      '<Figure src="./door.jpg" alt="A red door" caption="The door." />',
      '<figure class="figure"><img src="./door.jpg" alt="A red door"><figcaption class="figure__caption">The door.</figcaption></figure>',
    ],
  ],
  Steps: [['<Steps>\n\n1. One\n2. Two\n\n</Steps>', '<ol class="steps"><li>One</li><li>Two</li></ol>']],
  Checklist: [
    [
      '<Checklist title="Have ready">\n\n- [ ] One\n\n</Checklist>',
      '<div class="checklist"><p class="checklist__title">Have ready</p><ul class="checklist__list"><li>One</li></ul></div>',
    ],
  ],
  Columns: [
    [
      '## Two\n\n<Columns>\n\n### A\n\na\n\n### B\n\nb\n\n</Columns>',
      '<h2 id="two">Two</h2>\n<div class="columns"><div class="columns__column"><h3 id="a">A</h3><p>a</p></div><div class="columns__column"><h3 id="b">B</h3><p>b</p></div></div>',
    ],
  ],
};

describe.each(COMPONENTS.map((component) => [component.name, component] as const))('<%s>', (name, component) => {
  test('becomes plain HTML', () => {
    for (const [source, html] of EXAMPLES[name] ?? [])
      expect(render(`${source}\n`)).toMatchObject({ html, problems: [] });
    expect(EXAMPLES[name]?.length).toBeGreaterThan(0);
  });

  test('says what it and each of its attributes are for', () => {
    expect(component.summary).toMatch(/\.$/u);
    for (const field of Object.values(component.attributes.shape))
      expect((field as { description?: string }).description).toMatch(/\.$/u);
  });

  test('has a root class that is its name in kebab case', () => {
    const root = name.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, '-').toLowerCase();
    for (const [, html] of EXAMPLES[name] ?? []) expect(html).toMatch(new RegExp(`class="${root}[ "]`, 'u'));
  });
});

describe('a component with something wrong', () => {
  test.each([
    ['no kind', '<Callout>\n\nx\n\n</Callout>', 3, 1],
    ['another kind', '<Callout kind="danger">\n\nx\n\n</Callout>', 3, 10],
    ['nothing inside', '<Callout kind="note">\n\n</Callout>', 3, 1],
    ['an empty title', '<Callout kind="note" title=" ">\n\nx\n\n</Callout>', 3, 22],
    ['words beside its list', '<KeyPoints>\n\nWords.\n\n- One\n\n</KeyPoints>', 3, 1],
    ['no list', '<Checklist>\n\nWords.\n\n</Checklist>', 3, 1],
    ['a list without numbers', '<Steps>\n\n- One\n\n</Steps>', 3, 1],
    ['two lists', '<Steps>\n\n1. One\n\nWords.\n\n1. One\n\n</Steps>', 3, 1],
    ['no description', '<Figure src="./door.jpg" />', 3, 1],
    ['words inside a picture', '<Figure src="./door.jpg" alt="A door">x</Figure>', 3, 1],
    ['nobody who said it', '<Quote>\n\nx\n\n</Quote>', 3, 1],
    ['one column', '## A\n\n<Columns>\n\n### A\n\na\n\n</Columns>', 5, 1],
    ['four columns', '## A\n\n<Columns>\n\n### A\n\n### B\n\n### C\n\n### D\n\n</Columns>', 5, 1],
    ['words before the first column', '## A\n\n<Columns>\n\nx\n\n### A\n\n### B\n\n</Columns>', 5, 1],
  ])('%s is told where and how to mend it', (_, source, line, column) => {
    const { problems } = render(`${source}\n`);
    expect(problems).toMatchObject([{ line, column }]);
    expect(problems[0]?.fix).not.toMatch(/Invalid|expected/u);
  });

  test('two things missing are both said', () => {
    expect(render('<Figure />\n').problems).toHaveLength(2);
  });
});
