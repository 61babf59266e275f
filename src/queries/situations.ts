import type { CollectionEntry } from 'astro:content';
import { citedLaws } from '#src/model/cited-laws.ts';
import { entryOf, targetTag } from '#src/model/directory.ts';
import { buildMatrix } from '#src/model/matrix.ts';
import { involvedIn, partnersIn } from '#src/model/parts.ts';
import { insteadOf, reachOf } from '#src/model/reach.ts';
import { storiesAround, termsAround } from '#src/model/related.ts';
import { byTopic, sameTopics } from '#src/model/topics.ts';
import { getBody } from '#src/queries/body.ts';
import { getHub } from '#src/queries/hub.ts';
import { careOf, searchFacts } from '#src/queries/page.ts';
import { getStories } from '#src/queries/stories.ts';

/** How many pages of each kind a situation leads on to. */
const MOST_RELATED = 4;
const MOST_TERMS = 8;

/** What the "who does what" page shows. */
export const getSituations = async () => {
  const hub = await getHub();
  const { directory, settings } = hub;
  const topics = byTopic(directory, settings.topics).map((topic) => ({
    ...topic,
    main: topic.main.map((situation) => ({ situation, lead: targetTag(directory, situation.data.lead) })),
  }));
  return { ...hub, topics, matrix: buildMatrix(directory, settings) };
};

/** What the page of a situation shows. */
export const getSituation = async (entry: CollectionEntry<'situations'>) => {
  const hub = await getHub();
  const { directory, settings } = hub;
  const situation = entryOf(directory, 'situations', entry.id);
  const { data } = situation;
  return {
    ...hub,
    situation,
    topics: settings.topics.filter(({ id }) => data.topics.includes(id)),
    lead: targetTag(directory, data.lead),
    involved: involvedIn(directory, data).filter(({ part }) => part !== 'lead'),
    contacts: data.contacts.map((id) => reachOf(settings, id)),
    instead: insteadOf(settings, data.contacts),
    timeLimits: citedLaws(
      directory,
      data.timeLimits.map(({ limit, law }) => ({ law, says: limit })),
    ),
    basis: citedLaws(directory, data.basis),
    stories: storiesAround(directory, data, await getStories(), MOST_RELATED),
    terms: termsAround(directory, situation, MOST_TERMS),
    others: sameTopics(directory, entry.id, MOST_RELATED),
    hasBody: (entry.body ?? '').trim() !== '',
    Content: (await getBody(entry)).Content,
    care: careOf(hub, entry),
    search: searchFacts(hub, 'Situation', [...partnersIn(directory, data).keys()], data.topics),
  };
};
