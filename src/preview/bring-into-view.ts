import type { ShownAt } from '#src/model/desk/shown-at.ts';

/** Where in a message the answer is that somebody is writing; undefined at the top of the page. */
export const shownAtIn = (value: unknown): ShownAt | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { heading, part } = value as Record<string, unknown>;
  if (typeof heading === 'string') return { heading };
  return typeof part === 'string' ? { part } : undefined;
};

const find = (place: Element, at: ShownAt): Element | undefined =>
  'heading' in at
    ? [...place.querySelectorAll('h2, h3')].find(({ textContent }) => textContent.trim() === at.heading)
    : place.getElementsByClassName(at.part)[0];

/** Room above what is brought into view, in pixels: the time of a moment stands over its heading on narrow screens. */
const ROOM = 72;

/**
 * Brings the answer that somebody is writing into view, in the preview alone: an element that scrolls itself into view
 * would take the desk around it along. @returns whether it is there to be seen
 */
export const bringIntoView = (place: Element, at: ShownAt | undefined): boolean => {
  const found = at === undefined ? place : find(place, at);
  const window = place.ownerDocument.defaultView;
  if (found === undefined || window === null) return false;
  window.scrollTo({ top: found.getBoundingClientRect().top + window.scrollY - ROOM });
  return true;
};
