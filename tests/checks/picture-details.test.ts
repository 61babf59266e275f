import fc from 'fast-check';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { pictureDetails } from '#src/checks/picture-details.ts';

const FORMATS = ['jpeg', 'png', 'webp', 'avif'] as const;

const picture = () => sharp({ create: { width: 24, height: 16, channels: 3, background: '#884422' } });
const bytesOf = (made: Sharp, format: (typeof FORMATS)[number]): Promise<Buffer> =>
  made.toFormat(format, format === 'jpeg' ? { progressive: true } : {}).toBuffer();

const GPS = {
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 29/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '2/1 16/1 0/1' },
};
const XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
  '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>Jo Smith</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>';

/** The picture with a segment put after the start of its JPEG. */
const withSegment = (jpeg: Uint8Array, marker: number, words: string): Uint8Array => {
  const content = new TextEncoder().encode(words);
  const head = [0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 0xff];
  return Uint8Array.from([...jpeg.subarray(0, 2), ...head, ...content, ...jpeg.subarray(2)]);
};

/** The picture with a chunk put after the header of its PNG; nobody checks its checksum. */
const withChunk = (png: Uint8Array, type: string, words: string): Uint8Array => {
  const content = new TextEncoder().encode(words);
  const head = [0, 0, content.length >> 8, content.length & 0xff, ...new TextEncoder().encode(type)];
  return Uint8Array.from([...png.subarray(0, 33), ...head, ...content, 0, 0, 0, 0, ...png.subarray(33)]);
};

describe('the hidden details of a picture', () => {
  it.each(FORMATS)('are none in a plain %s, whichever way up it is shown and whatever its colours', async (format) => {
    expect(pictureDetails(await bytesOf(picture(), format))).toEqual([]);
    const turned = picture().withMetadata({ orientation: 6 }).withIccProfile('p3');
    expect(pictureDetails(await bytesOf(turned, format))).toEqual([]);
  });

  it.each(FORMATS)('say of a %s where it was taken', async (format) => {
    expect(pictureDetails(await bytesOf(picture().withExif(GPS), format))).toContain('place');
  });

  it.each(FORMATS)('say of a %s which camera took it, when, and who', async (format) => {
    const made = picture().withExif({
      IFD0: { Make: 'Acme', Model: 'Phone 9', Artist: 'Jo Smith', DateTime: '2024:03:12 10:00:00' },
      IFD2: { BodySerialNumber: '12345', DateTimeOriginal: '2024:03:12 10:00:00' },
    });
    expect(pictureDetails(await bytesOf(made, format))).toEqual(expect.arrayContaining(['camera', 'person', 'time']));
  });

  it.each(FORMATS)('are found in the XMP of a %s', async (format) => {
    // In a PNG it is packed, so all that can be told is that there are words.
    const expected = format === 'png' ? ['words'] : ['person'];
    expect(pictureDetails(await bytesOf(picture().withXmp(XMP), format))).toEqual(expected);
  });

  it('are found in comments, IPTC and anything else a program adds to a JPEG', async () => {
    const jpeg = await bytesOf(picture(), 'jpeg');
    expect(pictureDetails(withSegment(jpeg, 0xfe, 'Ellis at home'))).toEqual(['words']);
    expect(pictureDetails(withSegment(jpeg, 0xed, 'Photoshop 3.0'))).toEqual(['words']);
    expect(pictureDetails(withSegment(jpeg, 0xeb, 'JP c2pa'))).toEqual(['words']);
    expect(pictureDetails(withSegment(jpeg, 0xee, 'Adobe'))).toEqual([]);
    expect(pictureDetails(Uint8Array.from([...jpeg, ...new TextEncoder().encode('ftyp a film')]))).toEqual(['words']);
  });

  it('are found in the words of a PNG, but not what a program says of itself', async () => {
    const png = await bytesOf(picture(), 'png');
    expect(pictureDetails(withChunk(png, 'tEXt', 'Author\0Jo Smith'))).toEqual(['person']);
    expect(pictureDetails(withChunk(png, 'iTXt', 'Comment\0Ellis at home'))).toEqual(['words']);
    expect(pictureDetails(withChunk(png, 'tEXt', 'Software\0Acme Paint'))).toEqual([]);
    expect(pictureDetails(Uint8Array.from([...png, 1, 2, 3]))).toEqual(['words']);
  });

  it('are read from any bytes without falling over, and without end', async () => {
    const made = await Promise.all(FORMATS.map((format) => bytesOf(picture().withExif(GPS).withXmp(XMP), format)));
    fc.assert(
      fc.property(
        fc.constantFrom(...made),
        fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 30 }),
        fc.nat(3000),
        (bytes, changes, length) => {
          const broken = Uint8Array.from(bytes.subarray(0, length));
          for (const [at, value] of changes) if (at < broken.length) broken[at] = value;
          expect(Array.isArray(pictureDetails(broken))).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
    expect(pictureDetails(new Uint8Array())).toEqual([]);
  });
});
