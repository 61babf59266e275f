/** A file as the browser gives it, with the folders it lay in, where it lay in any that were chosen whole. */
export interface GivenFile {
  file: File;
  path: string;
}

/** Files out of folders, and how many others lay there that cannot be records. */
export interface Given {
  files: readonly GivenFile[];
  leftAlone: number;
}

const isJson = ({ path }: GivenFile): boolean => /\.json$/iu.test(path);

/** Of what lay in a folder, only what can be a record; a photo that lies beside it is nobody's mistake. */
const fromFolder = (files: readonly GivenFile[]): Given => {
  const records = files.filter(isJson);
  return { files: records, leftAlone: files.length - records.length };
};

/** The files chosen with a button. */
export const chosenFiles = (list: FileList | null): Given => {
  const files = [...(list ?? [])].map((file) => ({ file, path: file.webkitRelativePath || file.name }));
  return files.some(({ file }) => file.webkitRelativePath !== '') ? fromFolder(files) : { files, leftAlone: 0 };
};

const fileOf = (entry: FileSystemFileEntry): Promise<GivenFile[]> =>
  new Promise((resolve) =>
    entry.file(
      (file) => resolve([{ file, path: entry.fullPath.replace(/^\//u, '') }]),
      // A file that went away in the meantime.
      () => resolve([]),
    ),
  );

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const within = async (entry: FileSystemEntry): Promise<GivenFile[]> => {
  if (isFile(entry)) return fileOf(entry);
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const found: GivenFile[] = [];
  // The browser gives a folder in parts; the last one is empty.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (part.length === 0) return found;
    for (const one of part) found.push(...(await within(one)));
  }
};

/** The files that were dropped, those in dropped folders too, where the browser lets a page look into them. */
export const droppedFiles = async (transfer: DataTransfer): Promise<Given> => {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const loose = [...transfer.files].map((file) => ({ file, path: file.name }));
  const folders = entries.filter((entry) => entry?.isDirectory === true);
  if (folders.length === 0) return { files: loose, leftAlone: 0 };
  const files = entries.filter((entry) => entry?.isFile === true);
  const single = (await Promise.all(files.map((entry) => within(entry as FileSystemEntry)))).flat();
  const deep: GivenFile[] = [];
  for (const folder of folders) deep.push(...(await within(folder as FileSystemEntry)));
  const given = fromFolder(deep);
  return { files: [...single, ...given.files], leftAlone: given.leftAlone };
};
