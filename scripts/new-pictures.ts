import sharp from 'sharp';
import { isDeviceName, suggestedId } from '#src/model/entry-id.ts';
import type { SourcePicture } from '#src/model/source-files.ts';

/** A picture as it lies beside an entry: no wider or higher than needed, and without what a camera writes into it. */
export interface KeptPicture {
  src: string;
  name: string;
  bytes: Uint8Array;
}

/** The longest side of a picture, in pixels: twice the width of the widest column. */
const LONGEST_SIDE = 1600;
/** The most pixels a picture may have to be opened at all: a photograph of 60 megapixels. */
const MOST_PIXELS = 60_000_000;
const MOST_BYTES = 2 * 1024 * 1024;
/** What a camera or a drawing program writes; a drawing in SVG may have code in it, and is not taken. */
const FORMATS = ['jpeg', 'png', 'webp', 'gif', 'tiff', 'avif', 'heif'];
const NAME_LENGTH = 40;

/** A name of at most so many characters, of whole words; `picture` where nothing is said. */
const nameOf = (alt: string, taken: ReadonlySet<string>): string => {
  const whole = suggestedId(alt, 400);
  const words = whole.length <= NAME_LENGTH ? whole : whole.slice(0, NAME_LENGTH + 1).replace(/-[^-]*$/u, '');
  const name = words === '' ? 'picture' : isDeviceName(words) ? `${words}-picture` : words;
  for (let number = 1; ; number += 1) {
    const tried = number === 1 && words !== '' ? name : `${name}-${number}`;
    if (!taken.has(tried)) return tried;
  }
};

const smaller = async (bytes: Uint8Array): Promise<{ ending: string; bytes: Uint8Array } | undefined> => {
  try {
    const { format, hasAlpha } = await sharp(bytes, { limitInputPixels: MOST_PIXELS }).metadata();
    if (!FORMATS.includes(format)) return undefined;
    // Turned as the camera says, since that goes with the rest of what it says; nothing of it is kept.
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS })
      .rotate()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true });
    const isDrawn = hasAlpha || format === 'png' || format === 'gif';
    const first = isDrawn
      ? await picture.clone().png().toBuffer()
      : await picture.clone().jpeg({ quality: 82 }).toBuffer();
    if (first.length <= MOST_BYTES) return { ending: isDrawn ? 'png' : 'jpg', bytes: first };
    const second = await picture.webp({ quality: 75 }).toBuffer();
    return second.length <= MOST_BYTES ? { ending: 'webp', bytes: second } : undefined;
  } catch {
    return undefined;
  }
};

/** Makes pictures fit to lie beside an entry; one that cannot be opened, or is too large, is left out. */
export const keepPictures = async (found: readonly SourcePicture[]): Promise<KeptPicture[]> => {
  const taken = new Set<string>();
  const kept: KeptPicture[] = [];
  for (const { src, bytes, alt } of found) {
    const picture = await smaller(bytes);
    if (picture === undefined) continue;
    const name = nameOf(alt, taken);
    taken.add(name);
    kept.push({ src, name: `${name}.${picture.ending}`, bytes: picture.bytes });
  }
  return kept;
};

/** A picture of nothing, for a film that has no still yet. */
export const blankPicture = (): Promise<Uint8Array> =>
  sharp({ create: { width: 1280, height: 720, channels: 3, background: { r: 200, g: 200, b: 200 } } })
    .png()
    .toBuffer();
