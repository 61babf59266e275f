import { seenWords } from '#src/model/invisible.ts';
import { freeId, wordsAsId } from '#src/model/desk/ids.ts';

/** The longest side of a picture, in pixels: enough for the widest screen the hub is shown on. */
export const LONGEST_SIDE = 2_000;
/** The largest picture the checks accept (`file-kinds`), in bytes. */
export const LARGEST_PICTURE = 2 * 1024 * 1024;
/** The largest file that is opened at all: more than any camera makes, and less than fills a telephone. */
const LARGEST_OPENED = 40 * 1024 * 1024;

const ascii = (head: Uint8Array, from: number, to: number): string => String.fromCharCode(...head.subarray(from, to));

/** What a file is, by its first bytes, whatever its name says. Sources: as in `file-kinds`; HEIC: ISO/IEC 23008-12. */
export const pictureKind = (head: Uint8Array): 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'heic' | 'other' => {
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'jpeg';
  if (head[0] === 0x89 && ascii(head, 1, 4) === 'PNG') return 'png';
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP') return 'webp';
  if (ascii(head, 0, 4) === 'GIF8') return 'gif';
  if (ascii(head, 4, 8) !== 'ftyp') return 'other';
  const brand = ascii(head, 8, 12);
  if (brand === 'avif' || brand === 'avis') return 'avif';
  return /^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand) ? 'heic' : 'other';
};

/** Why a picture cannot be used, in words; undefined when it may be tried. */
export const refusePicture = (head: Uint8Array, size: number): string | undefined => {
  const kind = pictureKind(head);
  if (size === 0) return 'The file is empty. Choose another.';
  if (kind === 'other')
    return 'This is not a picture that the desk can read. Choose a photograph saved as JPEG or PNG.';
  if (size > LARGEST_OPENED) return 'This picture is too large to open here, over 40 MB. Choose a smaller one.';
  return undefined;
};

/** What is said when the browser could not open a picture. */
export const unreadablePicture = (head: Uint8Array): string =>
  pictureKind(head) === 'heic'
    ? 'This is a HEIC picture, which this browser cannot open. On an iPhone choose Settings, Camera, Formats, “Most Compatible”; or send the photograph to yourself by e-mail, which makes a JPEG of it.'
    : 'The picture cannot be opened: the file may be damaged. Choose another.';

/** The size of a picture made to fit, its sides in proportion; a small one stays as it is. */
export const fitWithin = (
  width: number,
  height: number,
  most: number = LONGEST_SIDE,
): { width: number; height: number } => {
  const scale = Math.min(1, most / Math.max(width, height, 1));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
};

/**
 * The name of a file beside an entry, free among those there: from the description of a picture, or from what it is for,
 * and never from its own name, since people name files after other people.
 */
export const fileName = (description: string, ending: string, taken: readonly string[]): string => {
  const stems = new Set(taken.map((name) => name.slice(2).replace(/\.[^.]*$/, '')));
  return `./${freeId(wordsAsId(description, 40) || 'picture', stems)}.${ending}`;
};

/** A description as it can stand in the words: on one line, without the signs that end it or mean something else there. */
export const asDescription = (text: string): string =>
  seenWords(text)
    .replaceAll(/[[\]<>\\`]/g, '')
    .replaceAll('{', '(')
    .replaceAll('}', ')')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The sign in the words that shows a picture. */
export const pictureMark = (name: string, description: string): string => `![${asDescription(description)}](${name})`;
