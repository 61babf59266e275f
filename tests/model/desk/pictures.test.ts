import { describe, expect, it } from 'vitest';
import {
  fitWithin,
  pictureKind,
  pictureMark,
  fileName,
  refusePicture,
  unreadablePicture,
} from '#src/model/desk/pictures.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('a picture', () => {
  it('is told by its first bytes, whatever its name says', () => {
    expect(pictureKind(bytes('\xff\xd8\xff\xe1'))).toBe('jpeg');
    expect(pictureKind(bytes('\x89PNG\r\n'))).toBe('png');
    expect(pictureKind(bytes('RIFFxxxxWEBP'))).toBe('webp');
    expect(pictureKind(bytes('\0\0\0\x18ftypheic'))).toBe('heic');
    expect(pictureKind(bytes('\0\0\0\x18ftypmif1'))).toBe('heic');
    expect(pictureKind(bytes('\0\0\0\x18ftypavif'))).toBe('avif');
    expect(pictureKind(bytes('%PDF-1.7'))).toBe('other');
  });

  it('is refused in plain words when it is none, is empty or is too large', () => {
    expect(refusePicture(bytes('%PDF'), 10)).toMatch(/not a picture/);
    expect(refusePicture(bytes('\xff\xd8\xff'), 0)).toMatch(/empty/);
    expect(refusePicture(bytes('\xff\xd8\xff'), 50 * 1024 * 1024)).toMatch(/too large/);
    expect(refusePicture(bytes('\xff\xd8\xff'), 1000)).toBeUndefined();
    expect(unreadablePicture(bytes('\0\0\0\x18ftypheic'))).toMatch(/HEIC.*Most Compatible/);
    expect(unreadablePicture(bytes('\xff\xd8\xff'))).toMatch(/damaged/);
  });

  it('is made to fit, its sides in proportion', () => {
    expect(fitWithin(4000, 3000)).toEqual({ width: 2000, height: 1500 });
    expect(fitWithin(3000, 6000)).toEqual({ width: 1000, height: 2000 });
    expect(fitWithin(800, 600)).toEqual({ width: 800, height: 600 });
    expect(fitWithin(9000, 1)).toEqual({ width: 2000, height: 1 });
  });

  it('is named after its description, and like no other', () => {
    expect(fileName('A kettle, boiling', 'jpg', [])).toBe('./a-kettle-boiling.jpg');
    expect(fileName('A kettle, boiling', 'png', ['./a-kettle-boiling.jpg'])).toBe('./a-kettle-boiling-2.png');
    expect(fileName('…', 'jpg', [])).toBe('./picture.jpg');
    expect(pictureMark('./a.jpg', 'A [small]\nkettle')).toBe('![A small kettle](./a.jpg)');
    expect(pictureMark('./a.jpg', 'A <b>kettle</b> {red} \\')).toBe('![A bkettle/b (red)](./a.jpg)');
  });
});
