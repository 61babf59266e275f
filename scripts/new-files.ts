import { lstat, mkdir, mkdtemp, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Collection } from '#src/schemas/names.ts';

/** A file of a new entry. */
export interface NewFile {
  name: string;
  content: string | Uint8Array;
}

/** What kept an entry from being written, in a sentence. */
export class NotWritten extends Error {}

const PLAIN_NAME = /^[a-z0-9][a-z0-9-]*\.[a-z0-9]+$/u;

/** Whether there is an entry with this id already, in either of its two places, whatever its capitals. */
const twinOf = async (folder: string, id: string): Promise<string | undefined> =>
  (await readdir(folder)).find((name) => [id, `${id}.mdx`].includes(name.toLowerCase()));

/**
 * Writes a new entry into a folder of its own: all of it, or nothing. It never writes over anything, and never outside
 * `content/`.
 * @param root the folder of the project
 * @returns the folder that was written, from the project's root, with forward slashes
 * @throws NotWritten when there is such an entry already, or its place is not a plain folder
 */
export const writeEntry = async (
  root: string,
  collection: Collection,
  id: string,
  files: readonly NewFile[],
): Promise<string> => {
  const wrong = files.find(({ name }) => !PLAIN_NAME.test(name));
  if (wrong !== undefined) throw new NotWritten(`The file cannot be called “${wrong.name}”.`);
  const content = join(root, 'content');
  const folder = join(content, collection);
  await mkdir(folder, { recursive: true });
  const inside = relative(await realpath(content), await realpath(folder));
  if (!(await lstat(folder)).isDirectory() || inside !== collection)
    throw new NotWritten(`content/${collection} is not a plain folder.`);
  const twin = await twinOf(folder, id);
  if (twin !== undefined)
    throw new NotWritten(
      `There is content/${collection}/${twin} already, and nothing was written over it. Give the new page another title, or another --id.`,
    );
  // Beside its place, so that it can be moved there in one step; the name cannot be that of an entry.
  const unfinished = await mkdtemp(join(folder, '.unfinished-'));
  try {
    for (const file of files) await writeFile(join(unfinished, file.name), file.content, { flag: 'wx', mode: 0o644 });
    const place = join(folder, id);
    await rename(unfinished, place);
    return relative(root, place).split(sep).join('/');
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
};
