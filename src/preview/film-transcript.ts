import { parseText } from 'media-captions';
import { type Chapter, type TranscriptLine, transcriptOf } from '#src/model/captions.ts';

/** The transcript of a film from its captions, as a build makes it; that of the chapters alone while there are none. */
export const filmTranscript = async (
  captions: Blob | undefined,
  chapters: readonly Chapter[],
): Promise<TranscriptLine[]> => {
  const text = captions === undefined ? 'WEBVTT\n' : await captions.text();
  const { cues } = await parseText(text, { type: 'vtt', strict: false, errors: false });
  return transcriptOf(cues, chapters);
};
