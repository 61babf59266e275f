import type { CollectionEntry } from 'astro:content';
import { channelLines, type FeedEntry, feedItems, MOST_ITEMS } from '#src/model/feed.ts';
import { pathTo } from '#src/model/paths.ts';
import { type StoryKind, STORY_KINDS } from '#src/model/stories.ts';
import { ALL_STORIES, KIND_PAGES } from '#src/model/story-lists.ts';
import { type FeedCollection, getFeedEntry } from '#src/queries/feed-entries.ts';
import { getHub, publishedEntries } from '#src/queries/hub.ts';
import { feedOf, getStoryList, listWords } from '#src/queries/story-lists.ts';

/** The feeds that have an address of their own: all stories, each kind of story, and learning examples. */
export type FeedName = 'stories' | StoryKind | 'learning';

/** What a feed is made of. */
interface Channel {
  title: string;
  description: string;
  /** The path of the page it goes with, and its own, inside the hub. */
  page: string;
  self: string;
  entries: readonly FeedEntry[];
}

/** A feed as `@astrojs/rss` takes it. @param site the web address the hub is published at */
const toFeed = async ({ title, description, page, self, entries }: Channel, site: URL | undefined) => {
  const { settings } = await getHub();
  const toAbsolute = (href: string): string => new URL(href, site).href;
  return {
    title,
    description,
    site: toAbsolute(pathTo(page)),
    items: feedItems(entries, toAbsolute, settings.site.launched),
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: channelLines(toAbsolute(pathTo(self)), settings.licence),
  };
};

type Entries = ReadonlyMap<string, CollectionEntry<FeedCollection>>;

const load = async (): Promise<Entries> => {
  const lists = await Promise.all(STORY_KINDS.map((kind) => publishedEntries(kind)));
  return new Map(lists.flat().map((entry) => [`${entry.collection}/${entry.id}`, entry]));
};

let loading: Promise<Entries> | undefined;

const getEntries = (): Promise<Entries> => {
  if (import.meta.env.DEV || loading === undefined) loading = load();
  return loading;
};

/** The feed of a list of stories. @param path the path of the list @param site the web address the hub is published at */
export const getListFeed = async (path: string, site: URL | undefined) => {
  const { settings } = await getHub();
  const list = await getStoryList(path);
  const entries = await getEntries();
  const newest = list.stories.slice(0, MOST_ITEMS).flatMap(({ kind, id }) => entries.get(`${kind}/${id}`) ?? []);
  const { title, path: self } = feedOf(settings, list);
  const told = await Promise.all(newest.map(getFeedEntry));
  return toFeed({ title, description: listWords(settings, list).lede, page: path, self, entries: told }, site);
};

const getLearningFeed = async (site: URL | undefined) => {
  const { settings, today } = await getHub();
  const current = (await publishedEntries('learning')).filter(({ data }) => data.withdrawBy >= today);
  const { title, lede } = settings.wording.pages.learning;
  const channel = { title: `${settings.hub.name}: ${title}`, description: lede, page: '/learning/' };
  const entries = await Promise.all(current.map(getFeedEntry));
  return toFeed({ ...channel, self: '/learning/rss.xml', entries }, site);
};

/** A feed, as `@astrojs/rss` takes it. @param site the web address the hub is published at */
export const getFeed = async (name: FeedName, site: URL | undefined) => {
  if (name === 'learning') return getLearningFeed(site);
  return getListFeed(name === 'stories' ? ALL_STORIES : KIND_PAGES[name].path, site);
};
