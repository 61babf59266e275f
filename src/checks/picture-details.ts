import { PICTURE_DETAILS, type PictureDetail } from '#src/model/hidden-details.ts';
import { type PicturePart, pictureParts } from '#src/checks/picture-bytes.ts';

/** Tags that say only how to show the picture (Exif 2.32, tables 4 to 8; TIFF 6.0). Any other tag may lead to somebody. */
const HARMLESS = new Set([
  0x0100, 0x0101, 0x0102, 0x0103, 0x0106, 0x0112, 0x0115, 0x011a, 0x011b, 0x011c, 0x0128, 0x013e, 0x013f, 0x0201,
  0x0202, 0x0211, 0x0212, 0x0213, 0x0214, 0x9000, 0x9101, 0x9102, 0xa000, 0xa001, 0xa002, 0xa003, 0xa005, 0xa20e,
  0xa20f, 0xa210, 0xa401, 0x8769, 0xc4a5, 0x0001, 0x0002,
]);

const TAGS: Readonly<Record<number, PictureDetail>> = {
  0x8825: 'place',
  0x010f: 'camera',
  0x0110: 'camera',
  0xa430: 'person',
  0xa431: 'camera',
  0xa432: 'camera',
  0xa433: 'camera',
  0xa434: 'camera',
  0xa435: 'camera',
  0x013b: 'person',
  0x8298: 'person',
  0x9c9d: 'person',
  0x0132: 'time',
  0x9003: 'time',
  0x9004: 'time',
};
const EXIF_TAG = 0x8769;
/** More entries than any real directory has; a file that claims more is not followed. */
const MOST_ENTRIES = 512;

/** What a directory of tags says, and the directories it points at (TIFF 6.0, section 2). Anything odd counts as words. */
const exifDetails = (part: Uint8Array): PictureDetail[] => {
  const from = part[0] === 0x45 ? 6 : 0;
  const tiff = part.subarray(from);
  if (tiff.length < 8) return ['words'];
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = tiff[0] === 0x49;
  const found: PictureDetail[] = [];
  const waiting = [view.getUint32(4, little)];
  const seen = new Set<number>();
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === 0 || seen.has(at)) continue;
    seen.add(at);
    if (at + 2 > tiff.length) return [...found, 'words'];
    const count = view.getUint16(at, little);
    if (count > MOST_ENTRIES || at + 2 + count * 12 > tiff.length) return [...found, 'words'];
    for (let entry = at + 2; entry < at + 2 + count * 12; entry += 12) {
      const tag = view.getUint16(entry, little);
      if (tag === EXIF_TAG) waiting.push(view.getUint32(entry + 8, little));
      else if (!HARMLESS.has(tag)) found.push(TAGS[tag] ?? 'words');
    }
  }
  return found;
};

/** Words of XMP (ISO 16684-1 and the Exif, Photoshop and Dublin Core schemas) by what they give away. */
const XMP_WORDS: readonly (readonly [RegExp, PictureDetail])[] = [
  [
    /GPS|exif:.{0,20}L(?:at|ong)itude|photoshop:(?:City|State|Country)|Iptc4xmpCore:Location|LocationCreated/iu,
    'place',
  ],
  [/SerialNumber|tiff:M(?:ake|odel)|aux:Lens|aux:OwnerName/iu, 'camera'],
  [
    /dc:creator|dc:rights|photoshop:(?:AuthorsPosition|Credit)|OwnerName|PersonInImage|mwg-rs:Regions|CreatorContactInfo/iu,
    'person',
  ],
  [/CreateDate|DateCreated|DateTimeOriginal|ModifyDate|MetadataDate/iu, 'time'],
];

/** The words a program writes about itself or its colours, which lead to nobody. */
const HARMLESS_TEXTS = /^text (?:Software|date:(?:create|modify|timestamp)|Colorspace|icc:.*|png:.*)$/iu;

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, 65_536));

const partDetails = ({ name, bytes }: PicturePart): PictureDetail[] => {
  if (name === 'Exif') return exifDetails(bytes);
  if (name === 'XMP') {
    const words = latin(bytes);
    const found = XMP_WORDS.filter(([pattern]) => pattern.test(words)).map(([, detail]) => detail);
    return found.length === 0 ? ['words'] : found;
  }
  if (HARMLESS_TEXTS.test(name)) return [];
  if (/^text (?:Author|Copyright|Artist|Creator)$/iu.test(name)) return ['person'];
  return ['words'];
};

/**
 * What a picture gives away besides what can be seen: read from its bytes, in the order of `PICTURE_DETAILS`, each once.
 * Only what says how to show the picture is let be; a detail it does not know counts as words. Never throws.
 * @param bytes the whole file of a JPEG, PNG, WebP or AVIF
 */
export const pictureDetails = (bytes: Uint8Array): PictureDetail[] => {
  const found = new Set(pictureParts(bytes).flatMap(partDetails));
  return PICTURE_DETAILS.filter((detail) => found.has(detail));
};
