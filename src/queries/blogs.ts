import type { CollectionEntry } from 'astro:content';
import { entryOf, partnerTag, roleTag } from '#src/model/directory.ts';
import { shownResponses } from '#src/model/responses.ts';
import { placeInSeries } from '#src/model/series.ts';
import { sharingOf } from '#src/model/sharing.ts';
import { blogCard } from '#src/model/social-card.ts';
import { readingMinutes } from '#src/model/stories.ts';
import { storyData } from '#src/model/structured-story.ts';
import { getBody } from '#src/queries/body.ts';
import { getHub } from '#src/queries/hub.ts';
import { careOf, searchFacts, toAbsolute } from '#src/queries/page.ts';
import { getRelated } from '#src/queries/related-stories.ts';
import { wordsOf } from '#src/queries/stories.ts';

/** What the page of a blog shows. */
export const getBlog = async (entry: CollectionEntry<'blogs'>) => {
  const hub = await getHub();
  const { directory, settings } = hub;
  const { data } = entry;
  const role = roleTag(directory, data.author.role);
  const blog = entryOf(directory, 'blogs', entry.id);
  return {
    ...hub,
    responses: shownResponses(directory, data.responses),
    data,
    role,
    partner: partnerTag(directory, data.partner),
    minutes: readingMinutes(wordsOf(entry)),
    topics: settings.topics.filter(({ id }) => data.topics.includes(id)).map(({ label }) => label),
    series: placeInSeries(directory.blogs, entry.id),
    related: await getRelated({ kind: 'blogs', id: entry.id }),
    structured: storyData(blog, hub, toAbsolute),
    sharing: sharingOf(blogCard(hub, blog), data.published),
    Content: (await getBody(entry)).Content,
    care: careOf(hub, entry),
    search: searchFacts(hub, 'Blog', [data.partner], data.topics),
  };
};
