import type { PictureDetail } from '#src/model/hidden-details.ts';
import { filmBoxes } from '#src/model/film-boxes.ts';

/** What cameras and programs call what they hide in a film (QuickTime metadata; 3GPP TS 26.244, 8). */
const WORDS: readonly [RegExp, PictureDetail][] = [
  [/\u00a9xyz|loci|location/iu, 'place'],
  [/\u00a9ma[kc]|\u00a9mod|\.make\b|\.model\b/iu, 'camera'],
  [/\u00a9aut|\u00a9art|\u00a9dir|\.author\b|\.artist\b/iu, 'person'],
];

const latin = new TextDecoder('latin1');

/**
 * What a film gives away besides what can be seen and heard, in the order of the list above, each once. The day it was
 * made and the program that made it are let be. Never throws.
 * @param bytes the whole file of an MP4
 */
export const filmSecrets = (bytes: Uint8Array): PictureDetail[] => {
  const said = filmBoxes(bytes)
    .filter(({ kind }) => kind === 'telling')
    .map(({ from, to }) => latin.decode(bytes.subarray(from, to)));
  return WORDS.filter(([pattern]) => said.some((words) => pattern.test(words))).map(([, detail]) => detail);
};
