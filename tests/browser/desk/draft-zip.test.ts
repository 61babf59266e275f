import { describe, expect, it } from 'vitest';
import { zipSync } from 'fflate';
import { bytesOf, packZip, textOf, unpackZip } from '#src/browser/desk/draft-zip.ts';

describe('the zip of a draft', () => {
  it('comes back as it was packed', async () => {
    const packed = packZip(new Map([['days/a-day/index.mdx', bytesOf('Élodie’s day')]]));
    const files = unpackZip(new Uint8Array(await packed.arrayBuffer()));
    expect(textOf(files.get('days/a-day/index.mdx')!)).toBe('Élodie’s day');
  });

  it('is read also when Windows packed it, with backslashes, or a Mac, with files of its own', () => {
    const zip = zipSync({
      'days\\a-day\\index.mdx': bytesOf('words'),
      'days\\a-day\\gate.jpg': bytesOf('picture'),
      '__MACOSX/days/a-day/._index.mdx': bytesOf('x'),
      'days/.DS_Store': bytesOf('x'),
    });
    expect([...unpackZip(zip).keys()]).toEqual(['days/a-day/index.mdx', 'days/a-day/gate.jpg']);
  });

  it('is refused when there is more in it than any draft has', () => {
    const many = Object.fromEntries(
      Array.from({ length: 61 }, (_, index) => [`days/a-day/${index}.jpg`, bytesOf('x')]),
    );
    expect(() => unpackZip(zipSync(many))).toThrow(/more in the file/);
  });
});
