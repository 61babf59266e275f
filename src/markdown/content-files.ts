import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type ContentFile, entryOfPath, SETTINGS_PATH } from '#src/markdown/content-index.ts';

/** Anything else under `content/`. */
export interface OtherFile {
  /** The path from the project's root, with forward slashes. */
  path: string;
  kind: 'file' | 'symlink' | 'other';
  /** The size in bytes; 0 for what is not a file. */
  size: number;
}

const walk = async (root: string, folder: string): Promise<OtherFile[]> => {
  const found = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => []);
  const nested = await Promise.all(
    found.map(async (item): Promise<OtherFile[]> => {
      const name = `${folder}/${item.name}`;
      if (item.isDirectory()) return walk(root, name);
      // A link is never followed: it could lead out of content/.
      if (!item.isFile()) return [{ path: name, kind: item.isSymbolicLink() ? 'symlink' : 'other', size: 0 }];
      return [{ path: name, kind: 'file', size: (await stat(path.join(root, name))).size }];
    }),
  );
  return nested.flat().sort((one, other) => (one.path < other.path ? -1 : 1));
};

/**
 * Reads the files of all entries under `content/`; `x.mdx` and `x/index.mdx` have the same id.
 * @param root the folder of the project
 */
export const readContentFiles = async (root: string): Promise<ContentFile[]> => {
  const files = await walk(root, 'content');
  const entries = await Promise.all(
    files.map(async (file): Promise<ContentFile[]> => {
      const entry = file.kind === 'file' ? entryOfPath(file.path) : undefined;
      return entry === undefined
        ? []
        : [{ path: file.path, ...entry, text: await readFile(path.join(root, file.path), 'utf8') }];
    }),
  );
  return entries.flat();
};

/**
 * Everything under `content/` that is not an entry's file: pictures, captions, settings, and what should not be there.
 * @param root the folder of the project
 */
export const listOtherFiles = async (root: string): Promise<OtherFile[]> =>
  (await walk(root, 'content')).filter((file) => file.kind !== 'file' || entryOfPath(file.path) === undefined);

/** What decides how content is rendered, besides the content: our code for it, and the versions of all packages. */
const PIPELINE = ['src/markdown', 'src/schemas', 'src/model'];

/**
 * The text of all code that renders content, for the digest that Astro's cache goes by.
 * @param root the folder of the project
 */
export const readPipelineCode = async (root: string): Promise<string> => {
  const folders = await Promise.all(PIPELINE.map((folder) => walk(root, folder)));
  const files = [...folders.flat().map((file) => file.path), 'package-lock.json'];
  const texts = await Promise.all(files.map((file) => readFile(path.join(root, file), 'utf8').catch(() => '')));
  return texts.join('\n');
};

/** The text of the settings; undefined when there are none. */
export const readSettingsText = (root: string): Promise<string | undefined> =>
  readFile(path.join(root, SETTINGS_PATH), 'utf8').catch(() => undefined);
