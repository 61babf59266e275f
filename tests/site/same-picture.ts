import { expect, type Locator } from '@playwright/test';
import sharp from 'sharp';

/** A picture of part of a page, as bytes of red, green and blue. */
export interface Picture {
  data: Buffer;
  width: number;
  height: number;
}

/** Reads a picture from a file. */
export const readPicture = async (file: Buffer | string): Promise<Picture> => {
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
};

/** Takes a picture of part of a page. */
export const pictureOf = async (part: Locator): Promise<Picture> =>
  readPicture(await part.screenshot({ animations: 'disabled' }));

/**
 * How many pixels differ by more than the eye would see, together with the three beside and below them: the edge of a
 * slanting line, one pixel wide, is drawn a little differently wherever a page happens to be cut into tiles.
 */
const differing = (one: Picture, other: Picture): number => {
  const isUnlike = (at: number): boolean =>
    [0, 1, 2].some((part) => Math.abs((one.data[at + part] ?? 0) - (other.data[at + part] ?? 0)) > 8);
  const row = one.width * 3;
  let pixels = 0;
  for (let at = 0; at < one.data.length; at += 3)
    if (isUnlike(at) && [3, row, row + 3].every((beside) => isUnlike(at + beside))) pixels += 1;
  return pixels;
};

/** Expects two pictures to be the same to the eye, of the same size to the pixel. */
export const expectSamePicture = (shown: Picture, built: Picture): void => {
  expect([shown.width, shown.height]).toEqual([built.width, built.height]);
  expect(differing(built, shown), 'pixels').toBeLessThan(9);
};
