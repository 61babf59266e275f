import type { CmsConfig, EntryCollection } from '@sveltia/cms';
import { describe, expect, it } from 'vitest';
import { editorComponents, HUB_LINK, withComponents } from '#src/browser/editor/components.ts';
import { buildParser } from '#src/markdown/build-parser.ts';
import { COMPONENTS } from '#src/markdown/components.ts';
import { renderEntry } from '#src/markdown/render.ts';
import { buildSiteIndex } from '#src/model/site-index.ts';

const index = buildSiteIndex([
  { collection: 'terms', id: 'lado', title: 'LADO', summary: 'Somebody to ring.', draft: false },
]);
const components = editorComponents([{ label: 'LADO (word)', value: 'term:lado' }]);
const component = (id: string) => components.find((one) => one.id === id)!;
const problemsOf = (body: string) =>
  renderEntry({
    collection: 'blogs',
    id: 'a-blog',
    text: `---\ntitle: x\n---\n\n## Before you ring\n\n${body}\n`,
    base: '/',
    showDrafts: false,
    parser: buildParser,
    index,
    imagePlaceholders: true,
  }).problems.filter(({ rule }) => !/schema|front-matter|field/u.test(rule));

/** What has to stand inside some components. */
const INSIDE: Readonly<Record<string, string>> = {
  Steps: '1. Ring.\n2. Write it down.',
  Checklist: '- A pen\n- Paper',
  KeyPoints: '- Ring first.\n- Ask the [LADO](term:lado).',
  Columns: '### Today\n\nRing.\n\n### Tomorrow\n\nWrite.',
};
/** What somebody fills in for each component, with what breaks tags that are put together without care. */
const FILLED = COMPONENTS.map(({ name }) => ({
  name,
  values: {
    src: './a-door.png',
    alt: 'A "red"\ndoor',
    caption: 'Ask & wait',
    kind: 'important',
    title: 'Before you ring',
    by: 'Mina',
    role: 'A girl of nine',
    inside: INSIDE[name] ?? 'Ring the [LADO](term:lado) first.\n\n- Then wait.',
  },
}));

describe('a component in the editor', () => {
  it('is there for each that authors may use, with a link besides', () => {
    expect(components.map(({ id }) => id)).toEqual([...COMPONENTS.map(({ name }) => name), HUB_LINK]);
  });

  for (const { name, values } of FILLED) {
    it(`${name} is written as the hub reads it, and read again as it was filled in`, () => {
      const { toBlock, fromBlock, pattern } = component(name);
      const written = toBlock(values);
      expect(problemsOf(written)).toEqual([]);
      const match = pattern.exec(`Before.\n\n${written}\n\nAfter.`);
      expect(match?.[0]).toBe(written);
      const read = fromBlock?.(match!) ?? {};
      expect(toBlock(read)).toBe(written);
      expect(Object.keys(read).length).toBeGreaterThan(0);
    });
  }

  it('ends where its own tag ends when there are two', () => {
    const { toBlock, pattern } = component('Callout');
    const one = toBlock({ kind: 'note', inside: 'One.' });
    expect(pattern.exec(`${one}\n\n${toBlock({ kind: 'note', inside: 'Two.' })}`)?.[0]).toBe(one);
  });

  it('that takes a picture is offered only where pictures have a place', () => {
    const of = (name: string, media?: string): EntryCollection => ({
      name,
      folder: name,
      media_folder: media,
      fields: [{ name: 'title' }, { name: 'body', widget: 'markdown' }],
    });
    const { collections } = withComponents({ collections: [of('days', ''), of('terms')] } as CmsConfig, components);
    const offered = (at: number) =>
      ((collections?.[at] as EntryCollection).fields[1] as { editor_components: string[] }).editor_components;
    expect(offered(0)).toContain('Figure');
    expect(offered(1)).not.toContain('Figure');
    expect(offered(1)).toEqual(expect.arrayContaining(['Callout', HUB_LINK]));
  });
});

describe('a link in the editor', () => {
  const link = component(HUB_LINK);

  it('is written by what it leads to, and read again', () => {
    const written = link.toBlock({ words: ' the [LADO] ', to: 'term:lado' });
    expect(written).toBe('[the (LADO)](term:lado)');
    expect(problemsOf(written)).toEqual([]);
    expect(link.pattern.exec(`Ring ${written} now.`)?.groups).toMatchObject({ words: 'the (LADO)', to: 'term:lado' });
  });

  it('leaves alone a link to anywhere else, and is only words while it leads nowhere', () => {
    expect(link.pattern.test('[a law](https://www.legislation.gov.uk/x)')).toBe(false);
    expect(link.toBlock({ words: 'the LADO', to: '' })).toBe('the LADO');
  });
});
