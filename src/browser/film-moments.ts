import { secondsInFragment } from '#src/model/film-time.ts';

/** What is said in a film, line by line, beside the film itself. */
export interface FilmMoments {
  /** Marks the line that is said at this moment; nothing on the page moves. */
  mark: (seconds: number) => void;
  /** Brings the moment that the address names into view, with the focus on it. @returns the moment, if it names one */
  open: () => number | undefined;
  /** From now on the times of the transcript are buttons, and they and the chapters play the film from their moment. */
  playWith: (play: (seconds: number) => void) => void;
}

/** A button in place of a link, with the time that stood in it. */
const buttonFor = (link: HTMLAnchorElement): void => {
  const button = link.ownerDocument.createElement('button');
  const times = link.querySelectorAll('time');
  button.type = 'button';
  button.ariaLabel = `Play from ${times[0]?.textContent ?? ''}`;
  button.append(...times);
  link.replaceWith(button);
};

/** The transcript of the page's film. */
export const filmMoments = (page: Document): FilmMoments => {
  const here = page.querySelector<HTMLElement>('.transcript__here');
  const lines = [...page.querySelectorAll<HTMLElement>('.transcript__line')];
  let current: HTMLElement | undefined;
  const mark = (seconds: number): void => {
    const line = lines.findLast(({ id }) => (secondsInFragment(id) ?? 0) <= seconds) ?? lines[0];
    if (line === current || line === undefined) return;
    current?.removeAttribute('aria-current');
    line.setAttribute('aria-current', 'true');
    current = line;
    if (here === null) return;
    here.hidden = false;
    line.append(here);
  };
  const open = (): number | undefined => {
    const seconds = secondsInFragment(location.hash);
    if (seconds === undefined) return undefined;
    mark(seconds);
    // A page that is shown again has its reader where they were.
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (page.readyState === 'complete' || visit?.type === 'navigate') {
      current?.scrollIntoView({ block: 'center' });
      current?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
    }
    return seconds;
  };
  const playWith = (play: (seconds: number) => void): void => {
    for (const link of page.querySelectorAll<HTMLAnchorElement>('.transcript__line > a')) buttonFor(link);
    page.addEventListener('click', (event) => {
      const from =
        event.target instanceof Element ? event.target.closest('.transcript__line > button, a[href^="#t="]') : null;
      if (from === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const fragment = from instanceof HTMLAnchorElement ? from.hash : `#${from.parentElement?.id}`;
      const seconds = secondsInFragment(fragment);
      if (seconds === undefined) return;
      // The reader stays where they are; the address says where in the film that is.
      event.preventDefault();
      history.replaceState(history.state, '', fragment);
      mark(seconds);
      play(seconds);
    });
  };
  return { mark, open, playWith };
};
