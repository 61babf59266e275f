import { filmMoments } from '#src/browser/film-moments.ts';
import { atSeconds } from '#src/model/film.ts';

/**
 * Loads a film from its provider when the reader presses the button, and not before; the focus goes to the film. From
 * then on the transcript and the chapters play it from their moment: the player is loaded anew at that second, which
 * needs no script of the provider's and no messages to theirs, so nothing of theirs ever runs in this page.
 */
export const startFilmEmbed = (page: Document): void => {
  const embed = page.querySelector<HTMLElement>('.film-embed');
  const frame = embed?.querySelector('.film-embed__frame');
  const { film, filmFrom, filmTitle } = embed?.dataset ?? {};
  if (!frame || film === undefined || filmFrom === undefined) return;
  const { open, playWith } = filmMoments(page);
  const load = (seconds = 0): HTMLIFrameElement => {
    const player = page.createElement('iframe');
    player.title = filmTitle ?? '';
    player.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
    player.allowFullscreen = true;
    // YouTube shows "Error 153" to a player that does not say which site it is on (YouTube API Services, "Required
    // Minimum Functionality", embedded player API client identity; since October 2025).
    player.referrerPolicy = 'strict-origin-when-cross-origin';
    player.src = seconds === 0 ? film : atSeconds(filmFrom, seconds);
    frame.replaceChildren(player);
    return player;
  };
  let from = open();
  addEventListener('hashchange', () => (from = open() ?? from));
  frame.querySelector('button')?.addEventListener('click', () => {
    load(from).focus();
    playWith(load);
  });
};
