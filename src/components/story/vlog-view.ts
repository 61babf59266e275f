import type { TranscriptLine } from '#src/model/captions.ts';
import type { Tag } from '#src/model/directory.ts';
import type { ProviderFilm } from '#src/model/film.ts';
import type { ShownResponse } from '#src/model/responses.ts';
import type { Story } from '#src/model/stories.ts';
import type { Settings } from '#src/schemas/settings.ts';

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
  file?: { address: string; type: string };
  /** The film at a provider. */
  elsewhere?: ProviderFilm;
  /** The address of the captions. */
  captions: string;
  transcript: readonly TranscriptLine[];
  /** Its topics, each with the path of the list of stories on it. */
  topics: readonly { label: string; path: string }[];
  related: readonly Story[];
}
