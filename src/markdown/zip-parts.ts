import { Inflate } from 'fflate';
import { RefusedFile } from '#src/markdown/refused-file.ts';
import { isTooLarge, TOO_LARGE } from '#src/model/source-files.ts';

/** How much a Word file may hold, in bytes; stated in CONTRIBUTING.md. */
export const ZIP_LIMITS = {
  /** Everything in it, unpacked. */
  all: 100 * 1024 * 1024,
  /** One part of it, unpacked. */
  part: 30 * 1024 * 1024,
  /** How many parts. */
  parts: 2_000,
} as const;

/** How much packed data is unpacked before its size is looked at: at most about a thousand times as much comes out. */
const SLICE = 4_096;

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

const NOT_A_ZIP =
  'This is not a Word file: it cannot be unpacked. Open it in Word, and save it as a Word document (.docx) again.';
const TOO_MUCH =
  'This Word file unpacks to more than 100 MB, which no page needs. Take pictures out of it, or make them smaller.';

const refuse = (reason: string): never => {
  throw new RefusedFile(reason);
};

interface PackedPart {
  name: string;
  method: number;
  packed: Uint8Array;
}

/** The end of the central directory is searched from the end of the file (APPNOTE.TXT 6.3.10, section 4.3.16). */
const findEnd = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1)
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  return refuse(NOT_A_ZIP);
};

const listParts = (bytes: Uint8Array): PackedPart[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > ZIP_LIMITS.parts) refuse('This Word file has more than 2,000 parts, which no page needs.');
  const parts: PackedPart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL_SIGNATURE) refuse(NOT_A_ZIP);
    if ((view.getUint16(at + 8, true) & 1) !== 0)
      refuse('This Word file is protected with a password. Take the password off, then bring it in again.');
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== LOCAL_SIGNATURE) refuse(NOT_A_ZIP);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + size > bytes.byteLength) refuse(NOT_A_ZIP);
    parts.push({ name, method, packed: bytes.subarray(start, start + size) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
};

/** Unpacks a part, and stops as soon as more comes out than may: what its size is said to be is never believed. */
const unpack = ({ method, packed }: PackedPart, most: number): Uint8Array => {
  if (method === 0) return packed.length > most ? refuse(TOO_MUCH) : packed.slice();
  if (method !== 8) return refuse(NOT_A_ZIP);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk);
    size += chunk.length;
  });
  for (let at = 0; at < packed.length || at === 0; at += SLICE) {
    inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    if (size > most) refuse(TOO_MUCH);
  }
  const whole = new Uint8Array(size);
  let filled = 0;
  for (const chunk of chunks) {
    whole.set(chunk, filled);
    filled += chunk.length;
  }
  return whole;
};

/**
 * The parts of a zip file that are wanted, unpacked within limits, whatever the file says of itself.
 * @param isWanted whether a part of this name is unpacked at all
 * @throws RefusedFile when it is no zip file, is protected, or holds more than it may
 */
export const readZipParts = (bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, Uint8Array> => {
  if (isTooLarge(bytes.length)) refuse(TOO_LARGE);
  const parts = new Map<string, Uint8Array>();
  let left: number = ZIP_LIMITS.all;
  try {
    for (const part of listParts(bytes)) {
      if (!isWanted(part.name) || part.name.endsWith('/')) continue;
      const unpacked = unpack(part, Math.min(left, ZIP_LIMITS.part));
      left -= unpacked.length;
      parts.set(part.name, unpacked);
    }
  } catch (error) {
    if (error instanceof RefusedFile) throw error;
    // A place outside the file, or data that is not packed as it says.
    refuse(NOT_A_ZIP);
  }
  return parts;
};
