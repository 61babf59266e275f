import {
  blogCard,
  dayCard,
  eventCard,
  hubCard,
  learningCard,
  type SocialCard,
  vlogCard,
} from '#src/model/social-card.ts';
import { getHub, publishedEntries } from '#src/queries/hub.ts';
import { currentLearning } from '#src/model/learning.ts';
import { momentsOf } from '#src/queries/moments.ts';

/** The social card of every page that has one, and the card of all others. */
export const getSocialCards = async (): Promise<SocialCard[]> => {
  const hub = await getHub();
  const { directory, settings, today } = hub;
  const times = new Map(
    (await publishedEntries('days')).map((day) => [day.id, momentsOf(day).map((one) => one.minutes)]),
  );
  return [
    hubCard(settings),
    ...directory.days.map((day) => dayCard(hub, day, times.get(day.id) ?? [])),
    ...directory.blogs.map((blog) => blogCard(hub, blog)),
    ...directory.vlogs.map((vlog) => vlogCard(hub, vlog)),
    ...currentLearning(directory, today).map((learning) => learningCard(hub, learning)),
    ...directory.events.map((event) => eventCard(hub, event)),
  ];
};
