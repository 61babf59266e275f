import {
  fitWithin,
  LARGEST_PICTURE,
  LONGEST_SIDE,
  refusePicture,
  unreadablePicture,
} from '#src/model/desk/pictures.ts';

type Ending = 'jpg' | 'png' | 'webp';
const TYPES = { jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp' } as const;

/** A picture made anew from what can be seen in it, or why there is none, in words. */
export type CleanPicture = { picture: Blob; ending: Ending; width: number; height: number } | { problem: string };

const HEAD_BYTES = 64;

const asBlob = (canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, type, quality));

/** Whether any of a drawing can be seen through. */
const isClear = (context: CanvasRenderingContext2D, width: number, height: number): boolean => {
  const { data } = context.getImageData(0, 0, width, height);
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true;
  return false;
};

const draw = async (
  bitmap: ImageBitmap,
  longest: number,
  quality: number,
  wanted?: Ending,
): Promise<CleanPicture | undefined> => {
  const { width, height } = fitWithin(bitmap.width, bitmap.height, longest);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return { problem: 'This browser cannot make pictures smaller. Try another browser.' };
  context.drawImage(bitmap, 0, 0, width, height);
  const ending = wanted ?? (isClear(context, width, height) ? 'png' : 'jpg');
  const picture = await asBlob(canvas, TYPES[ending], quality);
  // A browser that cannot write a type writes PNG instead, and says so.
  if (picture === null || picture.size > LARGEST_PICTURE || picture.type !== TYPES[ending]) return undefined;
  return { picture, ending, width, height };
};

/**
 * Makes a picture anew from its pixels, turned the right way up and made small enough: no place, date, name or number
 * that a camera hid in the file can come along. Never throws.
 * @param wanted the type it must have; else PNG where something can be seen through, and JPEG
 */
export const cleanPicture = async (file: Blob, wanted?: Ending): Promise<CleanPicture> => {
  const head = await file
    .slice(0, HEAD_BYTES)
    .arrayBuffer()
    .then(
      (read) => new Uint8Array(read),
      () => undefined,
    );
  if (head === undefined) return { problem: unreadablePicture(new Uint8Array()) };
  const refused = refusePicture(head, file.size);
  if (refused !== undefined) return { problem: refused };
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return { problem: unreadablePicture(head) };
  }
  try {
    for (const [longest, quality] of [
      [LONGEST_SIDE, 0.85],
      [LONGEST_SIDE, 0.7],
      [1_400, 0.7],
      [900, 0.6],
    ] as const) {
      const made = await draw(bitmap, longest, quality, wanted);
      if (made !== undefined) return made;
    }
    return { problem: 'This picture cannot be made small enough. Choose one with less in it.' };
  } catch {
    return { problem: 'There is not enough memory here for this picture. Choose a smaller one.' };
  } finally {
    bitmap.close();
  }
};
