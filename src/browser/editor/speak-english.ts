/** Where Sveltia CMS remembers how somebody likes it; its language is the one that has the hub’s words. */
const LIKES = 'sveltia-cms.prefs';

/** Has the editor speak the language that has the hub’s words, and leaves alone whatever else somebody likes. Never throws. */
export const speakEnglish = (view: Pick<Window, 'localStorage'>): void => {
  try {
    const likes = JSON.parse(view.localStorage.getItem(LIKES) ?? '{}') as Record<string, unknown>;
    view.localStorage.setItem(LIKES, JSON.stringify({ ...likes, locale: 'en-GB' }));
  } catch {
    // A browser that keeps nothing shows the editor in its own words.
  }
};
