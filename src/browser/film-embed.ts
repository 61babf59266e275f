/** Loads a film from its provider when the reader presses the button, and not before; the focus goes to the film. */
export const startFilmEmbed = (page: Document): void => {
  for (const embed of page.querySelectorAll<HTMLElement>('.film-embed')) {
    const { film, filmTitle } = embed.dataset;
    const frame = embed.querySelector('.film-embed__frame');
    if (film === undefined || frame === null) continue;
    frame.querySelector('button')?.addEventListener('click', () => {
      const player = page.createElement('iframe');
      player.title = filmTitle ?? '';
      player.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
      player.allowFullscreen = true;
      // YouTube shows "Error 153" to a player that does not say which site it is on.
      player.referrerPolicy = 'strict-origin-when-cross-origin';
      player.src = film;
      frame.replaceChildren(player);
      player.focus();
    });
  }
};
