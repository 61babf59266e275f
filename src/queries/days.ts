import type { CollectionEntry } from 'astro:content';
import { dayShown } from '#src/model/day-shown.ts';
import { aroundTheSameHours } from '#src/model/days.ts';
import { entryOf } from '#src/model/directory.ts';
import { sharingOf } from '#src/model/sharing.ts';
import { dayCard } from '#src/model/social-card.ts';
import { storyData } from '#src/model/structured-story.ts';
import { getAround } from '#src/queries/across.ts';
import { getPart } from '#src/queries/body.ts';
import { getHub } from '#src/queries/hub.ts';
import { momentsOf } from '#src/queries/moments.ts';
import { toAbsolute } from '#src/queries/page.ts';
import { getRelated } from '#src/queries/related-stories.ts';
import { getStories, wordsOf } from '#src/queries/stories.ts';

/** What the page of a day shows. */
export const getDay = async (entry: CollectionEntry<'days'>) => {
  const hub = await getHub();
  const { directory } = hub;
  const moments = momentsOf(entry);
  const listedDay = entryOf(directory, 'days', entry.id);
  const partHtml = (part: string): string => String(entry.rendered?.metadata?.[part] ?? '');
  const elsewhere = aroundTheSameHours(await getStories(), entry.id);
  const shown = dayShown(hub, listedDay, { moments, words: wordsOf(entry) });
  return {
    ...hub,
    ...shown,
    structured: storyData(listedDay, hub, toAbsolute),
    sharing: sharingOf(
      dayCard(
        hub,
        listedDay,
        moments.map(({ minutes }) => minutes),
      ),
      entry.data.published,
    ),
    lead: (await getPart(entry, partHtml('lead'))).Content,
    rest: (await getPart(entry, partHtml('rest'))).Content,
    hasLead: partHtml('lead') !== '',
    hasRest: partHtml('rest') !== '',
    stops: await Promise.all(
      shown.stops.map(async (stop) => ({
        ...stop,
        Content: stop.moment && (await getPart(entry, stop.moment.html)).Content,
      })),
    ),
    elsewhere,
    around: await getAround(entry.id),
    related: await getRelated({ kind: 'days', id: entry.id }, elsewhere),
  };
};
