/** Boxes in which cameras write where, when and with what a film was made (ISO/IEC 14496-12, 8.10 and 8.11; QuickTime). */
const TELLING = new Set(['udta', 'meta', 'uuid', 'mdta']);
/** Boxes that hold others and are looked into. */
const HOLDING = new Set(['moov', 'trak', 'mdia', 'moof', 'traf']);
/** Boxes whose first fields are the times of making and changing (8.2.2, 8.3.2, 8.4.2). */
const TIMED = new Set(['mvhd', 'tkhd', 'mdhd']);

const typeAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at + 4, at + 8));

/** Whether a file begins as an MP4 film does. */
export const isFilm = (bytes: Uint8Array): boolean => bytes.length > 16 && typeAt(bytes, 0) === 'ftyp';

const sizeAt = (view: DataView, at: number, end: number): { size: number; head: number } => {
  const size = view.getUint32(at);
  if (size === 1 && at + 16 <= end) return { size: Number(view.getBigUint64(at + 8)), head: 16 };
  return { size: size === 0 ? end - at : size, head: 8 };
};

const clear = (bytes: Uint8Array, view: DataView, from: number, to: number): void => {
  let at = from;
  while (at + 8 <= to) {
    const { size, head } = sizeAt(view, at, to);
    // What is not well-formed cannot be told, so nothing of it is kept.
    const end = size < head || at + size > to ? to : at + size;
    const type = typeAt(bytes, at);
    if (TELLING.has(type)) {
      bytes.set(
        [...'free'].map((letter) => letter.charCodeAt(0)),
        at + 4,
      );
      bytes.fill(0, at + head, end);
    } else if (TIMED.has(type)) {
      const isLong = bytes[at + head] === 1;
      bytes.fill(0, at + head + 4, Math.min(end, at + head + 4 + (isLong ? 16 : 8)));
    } else if (HOLDING.has(type)) clear(bytes, view, at + head, end);
    at = end;
  }
};

/**
 * A film without what its camera hid in it: the place, the day, the make. The boxes are emptied where they stand and
 * called free space, so that nothing else moves and the film plays as before.
 */
export const withoutFilmDetails = (film: Uint8Array): Uint8Array => {
  const bytes = Uint8Array.from(film);
  clear(bytes, new DataView(bytes.buffer), 0, bytes.length);
  return bytes;
};
