import type { Root } from 'mdast';
import { lstat, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { RefusedFile } from '#src/markdown/refused-file.ts';
import { descriptions, readSourceFile, type SourceFile } from '#src/markdown/source-file.ts';
import { ZIP_LIMITS } from '#src/markdown/zip-parts.ts';
import { isTooLarge, sourceKind, type SourcePicture, TOO_LARGE } from '#src/model/source-files.ts';
import type { Collection } from '#src/schemas/names.ts';

/** Pictures that lie in the same folder as a Markdown file; nothing further away is ever opened. */
const besideFile = async (path: string, tree: Root): Promise<SourcePicture[]> => {
  const found: SourcePicture[] = [];
  for (const [src, alt] of descriptions(tree)) {
    const name = src.replace(/^\.\//u, '');
    if (name !== basename(name) || /[\\/:%]/u.test(name)) continue;
    const place = join(dirname(path), name);
    const facts = await lstat(place).catch(() => undefined);
    if (facts?.isFile() !== true || facts.size > ZIP_LIMITS.part) continue;
    found.push({ src, alt, bytes: await readFile(place) });
  }
  return found;
};

/**
 * Opens a file that somebody brings in, with the pictures that lie beside it.
 * @throws RefusedFile when it is none that can be brought in, or cannot be trusted
 */
export const readSource = async (path: string, collection: Collection): Promise<SourceFile> => {
  const facts = await lstat(path).catch(() => undefined);
  if (facts === undefined) throw new RefusedFile(`There is no file “${path}”.`);
  if (!facts.isFile()) throw new RefusedFile(`“${path}” is not a plain file.`);
  if (isTooLarge(facts.size)) throw new RefusedFile(TOO_LARGE);
  const source = await readSourceFile(path, new Uint8Array(await readFile(path)), collection);
  return sourceKind(path) === 'markdown' ? { ...source, pictures: await besideFile(path, source.words.tree) } : source;
};
