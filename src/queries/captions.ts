import { parseText } from 'media-captions';
import { type Chapter, type TranscriptLine, transcriptOf } from '#src/model/captions.ts';

/** The text of every captions file, by its path from the root of the project. */
const texts = import.meta.glob<string>('/content/vlogs/*/*.vtt', { query: '?raw', import: 'default', eager: true });

/** The published address of every captions file and film; `no-inline` keeps small ones out of the page, for the CSP. */
const addresses = import.meta.glob<string>('/content/vlogs/*/*.{mp4,webm,vtt}', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

const pathOf = (vlog: string, file: string): string => `/content/vlogs/${vlog}/${file.replace(/^\.\//u, '')}`;

/**
 * The published address of a file beside a vlog.
 * @throws when there is none: the checker refuses such content.
 */
export const filmFile = (vlog: string, file: string): string => {
  const address = addresses[pathOf(vlog, file)];
  if (address === undefined) throw new Error(`There is no file ${file} beside the vlog ${vlog}.`);
  return address;
};

/** The transcript of a vlog, made from its captions when the hub is built. @throws when the captions cannot be read */
export const getTranscript = async (
  vlog: string,
  file: string,
  chapters: readonly Chapter[],
): Promise<TranscriptLine[]> => {
  const text = texts[pathOf(vlog, file)];
  if (text === undefined) throw new Error(`There are no captions ${file} beside the vlog ${vlog}.`);
  const { cues } = await parseText(text, { type: 'vtt', strict: false, errors: false });
  return transcriptOf(cues, chapters);
};
