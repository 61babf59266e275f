/** Boxes in which cameras write where, when and with what a film was made (ISO/IEC 14496-12, 8.10 and 8.11; QuickTime). */
const TELLING = new Set(['udta', 'meta', 'uuid', 'mdta']);
/** Boxes that hold others and are looked into. */
const HOLDING = new Set(['moov', 'trak', 'mdia', 'moof', 'traf']);
/** Boxes whose first fields are the times of making and changing (8.2.2, 8.3.2, 8.4.2). */
const TIMED = new Set(['mvhd', 'tkhd', 'mdhd']);

/** A box of a film that says something of how it was made, where its bytes begin, and where what is in it does. */
export interface FilmBox {
  /** `telling` holds words of the camera; `timed` begins with the times of making and changing. */
  kind: 'telling' | 'timed';
  /** Where the box begins. */
  at: number;
  /** Where its content begins. */
  from: number;
  /** Where it ends. */
  to: number;
}

const typeAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at + 4, at + 8));

/** Whether a file begins as an MP4 film does. */
export const isFilm = (bytes: Uint8Array): boolean => bytes.length > 16 && typeAt(bytes, 0) === 'ftyp';

const sizeAt = (view: DataView, at: number, end: number): { size: number; head: number } => {
  const size = view.getUint32(at);
  if (size === 1 && at + 16 <= end) return { size: Number(view.getBigUint64(at + 8)), head: 16 };
  return { size: size === 0 ? end - at : size, head: 8 };
};

const boxesIn = function* (bytes: Uint8Array, view: DataView, from: number, to: number): Generator<FilmBox> {
  for (let at = from; at + 8 <= to;) {
    const { size, head } = sizeAt(view, at, to);
    // What is not well-formed goes to the end of what it is in.
    const end = size < head || at + size > to ? to : at + size;
    const type = typeAt(bytes, at);
    if (TELLING.has(type)) yield { kind: 'telling', at, from: at + head, to: end };
    else if (TIMED.has(type)) yield { kind: 'timed', at, from: at + head, to: end };
    else if (HOLDING.has(type)) yield* boxesIn(bytes, view, at + head, end);
    at = end;
  }
};

/** The boxes of a film that say how it was made, in their order. Never throws, whatever the bytes are. */
export const filmBoxes = (bytes: Uint8Array): FilmBox[] => [
  ...boxesIn(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, bytes.length),
];
