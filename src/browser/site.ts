import { openSearchInPlace } from '#src/browser/search-open.ts';
import { dayLinePosition } from '#src/model/day-line.ts';

const moveSun = (page: Document): void => {
  const sun = page.querySelector<HTMLElement>('.day-line__sun');
  if (sun === null) return;
  const now = new Date();
  sun.style.insetInlineStart = `${dayLinePosition(now.getHours() * 60 + now.getMinutes())}%`;
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const printOnRequest = (page: Document): void => {
  for (const button of page.querySelectorAll('[data-print]')) button.addEventListener('click', () => window.print());
};

/** Starts what every page does with a script: the sun on the day line, print buttons, and `/` for search. */
export const startSite = (page: Document): void => {
  page.documentElement.classList.add('has-script');
  moveSun(page);
  setInterval(() => moveSun(page), 60_000);
  printOnRequest(page);
  openSearchInPlace(page);
  page.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    page.querySelector<HTMLElement>('[data-search-open]')?.click();
  });
};
