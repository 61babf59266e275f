import type { CollectionEntry } from 'astro:content';
import { entryOf } from '#src/model/directory.ts';
import { learningShown } from '#src/model/entries-shown.ts';
import { currentLearning } from '#src/model/learning.ts';
import { sharingOf } from '#src/model/sharing.ts';
import { learningCard } from '#src/model/social-card.ts';
import { learningData } from '#src/model/structured-learning.ts';
import { getBody } from '#src/queries/body.ts';
import { getHub } from '#src/queries/hub.ts';
import { careOf, searchFacts } from '#src/queries/page.ts';

/** What the page of all learning examples shows. */
export const getLearningList = async () => {
  const hub = await getHub();
  const { directory, settings, today } = hub;
  const learning = currentLearning(directory, today).map((entry) => ({
    entry,
    topics: settings.topics.filter(({ id }) => entry.data.topics.includes(id)).map(({ label }) => label),
  }));
  return { ...hub, learning };
};

/** What the page of a learning example shows. @param site the web address the hub is published at */
export const getLearning = async (entry: CollectionEntry<'learning'>, site: URL | undefined) => {
  const hub = await getHub();
  const { directory, settings } = hub;
  const learning = entryOf(directory, 'learning', entry.id);
  const { data } = learning;
  const shown = learningShown(hub, learning);
  const { withdrawn, topics } = shown;
  return {
    ...hub,
    ...shown,
    learning,
    structured: withdrawn
      ? []
      : [learningData(learning, topics, settings.partnership.name, (href) => new URL(href, site).href)],
    sharing: withdrawn ? undefined : sharingOf(learningCard(hub, learning), data.published),
    Content: (await getBody(entry)).Content,
    care: careOf(hub, entry),
    search: withdrawn ? undefined : searchFacts(hub, 'Learning', [], data.topics),
  };
};
