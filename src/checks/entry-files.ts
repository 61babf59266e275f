import type { CheckedEntry } from '#src/checks/content-site.ts';

/** The folder an entry's file lies in, with a slash at the end. */
export const folderOf = (entry: Pick<CheckedEntry, 'file'>): string =>
  entry.file.slice(0, entry.file.lastIndexOf('/') + 1);

/** The path, from the project's root, of a file an entry names as `./picture.png`; undefined for any other address. */
export const pathBeside = (entry: Pick<CheckedEntry, 'file'>, name: string): string | undefined =>
  /^\.\/[^/\\]+$/u.test(name) ? `${folderOf(entry)}${name.slice(2)}` : undefined;

/** What may be written, as `./name`, for the files that lie beside an entry. */
export const namesBeside = (entry: Pick<CheckedEntry, 'file'>, paths: Iterable<string>): string[] => {
  const folder = folderOf(entry);
  return [...paths]
    .filter((path) => path.startsWith(folder) && path !== entry.file && !path.slice(folder.length).includes('/'))
    .map((path) => `./${path.slice(folder.length)}`);
};
