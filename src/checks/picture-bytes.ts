/** A part of a picture's file that is not the picture: what it is called in its format, and its bytes. */
export interface PicturePart {
  name: string;
  bytes: Uint8Array;
}

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/** The segments of a JPEG before its picture, and whatever is written after its end (ISO 10918-1, annex B). */
const jpegParts = (bytes: Uint8Array): PicturePart[] => {
  const view = viewOf(bytes);
  const parts: PicturePart[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === START_OF_SCAN || marker === END_OF_IMAGE) break;
    const length = view.getUint16(at + 2);
    const content = bytes.subarray(at + 4, at + 2 + length);
    if (marker === 0xe1) parts.push({ name: ascii(content, 0, 4) === 'Exif' ? 'Exif' : 'XMP', bytes: content });
    else if (marker === 0xed) parts.push({ name: 'IPTC', bytes: content });
    else if (marker === 0xfe) parts.push({ name: 'comment', bytes: content });
    at += 2 + Math.max(length, 2);
  }
  return parts;
};

const PNG_TEXTS = ['tEXt', 'zTXt', 'iTXt'];

/** The chunks of a PNG that hold words or Exif (W3C, Portable Network Graphics, section 11). */
const pngParts = (bytes: Uint8Array): PicturePart[] => {
  const view = viewOf(bytes);
  const parts: PicturePart[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const type = ascii(bytes, at + 4, at + 8);
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'eXIf') parts.push({ name: 'Exif', bytes: content });
    else if (PNG_TEXTS.includes(type)) {
      const word = ascii(content, 0, Math.min(80, content.length)).split('\0', 1)[0] ?? '';
      parts.push({ name: /xmp/iu.test(word) ? 'XMP' : `text ${word}`, bytes: content });
    }
    at += 12 + length;
  }
  return parts;
};

/** The chunks of a WebP that hold Exif or XMP (RFC 9649, section 2.7). */
const webpParts = (bytes: Uint8Array): PicturePart[] => {
  const view = viewOf(bytes);
  const parts: PicturePart[] = [];
  for (let at = 12; at + 8 <= bytes.length;) {
    const length = view.getUint32(at + 4, true);
    const type = ascii(bytes, at, at + 4);
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'EXIF') parts.push({ name: 'Exif', bytes: content });
    if (type === 'XMP ') parts.push({ name: 'XMP', bytes: content });
    at += 8 + length + (length % 2);
  }
  return parts;
};

/** Where some plain letters stand in bytes; -1 when nowhere. */
const indexOf = (bytes: Uint8Array, letters: string, from = 0): number => {
  const codes = [...letters].map((letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(codes[0] ?? 0, from); at !== -1; at = bytes.indexOf(codes[0] ?? 0, at + 1))
    if (codes.every((code, index) => bytes[at + index] === code)) return at;
  return -1;
};

const TIFF_STARTS = ['II*\0', 'MM\0*'];

/**
 * The items of an AVIF that hold Exif or XMP (ISO/IEC 23008-12, annex A): the list of items says that they are there, and
 * their own first letters say where, so that no table of places has to be trusted.
 */
const avifParts = (bytes: Uint8Array): PicturePart[] => {
  const parts: PicturePart[] = [];
  const head = bytes.subarray(0, Math.max(0, indexOf(bytes, 'mdat')) || bytes.length);
  if (indexOf(head, 'infe') === -1) return parts;
  if (indexOf(head, 'Exif') !== -1) {
    const found = TIFF_STARTS.map((start) => indexOf(bytes, start)).filter((at) => at !== -1);
    parts.push({ name: 'Exif', bytes: found.length === 0 ? new Uint8Array() : bytes.subarray(Math.min(...found)) });
  }
  if (indexOf(head, 'application/rdf+xml') !== -1) {
    const at = indexOf(bytes, '<x:xmpmeta');
    parts.push({ name: 'XMP', bytes: at === -1 ? new Uint8Array() : bytes.subarray(at) });
  }
  return parts;
};

/** The parts of a picture's file that are not the picture, by the first bytes of its format; none for any other file. */
export const pictureParts = (bytes: Uint8Array): PicturePart[] => {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegParts(bytes);
  if (ascii(bytes, 1, 4) === 'PNG') return pngParts(bytes);
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return webpParts(bytes);
  return ascii(bytes, 4, 8) === 'ftyp' ? avifParts(bytes) : [];
};
