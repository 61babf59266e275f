import { pagePath, pagesOf, pageTitle } from '#src/model/paging.ts';
import { pathTo } from '#src/model/paths.ts';
import {
  ALL_STORIES,
  KIND_PAGES,
  listTitle,
  narrowedPath,
  type StoryList,
  storyLists,
} from '#src/model/story-lists.ts';
import { shelfOf } from '#src/model/story-shelf.ts';
import type { TrailStep } from '#src/model/structured-data.ts';
import type { Settings } from '#src/schemas/settings.ts';
import { getHub } from '#src/queries/hub.ts';
import { getStories } from '#src/queries/stories.ts';

interface Lists {
  lists: readonly StoryList[];
  /** The same by the path of their first page. */
  at: ReadonlyMap<string, StoryList>;
}

const load = async (): Promise<Lists> => {
  const lists = storyLists(await getHub(), await getStories());
  return { lists, at: new Map(lists.map((list) => [list.path, list])) };
};

let loading: Promise<Lists> | undefined;

/** Every list of stories that has an address; gathered once for a whole build, afresh for each page in the preview. */
const getStoryLists = (): Promise<Lists> => {
  if (import.meta.env.DEV || loading === undefined) loading = load();
  return loading;
};

/** The list with this path. @throws when there is none, which is a fault in the code */
export const getStoryList = async (path: string): Promise<StoryList> => {
  const list = (await getStoryLists()).at.get(path);
  if (list === undefined) throw new Error(`There is no list of stories at ${path}.`);
  return list;
};

/** What a list is called and what is said of it. */
export const listWords = (
  { wording, topics }: Settings,
  list: StoryList,
): { title: string; lede: string; empty: string } => {
  const { kind, narrowing } = list;
  const words = wording.pages[kind ?? 'stories'];
  const empty = words.empty ?? '';
  if (narrowing === undefined) return { title: words.title, lede: words.lede, empty };
  const title = listTitle(wording.storyLists[narrowing.by], list);
  const topic = narrowing.by === 'topic' ? topics.find(({ id }) => id === narrowing.id) : undefined;
  return { title, lede: topic?.summary ?? wording.storyLists.partnerLede, empty };
};

/** The steps to a page of a list, after "Home". */
const trailTo = ({ path, kind, narrowing }: StoryList, number: number): TrailStep[] => [
  { label: 'Stories', href: pathTo(ALL_STORIES) },
  ...(kind === undefined ? [] : [{ label: KIND_PAGES[kind].label, href: pathTo(KIND_PAGES[kind].path) }]),
  ...(narrowing === undefined ? [] : [{ label: narrowing.label, href: pathTo(path) }]),
  ...(number === 1 ? [] : [{ label: `Page ${number}`, href: pathTo(pagePath(path, number)) }]),
];

/** The list that can be followed from a list: itself, or where two things narrow it, the partner’s or topic’s of every kind. */
const followed = (list: StoryList, at: Lists['at']): StoryList =>
  (list.narrowing && at.get(narrowedPath(list.narrowing))) ?? list;

/** The feed of a list of stories: its path inside the hub, and what it is called. */
export const feedOf = (settings: Settings, list: StoryList): { title: string; path: string } => ({
  title: `${settings.hub.name}: ${listWords(settings, list).title}`,
  path: list.path === ALL_STORIES ? '/rss.xml' : `${list.path}rss.xml`,
});

/** What a page of a list of stories shows. @param path the path of the list @param number the page, counted from 1 */
export const getListPage = async (path: string, number = 1) => {
  const hub = await getHub();
  const { settings } = hub;
  const { lists, at } = await getStoryLists();
  const list = await getStoryList(path);
  const shelf = shelfOf(hub, lists, list, number);
  const { title, lede, empty } = listWords(settings, list);
  return {
    ...hub,
    shelf,
    empty,
    lede,
    title: pageTitle(title, shelf.pager),
    trail: trailTo(list, number),
    feed: feedOf(settings, followed(list, at)),
  };
};

/** The paths of every page of every list, apart from the first pages of those that have files of their own. */
export const listPages = async () => {
  const { lists } = await getStoryLists();
  return lists.flatMap((list) => {
    const pages = pagesOf(list.stories).map(({ number }) => number);
    const [, shelf = '', inside = ''] = /^\/([^/]+)\/(.*)$/.exec(list.path) ?? [];
    return pages
      .filter((number) => number > 1 || list.narrowing !== undefined)
      .map((number) => ({
        params: { shelf, list: pagePath(inside, number).replace(/\/$/, '') },
        props: { path: list.path, number },
      }));
  });
};

/** The paths of the feeds of the lists that are narrowed to one partner or topic, each with the path of its list. */
export const narrowedFeeds = async () =>
  (await getStoryLists()).lists
    .filter(({ kind, narrowing }) => kind === undefined && narrowing !== undefined)
    .map(({ path, narrowing }) => ({ params: { by: narrowing?.by, id: narrowing?.id }, props: { path } }));
