import { minutesOf, timeOf } from '#src/model/dates.ts';
import { HALF_HOURS } from '#src/model/right-now.ts';
import { getHub, publishedEntries } from '#src/queries/hub.ts';
import { momentsOf } from '#src/queries/moments.ts';

/** Every time of day that a page shows a sky for, in minutes after midnight. */
export const getSkyTimes = async (): Promise<number[]> => {
  const { directory } = await getHub();
  const days = await publishedEntries('days');
  return [
    ...HALF_HOURS,
    ...days.flatMap((day) => momentsOf(day).map((moment) => moment.minutes)),
    ...directory.days.flatMap(({ data }) => (data.meanwhile?.moments ?? []).map((moment) => minutesOf(moment.time))),
    ...directory.vlogs.map(({ data }) => minutesOf(data.filmedAt)),
    ...directory.events.flatMap(({ data }) => [data.start, data.end].map((when) => minutesOf(timeOf(when)))),
  ];
};
