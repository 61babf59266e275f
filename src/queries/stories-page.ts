import { minutesOf } from '#src/model/dates.ts';
import { upcomingEvents } from '#src/model/events.ts';
import { ALL_STORIES } from '#src/model/story-lists.ts';
import { publishedEntries } from '#src/queries/hub.ts';
import { momentsOf } from '#src/queries/moments.ts';
import { getSeries } from '#src/queries/series.ts';
import { getListPage } from '#src/queries/story-lists.ts';
import { getStories } from '#src/queries/stories.ts';

/** How many sessions stand beside the next one. */
const MOST_AFTER = 3;

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
  const shown = await getListPage(ALL_STORIES);
  const [next, ...after] = upcomingEvents(shown.directory.events, shown.today).filter(({ data }) => !data.cancelled);
  const { series } = await getSeries();
  return { ...shown, series, featured: await getFeatured(), next, after: after.slice(0, MOST_AFTER) };
};
