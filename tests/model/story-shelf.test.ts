import { describe, expect, it } from 'vitest';
import type { Story } from '#src/model/stories.ts';
import { type StoryList, storyLists } from '#src/model/story-lists.ts';
import { type Shelf, type ShelfGroup, shelfOf } from '#src/model/story-shelf.ts';
import { hub, manyStories, story } from './sample-stories.ts';

const few = [
  story('a', 'days', 'police', ['home']),
  story('b', 'blogs', 'police'),
  story('c', 'vlogs', 'schools', ['home']),
];

const shelfAt = (path: string, stories: readonly Story[] = few, number = 1, combinedFrom?: number): Shelf => {
  const lists = storyLists(hub, stories, combinedFrom);
  const here = lists.find((list) => list.path === path);
  if (here === undefined) throw new Error(`There is no list at ${path}.`);
  return shelfOf(hub, lists, here, number);
};
const names = (shelf: Shelf): string[] => shelf.rows.map((row) => row.story?.id ?? `no ${row.missing?.id}`);
const said = ({ label, note, links }: ShelfGroup): string[] => [
  note === undefined ? label : `${label} (${note})`,
  ...links.map((link) => `${link.isHere ? '> ' : ''}${link.label} ${link.count} ${link.path}`),
];

describe('a shelf of stories', () => {
  it('has every kind, in the order given, and one row for a voice that is missing', () => {
    const rows = names(shelfAt('/stories/'));
    expect(rows.filter((name) => !name.startsWith('no '))).toEqual(['a', 'b', 'c']);
    expect(rows.filter((name) => name.startsWith('no '))).toHaveLength(1);
    expect(rows[0]).toBe('a');
  });

  it('misses a voice only on the first page, among days, and not where it is narrowed', () => {
    const missing = (shelf: Shelf): number => shelf.rows.filter((row) => row.missing).length;
    const many = manyStories(100);
    expect(missing(shelfAt('/day-in-the-life/', many))).toBe(1);
    expect(missing(shelfAt('/day-in-the-life/', many, 2))).toBe(0);
    expect(missing(shelfAt('/blogs/', many))).toBe(0);
    expect(missing(shelfAt('/stories/topic/home/', many))).toBe(0);
  });

  it('with nothing on it stays empty, and has nothing to narrow it by but the kinds', () => {
    const shelf = shelfAt('/stories/', []);
    expect([shelf.rows, shelf.partners.links, shelf.topics.links]).toEqual([[], [], []]);
    expect(shelf.kinds.links).toHaveLength(4);
    expect(shelf.heading).toBe('0 stories');
  });

  it('leads to what can be narrowed, with how many stories each link leads to', () => {
    const { kinds, partners, topics } = shelfAt('/stories/');
    expect(said(kinds)).toEqual([
      'Kind',
      '> All stories 3 /stories/',
      'Days 1 /day-in-the-life/',
      'Blogs 1 /blogs/',
      'Vlogs 1 /vlogs/',
    ]);
    expect(said(partners)).toEqual([
      'Partner',
      'The schools 1 /stories/partner/schools/',
      'The police 2 /stories/partner/police/',
    ]);
    expect(said(topics)).toEqual(['Topic', 'About home 2 /stories/topic/home/']);
    expect(partners.links.map(({ family }) => family)).toEqual(['education', 'police-justice']);
  });

  it('of a kind in a small hub says that its partners’ lists have every kind', () => {
    expect(said(shelfAt('/blogs/').partners)[0]).toBe('Partner (Stories of every kind)');
    expect(said(shelfAt('/blogs/').partners)).toContain('The police 2 /stories/partner/police/');
  });

  it('keeps the kind when a partner is chosen, and the partner when a kind is, where the two combine', () => {
    const blogs = shelfAt('/blogs/', few, 1, 3);
    expect(said(blogs.partners)).toEqual(['Partner', 'The police 1 /blogs/partner/police/']);
    const police = shelfAt('/blogs/partner/police/', few, 1, 3);
    expect(said(police.kinds)).toEqual([
      'Kind',
      'Every kind 2 /stories/partner/police/',
      'Days 1 /day-in-the-life/partner/police/',
      '> Blogs 1 /blogs/partner/police/',
    ]);
    expect(said(police.partners)).toEqual(['Partner', '> The police 1 /blogs/partner/police/']);
  });

  it('leads only to lists that are there, and counts what is on them', () => {
    for (const combinedFrom of [0, 1000]) {
      const lists = storyLists(hub, manyStories(200), combinedFrom);
      const counts = new Map(lists.map(({ path, stories }) => [path, stories.length]));
      for (const list of lists) {
        const { kinds, partners, topics } = shelfOf(hub, lists, list);
        for (const { path, count } of [kinds, partners, topics].flatMap(({ links }) => links)) {
          expect(counts.get(path)).toBe(count);
        }
      }
    }
  });

  it('says what it was narrowed from, and leads back', () => {
    expect(shelfAt('/stories/partner/police/').only).toEqual({
      says: 'The police: 2 of 3 stories.',
      family: 'police-justice',
      wider: { label: 'Show all stories', path: '/stories/' },
    });
    expect(shelfAt('/blogs/partner/police/', few, 1, 3).only).toMatchObject({ wider: { path: '/blogs/' } });
    expect(shelfAt('/stories/').only).toBeUndefined();
  });

  it('says how many stories there are, and which of them are on the page', () => {
    const many = manyStories(41);
    expect(shelfAt('/blogs/').heading).toBe('1 blog');
    expect(shelfAt('/stories/').heading).toBe('3 stories, newest first');
    expect([1, 2, 3].map((number) => shelfAt('/stories/', many, number).heading)).toEqual([
      'Stories 1 to 20 of 41, newest first',
      'Stories 21 to 40 of 41, newest first',
      'Stories 41 of 41, newest first',
    ]);
  });

  it('has all of two thousand stories on its pages, each once', () => {
    const all = manyStories(2000);
    const lists = storyLists(hub, all);
    const [everything] = lists as [StoryList, ...StoryList[]];
    const { count } = shelfOf(hub, lists, everything).pager;
    const pages = Array.from({ length: count }, (_, index) => shelfOf(hub, lists, everything, index + 1));
    expect(count).toBe(100);
    expect(pages.flatMap(({ rows }) => rows.flatMap((row) => row.story ?? []))).toEqual(all);
  });
});
