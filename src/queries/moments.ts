import type { CollectionEntry } from 'astro:content';
import type { Moment } from '#src/model/moments.ts';

/** The moments of a day, as they were parsed when its file was loaded. */
export const momentsOf = (day: CollectionEntry<'days'>): readonly Moment[] =>
  (day.rendered?.metadata?.['moments'] as readonly Moment[] | undefined) ?? [];
