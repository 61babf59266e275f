import { describe, expect, it } from 'vitest';
import type { Directory } from '#src/model/directory.ts';
import type { Story, StoryKind } from '#src/model/stories.ts';
import { shelfOf, storyCount } from '#src/model/story-shelf.ts';
import type { Settings } from '#src/schemas/settings.ts';

const story = (id: string, kind: StoryKind, family: string): Story =>
  ({ id, kind, tag: { family } }) as unknown as Story;

const hub = {
  directory: { partners: [{ id: 'housing' }], days: [] } as unknown as Directory,
  settings: {
    families: [
      { id: 'health', label: 'Health' },
      { id: 'education', label: 'Education' },
    ],
  } as unknown as Settings,
  today: '2026-11-22',
};
const stories = [story('a', 'days', 'health'), story('b', 'blogs', 'health'), story('c', 'vlogs', 'education')];
const names = (kind?: StoryKind): string[] =>
  shelfOf(hub, stories, kind).rows.map((row) => row.story?.id ?? `no ${row.missing?.id}`);

describe('a shelf of stories', () => {
  it('has every kind, in the order given, and one row for a voice that is missing', () => {
    expect(names().filter((name) => name !== 'no housing')).toEqual(['a', 'b', 'c']);
    expect(names().filter((name) => name === 'no housing')).toHaveLength(1);
    expect(names()[0]).toBe('a');
  });

  it('of one kind has that kind alone; only days can be missing', () => {
    expect(names('blogs')).toEqual(['b']);
    expect(names('days')).toEqual(['a', 'no housing']);
  });

  it('counts what each of its links leads to', () => {
    const { kinds, families, count } = shelfOf(hub, stories);
    expect(count).toBe(3);
    expect(kinds.map((kind) => [kind.label, kind.path, kind.count])).toEqual([
      ['All stories', '/stories/', 3],
      ['Days', '/day-in-the-life/', 1],
      ['Blogs', '/blogs/', 1],
      ['Vlogs', '/vlogs/', 1],
    ]);
    expect(families.map(({ id, count: number }) => [id, number])).toEqual([
      ['health', 2],
      ['education', 1],
    ]);
  });

  it('with nothing on it stays empty', () => {
    expect(shelfOf(hub, []).rows).toEqual([]);
  });

  it('says how many stories there are in words', () => {
    expect(storyCount(1)).toBe('1 story');
    expect(storyCount(6, 'days')).toBe('6 days');
  });
});
