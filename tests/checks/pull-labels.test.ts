import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type HubLabels, type LabelFacts, pullLabels } from '#src/checks/pull-labels.ts';
import { COLLECTIONS } from '#src/schemas/names.ts';

const file = fileURLToPath(new URL('../../.github/labels.json', import.meta.url));
const labels = JSON.parse(readFileSync(file, 'utf8')) as HubLabels;
const page = { file: 'a', collection: 'days', id: 'a', title: 'A', draft: false, changed: true };
const names = (facts: Partial<LabelFacts>): string[] =>
  pullLabels(labels, {
    paths: [],
    pages: [],
    partners: ['police', 'schools'],
    isFirst: false,
    isWell: false,
    ...facts,
  }).map(({ name }) => name);

describe('the labels of a contribution', () => {
  it('say which kinds of story it brings, by what GitHub lists', () => {
    expect(
      names({ paths: ['content/days/a/index.mdx', 'content/days/a/x.png', 'content/blogs/b.mdx', 'src/days/x.ts'] }),
    ).toEqual(['a day', 'a blog']);
    expect(
      names({ paths: ['content/settings/hub.yaml', 'content/__proto__/x.mdx', 'content/constructor/x.mdx'] }),
    ).toEqual([]);
  });

  it('say whose it is, when the hub has that partner and the page is changed', () => {
    expect(
      names({
        pages: [
          { ...page, owner: 'schools' },
          { ...page, owner: 'nobody' },
          { ...page, owner: 'police', changed: false },
        ],
      }),
    ).toEqual(['partner: schools']);
    expect(names({ partners: ['x'.repeat(60)], pages: [{ ...page, owner: 'x'.repeat(60) }] })[0]).toHaveLength(50);
  });

  it('say that it is somebody’s first, and that it can be read', () => {
    expect(names({ isFirst: true, isWell: true })).toEqual(['first contribution', 'needs a look']);
  });

  it('are there for every kind of page, are unlike each other, and are such as GitHub takes', () => {
    expect(Object.keys(labels.kinds).sort()).toEqual([...COLLECTIONS].sort());
    const all = [labels.needsALook, labels.firstContribution, labels.partner, ...Object.values(labels.kinds)];
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const { name, color, description } of all) {
      expect(name.length).toBeLessThanOrEqual(50);
      expect(color).toMatch(/^[0-9a-f]{6}$/u);
      expect(description.length).toBeLessThanOrEqual(100);
    }
  });
});
