import { secondsOf } from '#src/model/captions.ts';

/** A film that is kept by somebody else: what to call them, what to show here, and their own page of it. */
export interface ProviderFilm {
  name: string;
  /** The address of the player, loaded only after the reader has asked for it. */
  embed: string;
  /** The film's page at the provider. */
  page: string;
}

/**
 * Where a film can be seen at its provider. YouTube's player comes from the host that sets no cookie before play;
 * Vimeo's is asked not to track (`dnt`).
 */
export const providerFilm = (provider: 'youtube' | 'vimeo', id: string): ProviderFilm => {
  const film = encodeURIComponent(id);
  return provider === 'youtube'
    ? {
        name: 'YouTube',
        embed: `https://www.youtube-nocookie.com/embed/${film}?autoplay=1&cc_load_policy=1&rel=0&hl=en-GB`,
        page: `https://www.youtube.com/watch?v=${film}`,
      }
    : {
        name: 'Vimeo',
        embed: `https://player.vimeo.com/video/${film}?autoplay=1&dnt=1`,
        page: `https://vimeo.com/${film}`,
      };
};

/** The media type of a film's file. */
export const filmType = (file: string): string => (file.endsWith('.webm') ? 'video/webm' : 'video/mp4');

/** A duration such as "01:42" as ISO 8601 has it: "PT1M42S". */
export const isoDuration = (duration: string): string => {
  const seconds = secondsOf(duration);
  return `PT${Math.floor(seconds / 60)}M${seconds % 60}S`;
};
