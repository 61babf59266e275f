import type { CollectionEntry } from 'astro:content';
import { transcriptText } from '#src/model/captions.ts';
import { entryOf, partnerTag } from '#src/model/directory.ts';
import { channelLines, type FeedEntry, feedItems } from '#src/model/feed.ts';
import { pathTo } from '#src/model/paths.ts';
import { type StoryKind, STORY_KINDS } from '#src/model/stories.ts';
import { KIND_PAGES } from '#src/model/story-shelf.ts';
import { escapeXml } from '#src/model/xml.ts';
import { getTranscript } from '#src/queries/captions.ts';
import { getHub, publishedEntries } from '#src/queries/hub.ts';

/** The feeds of the hub: all stories, each kind of story, and learning examples. */
export type FeedName = 'stories' | StoryKind | 'learning';

/** The path of a feed inside the hub. */
export const feedPath = (name: FeedName): string =>
  name === 'stories' ? '/rss.xml' : name === 'learning' ? '/learning/rss.xml' : `${KIND_PAGES[name].path}rss.xml`;

type FeedCollection = StoryKind | 'learning';

/** What stands in a feed besides the body: the whole of a film is in its transcript. */
const besides = async (entry: CollectionEntry<FeedCollection>): Promise<string> => {
  if (entry.collection === 'vlogs') {
    const { data, id } = entry;
    const transcript = transcriptText(await getTranscript(id, data.captions, data.chapters));
    return `<p>${escapeXml(data.description)}</p><p>${escapeXml(transcript)}</p>`;
  }
  return '';
};

const getEntries = async (collection: FeedCollection): Promise<FeedEntry[]> => {
  const { directory, settings, today } = await getHub();
  const entries: CollectionEntry<FeedCollection>[] = await publishedEntries(collection);
  const current = entries.filter(({ data }) => !('withdrawBy' in data) || data.withdrawBy >= today);
  return Promise.all(
    current.map(async (entry) => {
      const { title, summary, published, topics } = entry.data;
      const partner = 'partner' in entry.data ? [partnerTag(directory, entry.data.partner).label] : [];
      const labels = settings.topics.filter(({ id }) => topics.includes(id)).map(({ label }) => label);
      return {
        title,
        summary,
        published,
        href: entryOf(directory, collection, entry.id).href,
        categories: [...partner, ...labels],
        html: `${await besides(entry)}${entry.rendered?.html ?? ''}`,
      };
    }),
  );
};

/** A feed, as `@astrojs/rss` takes it. @param site the web address the hub is published at */
export const getFeed = async (name: FeedName, site: URL | undefined) => {
  const { settings } = await getHub();
  const { licence, hub } = settings;
  const toAbsolute = (href: string): string => new URL(href, site).href;
  const page = name === 'stories' ? '/stories/' : name === 'learning' ? '/learning/' : KIND_PAGES[name].path;
  const { title, lede } = settings.wording.pages[name];
  const collections: readonly FeedCollection[] = name === 'stories' ? STORY_KINDS : [name];
  const entries = (await Promise.all(collections.map(getEntries))).flat();
  return {
    title: `${hub.name}: ${title}`,
    description: lede,
    site: toAbsolute(pathTo(page)),
    items: feedItems(entries, toAbsolute, settings.site.launched),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: channelLines(toAbsolute(pathTo(feedPath(name))), licence),
  };
};
