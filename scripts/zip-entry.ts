import { inflateRawSync } from 'node:zlib';

// The parts of a zip file, by the numbers they begin with (PKWARE, "APPNOTE.TXT", sections 4.3.7, 4.3.12 and 4.3.16).
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
const LONGEST_REMARK = 0xffff;
const MOST_ENTRIES = 20;
const STORED = 0;
const DEFLATED = 8;

const endOf = (zip: Buffer): number => {
  for (let at = zip.length - END_LENGTH; at >= Math.max(0, zip.length - END_LENGTH - LONGEST_REMARK); at -= 1)
    if (zip.readUInt32LE(at) === END) return at;
  throw new Error('it has no end');
};

const unpacked = (zip: Buffer, central: number, most: number): Buffer => {
  const method = zip.readUInt16LE(central + 10);
  const size = zip.readUInt32LE(central + 20);
  const local = zip.readUInt32LE(central + 42);
  if (zip.readUInt32LE(local) !== LOCAL) throw new Error('a file in it does not begin where it says');
  const start = local + LOCAL_LENGTH + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(start, start + size);
  if (packed.length !== size) throw new Error('a file in it is cut off');
  if (method === DEFLATED) return inflateRawSync(packed, { maxOutputLength: most });
  if (method !== STORED || size > most) throw new Error('a file in it is packed in a way that is not read here');
  return packed;
};

/**
 * Reads one file out of a zip file that anybody may have made. Nothing is written to the disk, so no name in it can lead
 * anywhere; and no more than `most` bytes are ever unpacked, whatever it says of its size.
 * @throws one sentence, when it is no zip file, has no file of exactly that name, or has too much in it
 */
export const zipEntry = (zip: Buffer, name: string, most: number): Buffer => {
  try {
    const end = endOf(zip);
    const entries = zip.readUInt16LE(end + 10);
    if (entries > MOST_ENTRIES) throw new Error('there are too many files in it');
    let at = zip.readUInt32LE(end + 16);
    for (let entry = 0; entry < entries; entry += 1) {
      if (zip.readUInt32LE(at) !== CENTRAL) throw new Error('its list of files is broken');
      const nameLength = zip.readUInt16LE(at + 28);
      const found = zip.toString('utf8', at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength);
      if (found === name) return unpacked(zip, at, most);
      at += CENTRAL_LENGTH + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    }
    throw new Error(`there is no ${name} in it`);
  } catch (error) {
    const isTooLarge = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    const why = isTooLarge ? 'there is too much in it' : error instanceof Error ? error.message : String(error);
    throw new Error(`The artifact cannot be read: ${why}.`, { cause: error });
  }
};
