/** The seconds that a link such as `#t=01:42` points at; undefined for any other. */
const secondsIn = (fragment: string): number | undefined => {
  const clock = /^#?t=(\d+):(\d{2})$/.exec(decodeURIComponent(fragment));
  return clock === null ? undefined : Number(clock[1]) * 60 + Number(clock[2]);
};

const followTranscript = (page: Document, film: HTMLVideoElement): void => {
  const here = page.querySelector<HTMLElement>('.transcript__here');
  const lines = [...page.querySelectorAll<HTMLElement>('.transcript__line')];
  let current: HTMLElement | undefined;
  film.addEventListener('timeupdate', () => {
    const line = lines.findLast(({ id }) => (secondsIn(id) ?? 0) <= film.currentTime);
    if (line === current || line === undefined) return;
    current?.removeAttribute('aria-current');
    line.setAttribute('aria-current', 'true');
    current = line;
    if (here === null) return;
    here.hidden = false;
    line.append(here);
  });
};

/** Makes the large play button, the chapters and the times in the transcript work on the film of the page. */
export const startFilm = (page: Document): void => {
  const film = page.querySelector<HTMLVideoElement>('.film-player video');
  const start = page.querySelector('.film-player__start');
  if (film === null) return;
  // A browser may refuse to play; its own controls are still there.
  const play = (): void => void film.play().catch(() => undefined);
  const goTo = (fragment: string): boolean => {
    const seconds = secondsIn(fragment);
    if (seconds !== undefined) film.currentTime = seconds;
    return seconds !== undefined;
  };
  film.addEventListener('play', () => start?.remove());
  start?.querySelector('button')?.addEventListener('click', () => {
    film.focus();
    play();
  });
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#t="]') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || !goTo(link.hash)) return;
    // The reader stays where they are; the address says where in the film that is.
    event.preventDefault();
    history.replaceState(null, '', link.hash);
    play();
  });
  addEventListener('hashchange', () => goTo(location.hash));
  goTo(location.hash);
  followTranscript(page, film);
};
