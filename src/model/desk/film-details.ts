import { filmBoxes } from '#src/model/film-boxes.ts';

const FREE = [...'free'].map((letter) => letter.charCodeAt(0));

/**
 * A film without what its camera hid in it: the place, the day, the make. The boxes are emptied where they stand and
 * called free space, so that nothing else moves and the film plays as before.
 */
export const withoutFilmDetails = (film: Uint8Array): Uint8Array => {
  const bytes = Uint8Array.from(film);
  for (const { kind, at, from, to } of filmBoxes(bytes)) {
    if (kind === 'telling') {
      bytes.set(FREE, at + 4);
      bytes.fill(0, from, to);
    } else {
      const isLong = bytes[from] === 1;
      bytes.fill(0, from + 4, Math.min(to, from + 4 + (isLong ? 16 : 8)));
    }
  }
  return bytes;
};
