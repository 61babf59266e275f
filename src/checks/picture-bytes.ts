/** A part of a picture's file that is not the picture: what it is called in its format, and its bytes. */
export interface PicturePart {
  name: string;
  bytes: Uint8Array;
}

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/** Segments of an application that only say how to show the picture: JFIF, a colour profile, Adobe's transform. */
const isHowToShow = (marker: number, content: Uint8Array): boolean =>
  (marker === 0xe0 && /^JF(?:IF|XX)/u.test(ascii(content, 0, 4))) ||
  (marker === 0xe2 && ascii(content, 0, 11) === 'ICC_PROFILE') ||
  (marker === 0xee && ascii(content, 0, 5) === 'Adobe');

const jpegPart = (marker: number, bytes: Uint8Array): PicturePart[] => {
  if (marker === 0xfe) return [{ name: 'comment', bytes }];
  if (marker < 0xe0 || marker > 0xef || isHowToShow(marker, bytes)) return [];
  if (marker === 0xe1) return [{ name: ascii(bytes, 0, 4) === 'Exif' ? 'Exif' : 'XMP', bytes }];
  return [{ name: marker === 0xed ? 'IPTC' : 'other', bytes }];
};

/** The next marker after the coded picture: 0xff is followed there by 0, a restart or another 0xff. */
const afterScan = (bytes: Uint8Array, from: number): number => {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
};

/** The segments of a JPEG beside its picture, and whatever is written after its end (ISO 10918-1, annex B). */
const jpegParts = (bytes: Uint8Array): PicturePart[] => {
  const view = viewOf(bytes);
  const parts: PicturePart[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === END_OF_IMAGE) break;
    if (marker === 0xff) at += 1;
    else {
      const length = Math.max(view.getUint16(at + 2), 2);
      parts.push(...jpegPart(marker, bytes.subarray(at + 4, at + 2 + length)));
      at = marker === START_OF_SCAN ? afterScan(bytes, at + 2 + length) : at + 2 + length;
    }
  }
  const rest = bytes.subarray(at + 2);
  return rest.some((byte) => byte !== 0) ? [...parts, { name: 'after the end', bytes: rest }] : parts;
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
    if (type === 'IEND' && at < bytes.length) return [...parts, { name: 'after the end', bytes: bytes.subarray(at) }];
  }
  return parts;
};

const WEBP_PICTURE = /^(?:VP8[ LX]|ALPH|ANIM|ANMF|ICCP)$/u;
const WEBP_NAMES: Readonly<Record<string, string>> = { EXIF: 'Exif', 'XMP ': 'XMP' };

/** The chunks of a WebP that hold Exif or XMP (RFC 9649, section 2.7). */
const webpParts = (bytes: Uint8Array): PicturePart[] => {
  const view = viewOf(bytes);
  const parts: PicturePart[] = [];
  for (let at = 12; at + 8 <= bytes.length;) {
    const length = view.getUint32(at + 4, true);
    const type = ascii(bytes, at, at + 4);
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (!WEBP_PICTURE.test(type)) parts.push({ name: WEBP_NAMES[type] ?? 'other', bytes: content });
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
  const list = indexOf(bytes, 'iinf') - 4;
  if (list < 0) return parts;
  const head = bytes.subarray(list, list + viewOf(bytes).getUint32(list));
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
