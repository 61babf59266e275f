import { minutesOf, timeOf } from '#src/model/dates.ts';
import { HALF_HOURS } from '#src/model/right-now.ts';
import { daySeason, seasonOf } from '#src/model/seasons.ts';
import type { SkyTime } from '#src/model/sky.ts';
import { getHub, publishedEntries } from '#src/queries/hub.ts';
import { momentsOf } from '#src/queries/moments.ts';
import type { Season } from '#src/schemas/names.ts';

const timesOf = (season: Season, clocks: readonly number[]): SkyTime[] =>
  clocks.map((minutes) => ({ minutes, season }));

/** Every time of day that a page shows a sky for, in its season; every half hour of the seasons there are. */
export const getSkyTimes = async (): Promise<SkyTime[]> => {
  const { directory, today } = await getHub();
  const days = await publishedEntries('days');
  const told = [
    ...days.flatMap((day) => {
      const child = day.data.meanwhile?.moments ?? [];
      const clocks = [...momentsOf(day).map(({ minutes }) => minutes), ...child.map(({ time }) => minutesOf(time))];
      return timesOf(daySeason(day.data), [minutesOf(day.data.hours.from), ...clocks]);
    }),
    ...directory.vlogs.flatMap(({ data }) => timesOf(seasonOf(data.published), [minutesOf(data.filmedAt)])),
  ];
  const events = directory.events.flatMap(({ data }) =>
    timesOf(
      seasonOf(data.start),
      [data.start, data.end].map((when) => minutesOf(timeOf(when))),
    ),
  );
  const seasons = new Set<Season>(['autumn', seasonOf(today), ...told.flatMap(({ season }) => season ?? [])]);
  return [...[...seasons].flatMap((season) => timesOf(season, HALF_HOURS)), ...told, ...events];
};
