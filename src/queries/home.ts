import { entriesOf, roleTag } from '#src/model/directory.ts';
import { nextEvent, upcomingEvents } from '#src/model/events.ts';
import type { Moment } from '#src/model/moments.ts';
import { aboutHowLong, pathwayItems, pathwayMinutes } from '#src/model/pathways.ts';
import { pathToEntry } from '#src/model/paths.ts';
import { type Pin, pinsOfDay } from '#src/model/right-now.ts';
import { seasonOf } from '#src/model/seasons.ts';
import { firstWords } from '#src/model/text.ts';
import { getHub, publishedEntries } from '#src/queries/hub.ts';
import { momentsOf } from '#src/queries/moments.ts';
import { getStories } from '#src/queries/stories.ts';

/** How many characters of a moment the home page shows. */
const PIN_LENGTH = 110;

/** What the home page shows. */
export const getHome = async () => {
  const hub = await getHub();
  const { directory, settings, today } = hub;
  const days = await publishedEntries('days');
  const stories = await getStories();
  const pinOf = (day: (typeof days)[number], moment: Moment): Pin => {
    const { label, family } = roleTag(directory, day.data.role);
    const href = `${pathToEntry('days', day.id)}#${moment.id}`;
    const { role } = day.data;
    return {
      role,
      label,
      family,
      href,
      minutes: moment.minutes,
      time: moment.time,
      says: firstWords(moment.html, PIN_LENGTH),
    };
  };
  const featured = stories.find((story) => story.kind === 'days');
  const featuredEntry = days.find((day) => day.id === featured?.id);
  const pathway = directory.pathways[0];
  return {
    ...hub,
    asks: entriesOf(directory, 'situations', settings.wording.askExamples),
    pathway: pathway && {
      ...pathway,
      count: pathwayItems(pathway.data).length,
      howLong: aboutHowLong(pathwayMinutes(directory, pathway.data)),
      first: entriesOf(directory, 'modules', [pathway.data.stages[0]?.items[0]?.module ?? ''])[0],
    },
    pins: pinsOfDay(days.flatMap((day) => momentsOf(day).map((moment) => pinOf(day, moment)))),
    season: seasonOf(today),
    featured: featured &&
      featuredEntry && { ...featured, moments: momentsOf(featuredEntry), entry: featuredEntry.data },
    latest: stories.filter((story) => story.id !== featured?.id).slice(0, 4),
    nextEvent: nextEvent(upcomingEvents(directory.events, today)),
  };
};
