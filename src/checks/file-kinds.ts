const MEGABYTE = 1024 * 1024;
const KILOBYTE = 1024;

/** A kind of file that may lie under `content/`. */
export interface FileKind {
  /** What it is called in a message. */
  name: 'article' | 'settings file' | 'picture' | 'film' | 'captions file';
  /** The largest size allowed, in bytes. */
  mostBytes: number;
  /** Whether the first bytes are those of this kind of file; undefined when any text is. */
  matches?: (head: Uint8Array) => boolean;
}

const ascii = (head: Uint8Array, from: number, to: number): string => String.fromCharCode(...head.subarray(from, to));

const startsWith =
  (...bytes: number[]) =>
  (head: Uint8Array): boolean =>
    bytes.every((byte, index) => head[index] === byte);

/** The brands an ISO base media file says it is of (ISO/IEC 14496-12, section 4.3). */
const brands = (head: Uint8Array): string[] => {
  if (ascii(head, 4, 8) !== 'ftyp') return [];
  const end = Math.min(head.length, ((head[2] ?? 0) << 8) | (head[3] ?? 0));
  const found = [ascii(head, 8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) found.push(ascii(head, at, at + 4));
  return found;
};

const isAvif = (head: Uint8Array): boolean => brands(head).some((brand) => brand === 'avif' || brand === 'avis');

const textStart = (head: Uint8Array): string =>
  ascii(head, 0, head.length)
    .replace(/^\u00EF\u00BB\u00BF/u, '')
    .trimStart();

const picture = (matches: (head: Uint8Array) => boolean): FileKind => ({
  name: 'picture',
  mostBytes: 2 * MEGABYTE,
  matches,
});
const film = (matches: (head: Uint8Array) => boolean): FileKind => ({
  name: 'film',
  mostBytes: 25 * MEGABYTE,
  matches,
});

/**
 * The kinds of file that may lie under `content/`, by the ending of the name.
 * First bytes: PNG (RFC 2083), JPEG (ISO 10918-1), RIFF WebP (RFC 9649), AVIF and MP4 (ISO 14496-12), WebM (RFC 8794), WebVTT (W3C).
 */
export const FILE_KINDS: Readonly<Record<string, FileKind>> = {
  mdx: { name: 'article', mostBytes: 200 * KILOBYTE },
  yaml: { name: 'settings file', mostBytes: 200 * KILOBYTE },
  png: picture(startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)),
  jpg: picture(startsWith(0xff, 0xd8, 0xff)),
  jpeg: picture(startsWith(0xff, 0xd8, 0xff)),
  webp: picture((head) => ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP'),
  avif: picture(isAvif),
  svg: picture((head) => /^<(?:svg[\s>]|\?xml[\s?]|!--)/u.test(textStart(head))),
  mp4: film((head) => brands(head).length > 0 && !isAvif(head)),
  webm: film(startsWith(0x1a, 0x45, 0xdf, 0xa3)),
  vtt: { name: 'captions file', mostBytes: 200 * KILOBYTE, matches: (head) => textStart(head).startsWith('WEBVTT') },
};

/** The ending of a file's name, without the dot; capitals are kept, since an ending in capitals is not allowed. */
export const endingOf = (path: string): string => /\.([^./]+)$/u.exec(path)?.[1] ?? '';

/** The kind of file a name promises, if it is one of the allowed. */
export const kindOfFile = (path: string): FileKind | undefined => {
  const ending = endingOf(path);
  return Object.hasOwn(FILE_KINDS, ending) ? FILE_KINDS[ending] : undefined;
};

/** A size in bytes as people say it: "2.4 MB", "310 KB". */
export const sizeInWords = (bytes: number): string =>
  bytes >= MEGABYTE ? `${(bytes / MEGABYTE).toFixed(1)} MB` : `${Math.ceil(bytes / KILOBYTE)} KB`;
