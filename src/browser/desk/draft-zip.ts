import { strFromU8, strToU8, type UnzipFileInfo, unzipSync, type Zippable, zipSync } from 'fflate';

/** Files by their path inside a zip. */
export type ZipFiles = ReadonlyMap<string, Uint8Array>;

/** More than any draft has; what goes beyond is no draft, or a trap. */
const MOST_FILES = 60;
const MOST_BYTES = 60 * 1024 * 1024;

/** Packs files; pictures and films are small already, and are not packed again. */
export const packZip = (files: ZipFiles): Blob => {
  const packed: Zippable = {};
  for (const [path, bytes] of files) packed[path] = [bytes, { level: /\.(?:mdx|vtt|svg)$/.test(path) ? 6 : 0 }];
  return new Blob([zipSync(packed) as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
};

/** Some programs of Windows write the steps of a path with backslashes, which the format forbids (APPNOTE.TXT, 4.4.17). */
const withSlashes = (path: string): string => path.replaceAll('\\', '/');

/** Unpacks what could be a draft's files. @throws when it is no zip, or has more in it than any draft */
export const unpackZip = (bytes: Uint8Array): ZipFiles => {
  let [count, size] = [0, 0];
  const files = unzipSync(bytes, {
    filter: ({ name: packed, originalSize }: UnzipFileInfo): boolean => {
      const name = withSlashes(packed);
      if (name.endsWith('/') || /(?:^|\/)(?:\.|__MACOSX)/.test(name)) return false;
      count += 1;
      size += originalSize;
      return count <= MOST_FILES && size <= MOST_BYTES;
    },
  });
  if (count > MOST_FILES || size > MOST_BYTES) throw new Error('There is more in the file than any draft has.');
  return new Map(Object.entries(files).map(([name, data]) => [withSlashes(name), data]));
};

/** Bytes in UTF-8 as text. */
export const textOf: (bytes: Uint8Array) => string = strFromU8;
/** Text as bytes in UTF-8. */
export const bytesOf: (text: string) => Uint8Array = strToU8;
