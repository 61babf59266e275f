import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildParser } from '#src/markdown/build-parser.ts';
import { renderEntry } from '#src/markdown/render.ts';
import { schemaFence } from '#src/markdown/schema-fence.ts';
import { buildSiteIndex, type IndexedEntry } from '#src/model/site-index.ts';
import { collectionSchemas } from '#src/schemas/collections.ts';

interface Expected {
  line: number;
  column: number;
  rule: string;
}

const FOLDER = new URL('../fixtures/hostile/', import.meta.url);
/** What several payloads would write, had they been run. */
const TOUCHED = '/tmp/alongside-hostile';

const entry = (collection: IndexedEntry['collection'], id: string, draft = false): IndexedEntry => ({
  collection,
  id,
  title: id,
  summary: id,
  draft,
});

const index = buildSiteIndex([
  entry('roles', 'health-visitor'),
  entry('partners', 'police'),
  entry('terms', 'lado'),
  entry('days', 'not-yet', true),
]);

const expected = JSON.parse(readFileSync(new URL('expected.json', FOLDER), 'utf8')) as Record<string, Expected>;
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.mdx'));

const check = (file: string) => {
  const text = readFileSync(new URL(file, FOLDER), 'utf8');
  const id = file.replace('.mdx', '');
  const rendered = renderEntry({
    collection: 'terms',
    parser: buildParser,
    id,
    text,
    index,
    base: '/',
    showDrafts: false,
  });
  const problems = [...rendered.problems, ...schemaFence(collectionSchemas.terms, rendered)];
  return { html: `${rendered.html}${rendered.lead}${rendered.rest}`, problems };
};

describe('hostile content', () => {
  beforeAll(() => rmSync(TOUCHED, { force: true }));
  afterAll(() => rmSync(TOUCHED, { force: true }));

  test('is tried in at least 45 ways, each with an expected place', () => {
    expect(files.length).toBeGreaterThanOrEqual(45);
    expect(files.toSorted()).toEqual(Object.keys(expected).toSorted());
  });

  test.each(files)('%s is stopped where it is written', (file) => {
    const { problems } = check(file);
    const places = problems.map(({ line, column, rule }) => ({ line, column, rule }));
    expect(places).toContainEqual(expected[file]);
    for (const problem of problems) {
      expect(problem.message).toMatch(/[.!?”]$/u);
      expect(problem.fix).not.toBe('');
    }
  });

  test.each(files)('%s leaves nothing in the page that could run', (file) => {
    const { html } = check(file);
    expect(html).not.toMatch(/<(?:script|style|iframe|object|embed|form|svg|link|meta|base)\b/iu);
    const tags = html.match(/<[^>]*>/gu) ?? [];
    for (const tag of tags) {
      expect(tag).not.toMatch(/\son[a-z]+\s*=|\sstyle\s*=|\ssrcdoc\s*=/iu);
      expect(tag).not.toMatch(/(?:href|src|action|data)\s*=\s*"(?!https:|\/(?!\/)|#|\.\/)/iu);
    }
  });

  test.each(files)('%s does nothing while it is read', (file) => {
    check(file);
    expect(Object.hasOwn(globalThis, 'hostile')).toBe(false);
    expect(({} as Record<string, unknown>)['draft']).toBeUndefined();
    expect(existsSync(TOUCHED)).toBe(false);
  });
});
