import { endingOf, kindOfFile } from '#src/checks/file-kinds.ts';
import { filmSecrets } from '#src/checks/film-secrets.ts';
import { pictureDetails } from '#src/checks/picture-details.ts';
import type { PictureDetail } from '#src/model/hidden-details.ts';

/**
 * What a file gives away in its hidden details, by its name and its bytes; undefined when it is neither a picture nor a
 * film that can be looked into. Never throws.
 */
export const hiddenDetails = (name: string, bytes: Uint8Array): PictureDetail[] | undefined => {
  if (endingOf(name) === 'mp4') return filmSecrets(bytes);
  return kindOfFile(name)?.name === 'picture' && endingOf(name) !== 'svg' ? pictureDetails(bytes) : undefined;
};
