import { type TranscriptLine, transcriptText } from '#src/model/captions.ts';
import { isoDuration } from '#src/model/film.ts';
import type { StructuredData } from '#src/model/structured-data.ts';
import type { Vlog } from '#src/schemas/stories.ts';

/** What is known of a film besides its front matter, as full web addresses. */
export interface FilmFacts {
  /** The page it is shown on. */
  page: string;
  poster: string;
  /** The film itself, where it is on this site. */
  file?: string;
  /** The player, where it is somebody else's. */
  embed?: string;
  transcript: readonly TranscriptLine[];
  publisher: string;
}

/** A vlog (schema.org/VideoObject), with its transcript and its chapters. */
export const filmData = (
  vlog: Pick<Vlog, 'title' | 'summary' | 'published' | 'duration'>,
  { page, poster, file, embed, transcript, publisher }: FilmFacts,
): StructuredData => ({
  '@type': 'VideoObject',
  name: vlog.title,
  description: vlog.summary,
  uploadDate: vlog.published,
  duration: isoDuration(vlog.duration),
  inLanguage: 'en-GB',
  thumbnailUrl: poster,
  url: page,
  ...(file !== undefined && { contentUrl: file }),
  ...(embed !== undefined && { embedUrl: embed }),
  transcript: transcriptText(transcript),
  publisher: { '@type': 'Organization', name: publisher },
  hasPart: transcript
    .filter(({ chapter }) => chapter !== undefined)
    .map(({ id, seconds, chapter }) => ({
      '@type': 'Clip',
      name: chapter,
      startOffset: seconds,
      url: `${page}#${id}`,
    })),
});
