import { withoutFilmDetails } from '#src/model/desk/film-details.ts';
import { isFilm } from '#src/model/film-boxes.ts';

/** A file that lies beside an article and is no picture; or why it cannot, in words. */
export type Attachment = { file: Blob; ending: string } | { problem: string };

const LARGEST_FILM = 25 * 1024 * 1024;
const LARGEST_CAPTIONS = 200 * 1024;

/** Reads captions, or a film without what its camera hid in it. Never throws. @param types the endings the field takes */
export const readAttachment = async (file: File, types: readonly string[]): Promise<Attachment> => {
  if (types.includes('vtt')) {
    if (file.size > LARGEST_CAPTIONS) return { problem: 'This file is too large to be captions.' };
    const text = await file.text().catch(() => '');
    return /^\uFEFF?WEBVTT/.test(text)
      ? { file: new Blob([text], { type: 'text/vtt' }), ending: 'vtt' }
      : {
          problem: 'These are not captions the desk can read. Choose a file that ends in .vtt and begins with WEBVTT.',
        };
  }
  if (file.size > LARGEST_FILM)
    return {
      problem: 'The film is too large to come along: the most is 25 MB. Send it another way, and say where it is.',
    };
  const bytes = await file.arrayBuffer().then(
    (read) => new Uint8Array(read),
    () => new Uint8Array(),
  );
  if (!isFilm(bytes)) return { problem: 'This is not a film the desk can read. Choose one saved as MP4.' };
  return {
    file: new Blob([withoutFilmDetails(bytes) as Uint8Array<ArrayBuffer>], { type: 'video/mp4' }),
    ending: 'mp4',
  };
};
