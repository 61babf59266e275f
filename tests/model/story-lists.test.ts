import { describe, expect, it } from 'vitest';
import { newestFirst } from '#src/model/stories.ts';
import { pagePath, pagesOf } from '#src/model/paging.ts';
import {
  COMBINED_FROM,
  listTitle,
  storyCount,
  type StoryList,
  storyLists,
  topicLists,
} from '#src/model/story-lists.ts';
import { hub, manyStories, story } from './sample-stories.ts';

const few = [
  story('a', 'days', 'police', ['home']),
  story('b', 'blogs', 'police', ['home', 'school']),
  story('c', 'vlogs', 'schools'),
];
const said = (lists: readonly StoryList[]): string[] => lists.map(({ path, stories }) => `${path} ${stories.length}`);

describe('the lists of stories', () => {
  it('are all of them, each kind, each partner by its family, and each topic that has any', () => {
    expect(said(storyLists(hub, few))).toEqual([
      '/stories/ 3',
      '/stories/partner/schools/ 1',
      '/stories/partner/police/ 2',
      '/stories/topic/home/ 2',
      '/stories/topic/school/ 1',
      '/day-in-the-life/ 1',
      '/blogs/ 1',
      '/vlogs/ 1',
    ]);
  });

  it('of kinds are there with nothing in them, so that they can say so', () => {
    expect(said(storyLists(hub, []))).toEqual(['/stories/ 0', '/day-in-the-life/ 0', '/blogs/ 0', '/vlogs/ 0']);
  });

  it('combine a kind with a partner or a topic in a large hub, where that leaves something', () => {
    expect(said(storyLists(hub, few, 3)).filter((line) => /^\/(?!stories).*\/(?:partner|topic)\//.test(line))).toEqual([
      '/day-in-the-life/partner/police/ 1',
      '/day-in-the-life/topic/home/ 1',
      '/blogs/partner/police/ 1',
      '/blogs/topic/home/ 1',
      '/blogs/topic/school/ 1',
      '/vlogs/partner/schools/ 1',
    ]);
    const isCombined = (count: number): boolean =>
      storyLists(hub, manyStories(count)).some(({ kind, narrowing }) => kind !== undefined && narrowing !== undefined);
    expect([isCombined(COMBINED_FROM - 1), isCombined(COMBINED_FROM)]).toEqual([false, true]);
  });

  it.each([0, 1, 20, 21, 2000])('show every one of %i stories exactly once over their pages, newest first', (count) => {
    const all = manyStories(count);
    const lists = storyLists(hub, all);
    for (const { stories, kind, narrowing } of lists) {
      const shown = pagesOf(stories).flatMap(({ items }) => items);
      const meant = all.filter(
        (one) =>
          (kind === undefined || one.kind === kind) &&
          (narrowing?.by !== 'partner' || one.partner === narrowing.id) &&
          (narrowing?.by !== 'topic' || one.topics.includes(narrowing.id)),
      );
      expect(shown).toEqual(meant);
      expect(shown).toEqual([...shown].sort(newestFirst));
    }
    const paths = lists.flatMap(({ path, stories }) => pagesOf(stories).map(({ number }) => pagePath(path, number)));
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('are few: two thousand stories make fewer pages of lists than there are stories', () => {
    const pages = storyLists(hub, manyStories(2000)).flatMap(({ stories }) => pagesOf(stories));
    expect(pages.length).toBeLessThan(1000);
  });
});

describe('the words of a list', () => {
  it('name its kind and what it is narrowed to', () => {
    const lists = storyLists(hub, few, 3);
    const titleAt = (path: string, pattern: string) =>
      lists.filter((list) => list.path === path).map((list) => listTitle(pattern, list))[0];
    expect(titleAt('/stories/partner/police/', '{kind} from {name}')).toBe('Stories from The police');
    expect(titleAt('/blogs/partner/police/', '{kind} from {name}')).toBe('Blogs from The police');
    expect(titleAt('/stories/topic/home/', '{name}: {kind}')).toBe('About home: stories');
  });

  it('count in words', () => {
    expect([storyCount(1), storyCount(6, 'days'), storyCount(0, 'blogs')]).toEqual(['1 story', '6 days', '0 blogs']);
  });

  it('lead from the topics of a story, in the order of settings', () => {
    expect(topicLists(hub.settings.topics, ['school', 'home', 'gone'])).toEqual([
      { label: 'About home', path: '/stories/topic/home/' },
      { label: 'About school', path: '/stories/topic/school/' },
    ]);
  });
});
