import { filmMoments } from '#src/browser/film-moments.ts';
import { spokenClock } from '#src/model/film-time.ts';

/** Makes the large play button, the chapters, the transcript and links to a moment work on the film of the page. */
export const startFilm = (page: Document): void => {
  const film = page.querySelector<HTMLVideoElement>('.film-player video');
  const start = page.querySelector('.film-player__start');
  if (film === null) return;
  // A browser may refuse to play; its own controls are still there.
  const play = (): void => void film.play().catch(() => undefined);
  const { mark, open, playWith } = filmMoments(page);
  playWith((seconds) => {
    film.currentTime = seconds;
    play();
  });
  start?.querySelector('button')?.addEventListener('click', () => {
    film.focus();
    play();
  });
  film.addEventListener('play', () => start?.remove());
  film.addEventListener('timeupdate', () => mark(film.currentTime));
  const goTo = (): void => {
    const seconds = open();
    if (seconds === undefined) return;
    film.currentTime = seconds;
    const says = start?.querySelector('span');
    if (says) says.textContent = `Play from ${spokenClock(seconds)}`;
  };
  addEventListener('hashchange', goTo);
  goTo();
};
