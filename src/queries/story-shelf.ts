import { minutesOf } from '#src/model/dates.ts';
import { upcomingEvents } from '#src/model/events.ts';
import { seriesOf } from '#src/model/series.ts';
import type { StoryKind } from '#src/model/stories.ts';
import { shelfOf } from '#src/model/story-shelf.ts';
import { getHub, publishedEntries } from '#src/queries/hub.ts';
import { momentsOf } from '#src/queries/moments.ts';
import { getStories } from '#src/queries/stories.ts';

/** How many sessions stand beside the next one. */
const MOST_AFTER = 3;

/** What a page that lists stories shows. @param kind the kind it lists; every kind without one */
export const getShelf = async (kind?: StoryKind) => {
  const hub = await getHub();
  const shelf = shelfOf(hub, await getStories(), kind);
  return { ...hub, shelf, series: seriesOf(hub.directory.blogs) };
};

/** The newest day, with the time of day it begins at, in minutes after midnight. */
const getFeatured = async () => {
  const story = (await getStories()).find(({ kind }) => kind === 'days');
  const entry = (await publishedEntries('days')).find(({ id }) => id === story?.id);
  if (story === undefined || entry === undefined) return undefined;
  const told = [momentsOf(entry)[0]?.time, entry.data.meanwhile?.moments[0]?.time].filter((time) => time !== undefined);
  return { ...story, first: Math.min(...(told.length === 0 ? [entry.data.hours.from] : told).map(minutesOf)) };
};

/** What the page of all stories shows. */
export const getStoriesPage = async () => {
  const shown = await getShelf();
  const [next, ...after] = upcomingEvents(shown.directory.events, shown.today).filter(({ data }) => !data.cancelled);
  return { ...shown, featured: await getFeatured(), next, after: after.slice(0, MOST_AFTER) };
};
