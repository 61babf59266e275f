import { lstat, open, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from '#src/checks/content-site.ts';
import { endingOf, kindOfFile } from '#src/checks/file-kinds.ts';
import { hiddenDetails } from '#src/checks/hidden-details.ts';

/** Files whose text the rules read, by ending. */
const TEXT_ENDINGS = ['mdx', 'yaml', 'vtt', 'svg'];
/** The largest file read as text, in bytes: ten times what any of them may be, so that a huge file cannot fill memory. */
const LARGEST_TEXT = 2 * 1024 * 1024;
const HEAD_BYTES = 64;
const EXECUTE_BITS = 0o111;

const readStart = async (path: string, bytes: number): Promise<Buffer> => {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
};

const readOne = async (root: string, path: string): Promise<ContentFile> => {
  const name = relative(root, path).split(sep).join('/');
  const found = await lstat(path);
  const nothing = { path: name, size: found.size, executable: false, head: new Uint8Array() };
  if (found.isSymbolicLink()) return { ...nothing, kind: 'symlink' };
  if (!found.isFile()) return { ...nothing, kind: 'other' };
  const isText = TEXT_ENDINGS.includes(endingOf(name)) && found.size <= LARGEST_TEXT;
  const kind = kindOfFile(name);
  // A picture or film larger than it may be is refused for its size, and not read.
  const isWhole = isText || (kind !== undefined && found.size <= kind.mostBytes);
  const bytes = await readStart(path, isWhole ? found.size : HEAD_BYTES);
  // Windows keeps no such mark, and reports one for every file.
  const executable = process.platform !== 'win32' && (found.mode & EXECUTE_BITS) !== 0;
  const file: ContentFile = {
    path: name,
    kind: 'file',
    size: found.size,
    executable,
    // A copy, so that the rest of a picture need not stay in memory.
    head: Uint8Array.from(bytes.subarray(0, HEAD_BYTES)),
  };
  if (isText) return { ...file, text: bytes.toString('utf8') };
  if (!isWhole) return file;
  const details = hiddenDetails(name, bytes);
  return details === undefined ? file : { ...file, details };
};

/** What an operating system leaves in folders by itself; .gitignore keeps it out of the repository. */
const LEFT_BY_SYSTEM = ['.DS_Store'];

/** Whether an error says that there is no such folder. */
const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/**
 * Reads every file under `content/` in a project, without following links, in the order of their paths.
 * @throws when a file or folder that is there cannot be read
 */
export const readContentTree = async (root: string): Promise<ContentFile[]> => {
  const walk = async (folder: string): Promise<string[]> => {
    const found = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    });
    const names = found.filter((name) => !LEFT_BY_SYSTEM.includes(name.name));
    const nested = names.map((name) =>
      name.isDirectory() ? walk(join(folder, name.name)) : [join(folder, name.name)],
    );
    return (await Promise.all(nested)).flat();
  };
  const paths = (await walk(join(root, 'content'))).sort();
  const files: ContentFile[] = [];
  for (const path of paths) files.push(await readOne(root, path));
  return files;
};
