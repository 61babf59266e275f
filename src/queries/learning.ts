import type { CollectionEntry } from 'astro:content';
import { type Directory, entriesOf, entryOf, type Listed } from '#src/model/directory.ts';
import { changesSince, isWithdrawn } from '#src/model/learning.ts';
import { sharingOf } from '#src/model/sharing.ts';
import { learningCard } from '#src/model/social-card.ts';
import { learningData } from '#src/model/structured-learning.ts';
import { getBody } from '#src/queries/body.ts';
import { getHub } from '#src/queries/hub.ts';
import { careOf, searchFacts } from '#src/queries/page.ts';

/** The learning examples that have not been withdrawn, newest first. @param today year-month-day */
export const currentLearning = (directory: Directory, today: string): Listed<'learning'>[] =>
  directory.learning
    .filter(({ data }) => !isWithdrawn(data, today))
    .sort((one, other) => other.data.published.localeCompare(one.data.published));

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
  const { directory, settings, today } = hub;
  const learning = entryOf(directory, 'learning', entry.id);
  const { data } = learning;
  const withdrawn = isWithdrawn(data, today);
  const topics = settings.topics.filter(({ id }) => data.topics.includes(id)).map(({ label }) => label);
  return {
    ...hub,
    learning,
    withdrawn,
    event: entriesOf(directory, 'events', data.from.event === undefined ? [] : [data.from.event])[0],
    topics,
    changes: changesSince(data, today),
    others: currentLearning(directory, today).filter(({ id }) => id !== entry.id),
    structured: withdrawn
      ? []
      : [learningData(learning, topics, settings.partnership.name, (href) => new URL(href, site).href)],
    sharing: withdrawn ? undefined : sharingOf(learningCard(hub, learning), data.published),
    Content: (await getBody(entry)).Content,
    care: careOf(hub, entry),
    search: withdrawn ? undefined : searchFacts(hub, 'Learning', [], data.topics),
  };
};
