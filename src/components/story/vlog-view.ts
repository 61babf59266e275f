import type { TranscriptLine } from '#src/model/captions.ts';
import type { Tag } from '#src/model/directory.ts';
import type { ProviderFilm } from '#src/model/film.ts';
import type { ShownResponse } from '#src/model/responses.ts';
import type { Story } from '#src/model/stories.ts';
import type { Settings } from '#src/schemas/settings.ts';

/** A film on this site. */
export interface FilmFile {
  address: string;
  type: string;
  /** What kind of file it is and how large: "MP4, 985 KB". */
  size: string;
}

/** What the page of a vlog shows besides its front matter. */
export interface VlogView {
  settings: Settings;
  /** Published answers to its question. */
  responses: readonly ShownResponse[];
  role: Tag;
  partner: Tag;
  /** Minutes to watch. */
  minutes: number;
  /** The film on this site. */
  file?: FilmFile;
  /** The film at a provider. */
  elsewhere?: ProviderFilm;
  /** The address of the captions. */
  captions: string;
  /** The address of the chapters track, where there are chapters. */
  chapters?: string;
  transcript: readonly TranscriptLine[];
  /** Its topics, each with the path of the list of stories on it. */
  topics: readonly { label: string; path: string }[];
  related: readonly Story[];
}
