import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import type { CollectionEntry } from 'astro:content';
import { transcriptText } from '#src/model/captions.ts';
import { entryOf, partnerTag, roleTag } from '#src/model/directory.ts';
import type { FeedEntry } from '#src/model/feed.ts';
import { afterBlog, afterDay, afterVlog, beforeDay, beforeVlog } from '#src/model/feed-words.ts';
import type { StoryKind } from '#src/model/stories.ts';
import { getBody } from '#src/queries/body.ts';
import { getTranscript } from '#src/queries/captions.ts';
import { getHub } from '#src/queries/hub.ts';

/** What has a feed: stories, and learning examples. */
export type FeedCollection = StoryKind | 'learning';

/** How wide the still of a film is in a feed, in pixels. */
const STILL_WIDTH = 960;

let container: Promise<AstroContainer> | undefined;

/** The body of an entry as its page has it; only a body with pictures has to be drawn by Astro, which makes their files. */
const bodyHtml = async (entry: CollectionEntry<FeedCollection>): Promise<string> => {
  const html = entry.rendered?.html ?? '';
  if (!/<img\b/.test(html)) return html;
  container ??= AstroContainer.create();
  return (await container).renderToString((await getBody(entry)).Content);
};

/** What stands in a feed before and after the body of an entry: what its page says besides. */
const around = async (entry: CollectionEntry<FeedCollection>, href: string): Promise<[string, string]> => {
  switch (entry.collection) {
    case 'days':
      return [beforeDay(entry.data), afterDay(entry.data)];
    case 'blogs':
      return ['', afterBlog(entry.data)];
    case 'vlogs': {
      const { data, id } = entry;
      const { src: still } = await getImage({ src: data.poster as ImageMetadata, width: STILL_WIDTH });
      const transcript = transcriptText(await getTranscript(id, data.captions, data.chapters));
      return [beforeVlog(data, { href, still, transcript }), afterVlog(data)];
    }
    case 'learning':
      return ['', ''];
  }
};

/** The role that tells a story; nobody in particular tells a learning example. */
const roleOf = (entry: CollectionEntry<FeedCollection>): string | undefined => {
  if (entry.collection === 'learning') return undefined;
  return entry.collection === 'blogs' ? entry.data.author.role : entry.data.role;
};

const toEntry = async (entry: CollectionEntry<FeedCollection>): Promise<FeedEntry> => {
  const { directory, settings } = await getHub();
  const { title, summary, published, topics } = entry.data;
  const { href } = entryOf(directory, entry.collection, entry.id);
  const role = roleOf(entry);
  const [before, after] = await around(entry, href);
  const partner = 'partner' in entry.data ? [partnerTag(directory, entry.data.partner).label] : [];
  const labels = settings.topics.filter(({ id }) => topics.includes(id)).map(({ label }) => label);
  return {
    title,
    summary,
    published,
    href,
    categories: [...partner, ...labels],
    ...(role !== undefined && { author: roleTag(directory, role).label }),
    html: `${before}${await bodyHtml(entry)}${after}`,
  };
};

const made = new Map<string, Promise<FeedEntry>>();

/** An entry as feeds tell it; made once, however many feeds it stands in. */
export const getFeedEntry = (entry: CollectionEntry<FeedCollection>): Promise<FeedEntry> => {
  const key = `${entry.collection}/${entry.id}`;
  const known = import.meta.env.DEV ? undefined : made.get(key);
  const found = known ?? toEntry(entry);
  made.set(key, found);
  return found;
};
