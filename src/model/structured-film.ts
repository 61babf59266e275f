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
  /** What every story says of itself. */
  basics: Readonly<Record<string, unknown>>;
}

/** Seconds of a film's duration such as "04:10". */
const secondsOf = (duration: string): number => Number(duration.slice(0, 2)) * 60 + Number(duration.slice(3));

/** The chapters (schema.org/Clip): each ends where the next begins, and the last with the film. */
const clips = (transcript: readonly TranscriptLine[], page: string, duration: string): StructuredData[] => {
  const chapters = transcript.filter(({ chapter }) => chapter !== undefined);
  return chapters.map(({ id, seconds, chapter }, index) => ({
    '@type': 'Clip',
    name: chapter,
    startOffset: seconds,
    endOffset: chapters[index + 1]?.seconds ?? secondsOf(duration),
    url: `${page}#${id}`,
  }));
};

/** A vlog (schema.org/VideoObject), with its transcript and its chapters. */
export const filmData = (
  vlog: Pick<Vlog, 'title' | 'published' | 'duration'>,
  { page, poster, file, embed, transcript, basics }: FilmFacts,
): StructuredData => ({
  '@type': 'VideoObject',
  name: vlog.title,
  ...basics,
  uploadDate: vlog.published,
  datePublished: vlog.published,
  duration: isoDuration(vlog.duration),
  thumbnailUrl: poster,
  ...(file !== undefined && { contentUrl: file }),
  ...(embed !== undefined && { embedUrl: embed }),
  transcript: transcriptText(transcript),
  hasPart: clips(transcript, page, vlog.duration),
});
