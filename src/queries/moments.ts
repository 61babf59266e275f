import type { CollectionEntry } from 'astro:content';
import type { Moment, PlacedMoment } from '#src/model/moments.ts';
import { publishedEntries } from '#src/queries/hub.ts';

/** The moments of a day, as they were parsed when its file was loaded. */
export const momentsOf = (day: CollectionEntry<'days'>): readonly Moment[] =>
  (day.rendered?.metadata?.['moments'] as readonly Moment[] | undefined) ?? [];

/** The moments of all days, each with the role whose day it is, by time. */
export const getPlacedMoments = async (): Promise<PlacedMoment[]> => {
  const days = await publishedEntries('days');
  return days
    .flatMap((day) =>
      momentsOf(day).map(({ time, minutes, title, id }) => ({
        day: day.id,
        role: day.data.role,
        time,
        minutes,
        title,
        id,
      })),
    )
    .sort((a, b) => a.minutes - b.minutes);
};
