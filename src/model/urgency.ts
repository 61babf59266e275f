import type { Urgency } from '#src/schemas/situations.ts';

/** How soon to act, in words. */
export const URGENCY_WORDS: Readonly<Record<Urgency, string>> = {
  now: 'Now',
  today: 'Today',
  'this-week': 'This week',
};

const PLACES: Readonly<Record<Urgency, number>> = { now: 0, today: 1, 'this-week': 2 };

interface Pressing {
  data: { urgency: Urgency; title: string };
}

/** Sorts what cannot wait before what can; equally urgent situations by title. */
export const soonestFirst = (one: Pressing, other: Pressing): number =>
  PLACES[one.data.urgency] - PLACES[other.data.urgency] || one.data.title.localeCompare(other.data.title, 'en-GB');
