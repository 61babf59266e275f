import type { CollectionEntry } from 'astro:content';
import { entryOf } from '#src/model/directory.ts';
import { blogShown } from '#src/model/entries-shown.ts';
import { sharingOf } from '#src/model/sharing.ts';
import { blogCard } from '#src/model/social-card.ts';
import { storyData } from '#src/model/structured-story.ts';
import { getBody } from '#src/queries/body.ts';
import { getHub } from '#src/queries/hub.ts';
import { careOf, searchFacts, toAbsolute } from '#src/queries/page.ts';
import { getRelated } from '#src/queries/related-stories.ts';
import { getSeries } from '#src/queries/series.ts';
import { wordsOf } from '#src/queries/stories.ts';

/** What the page of a blog shows. */
export const getBlog = async (entry: CollectionEntry<'blogs'>) => {
  const hub = await getHub();
  const { directory } = hub;
  const { data } = entry;
  const blog = entryOf(directory, 'blogs', entry.id);
  return {
    ...hub,
    ...blogShown(hub, blog, wordsOf(entry)),
    data,
    series: (await getSeries()).places.get(entry.id),
    related: await getRelated({ kind: 'blogs', id: entry.id }),
    structured: storyData(blog, hub, toAbsolute),
    sharing: sharingOf(blogCard(hub, blog), data.published),
    Content: (await getBody(entry)).Content,
    care: careOf(hub, entry),
    search: searchFacts(hub, 'Blog', [data.partner], data.topics),
  };
};
