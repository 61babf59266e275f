import { secondsOf } from '#src/model/film-time.ts';

/** A film that is kept by somebody else: what to call them, what to show here, and their own page of it. */
export interface ProviderFilm {
  name: string;
  /** The address of the player, loaded only after the reader has asked for it. */
  embed: string;
  /** The same from a moment of the film on, with `SECONDS` for the moment. */
  embedFrom: string;
  /** The film's page at the provider. */
  page: string;
  /** The same from a moment of the film on, with `SECONDS` for the moment. */
  pageFrom: string;
}

/**
 * Where a film can be seen at its provider. YouTube's player comes from the host that sets no cookie before play;
 * Vimeo's is asked not to track (`dnt`). Sources: YouTube, "YouTube embedded players and player parameters" (`start`);
 * Vimeo, "Player parameters overview" (`texttrack`) and "Link to a specific moment" (`#t=83s`).
 */
export const providerFilm = (provider: 'youtube' | 'vimeo', id: string): ProviderFilm => {
  const film = encodeURIComponent(id);
  if (provider === 'youtube') {
    const embed = `https://www.youtube-nocookie.com/embed/${film}?autoplay=1&cc_load_policy=1&rel=0&hl=en-GB`;
    const page = `https://www.youtube.com/watch?v=${film}`;
    return { name: 'YouTube', embed, embedFrom: `${embed}&start=SECONDS`, page, pageFrom: `${page}&t=SECONDSs` };
  }
  const embed = `https://player.vimeo.com/video/${film}?autoplay=1&dnt=1&texttrack=en`;
  const page = `https://vimeo.com/${film}`;
  return { name: 'Vimeo', embed, embedFrom: `${embed}#t=SECONDSs`, page, pageFrom: `${page}#t=SECONDSs` };
};

/** An address of a provider's film, at a moment. @param from one of the addresses with `SECONDS` for the moment */
export const atSeconds = (from: string, seconds: number): string => from.replace('SECONDS', String(seconds));

/** The media type of a film's file. */
export const filmType = (file: string): string => (file.endsWith('.webm') ? 'video/webm' : 'video/mp4');

/** A duration such as "01:42" as ISO 8601 has it: "PT1M42S". */
export const isoDuration = (duration: string): string => {
  const seconds = secondsOf(duration);
  return `PT${Math.floor(seconds / 60)}M${seconds % 60}S`;
};

/** What kind of file a film is and how large, as people say it before they load one: "MP4, 985 KB". */
export const filmSize = (file: string, bytes: number): string => {
  const size = bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)}\u00A0KB` : `${(bytes / 1_000_000).toFixed(1)}\u00A0MB`;
  return `${file.endsWith('.webm') ? 'WebM' : 'MP4'}, ${size}`;
};
