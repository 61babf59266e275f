import type { ShownAt } from '#src/model/desk/shown-at.ts';

/** Where in a message the answer is that somebody is writing; undefined at the top of the page. */
export const shownAtIn = (value: unknown): ShownAt | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { heading, part } = value as Record<string, unknown>;
  if (typeof heading === 'string') return { heading };
  return typeof part === 'string' ? { part } : undefined;
};

/** The part of the page that an answer is in: a moment begins with its time, which stands over its heading. */
const find = (place: Element, at: ShownAt): Element | undefined => {
  if ('part' in at) return place.getElementsByClassName(at.part)[0];
  const heading = [...place.querySelectorAll('h2, h3')].find(({ textContent }) => textContent.trim() === at.heading);
  return heading?.closest('li') ?? heading;
};

/** What is left free above it, in pixels. */
const ABOVE = 16;

/**
 * Brings the answer that somebody is writing into view, and moves nothing but the preview itself: `scrollIntoView` would
 * also move the page around it, away from under the hands of whoever writes.
 * @returns whether it is there to be seen; never in a preview that is folded away
 */
export const bringIntoView = (place: Element, at: ShownAt | undefined): boolean => {
  const found = at === undefined ? place : find(place, at);
  const view = place.ownerDocument.defaultView;
  if (found === undefined || view === null || found.getClientRects().length === 0) return false;
  view.scrollTo({ top: found.getBoundingClientRect().top + view.scrollY - ABOVE, behavior: 'instant' });
  return true;
};
