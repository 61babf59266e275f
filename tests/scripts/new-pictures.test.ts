import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { blankPicture, keepPictures } from '../../scripts/new-pictures.ts';

const drawn = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: 'red' } })
    .png()
    .toBuffer();

/** The same picture, which says of itself that it is larger than any camera makes them. */
const huge = async (): Promise<Uint8Array> => {
  const bytes = await drawn(10, 10);
  bytes.writeUInt32BE(60_000, 16);
  bytes.writeUInt32BE(60_000, 20);
  return bytes;
};

describe('pictures that are brought in', () => {
  it('have names from what is said of them, each its own', async () => {
    const bytes = await drawn(10, 10);
    const alts = [
      'Wet boots',
      'Wet boots',
      '',
      '',
      'A very long description of everything that can be seen here',
      'Con',
    ];
    const kept = await keepPictures(alts.map((alt, index) => ({ src: `${index}`, bytes, alt })));
    expect(kept.map(({ name }) => name)).toEqual([
      'wet-boots.png',
      'wet-boots-2.png',
      'picture-1.png',
      'picture-2.png',
      'a-very-long-description-of-everything.png',
      'con-picture.png',
    ]);
  });

  it('are left out where they cannot be opened safely', async () => {
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    const found = [await huge(), svg, new Uint8Array([1, 2, 3]), (await drawn(50, 50)).subarray(0, 60)];
    expect(await keepPictures(found.map((bytes, index) => ({ src: `${index}`, bytes, alt: '' })))).toEqual([]);
  });

  it('may be nothing yet, in the shape of a film', async () => {
    expect(await sharp(await blankPicture()).metadata()).toMatchObject({ format: 'png', width: 1280, height: 720 });
  });
});
