import { chmod, copyFile, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readContentTree } from './content-tree.ts';

const PLAIN = 0o644;

/**
 * Puts the words of one folder in the place of those of another: plain files under `content/`, and nothing else of it.
 * What leads elsewhere is not followed, and what is marked as a program loses the mark. Gives the number of files.
 * @throws when the folder has no content, so that a mistake in its name takes nothing away
 */
export const copyContent = async (from: string, into: string): Promise<number> => {
  const files = (await readContentTree(from)).filter(({ kind }) => kind === 'file');
  if (files.length === 0) throw new Error(`There is no content in ${from}.`);
  await rm(join(into, 'content'), { recursive: true, force: true });
  for (const { path } of files) {
    const copy = join(into, path);
    await mkdir(dirname(copy), { recursive: true });
    await copyFile(join(from, path), copy);
    await chmod(copy, PLAIN);
  }
  return files.length;
};
