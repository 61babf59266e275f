import type { Root } from 'mdast';
import { lstat, readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { visit } from 'unist-util-visit';
import { broughtFields } from '#src/markdown/brought-fields.ts';
import type { FileWords } from '#src/markdown/bring-in.ts';
import type { EyeNote } from '#src/markdown/eye-notes.ts';
import { markdownPage } from '#src/markdown/markdown-page.ts';
import { RefusedFile } from '#src/markdown/refused-file.ts';
import { readText, textPage } from '#src/markdown/text-page.ts';
import { readWordPage } from '#src/markdown/word-page.ts';
import { ZIP_LIMITS } from '#src/markdown/zip-parts.ts';
import type { Collection } from '#src/schemas/names.ts';
import type { FoundPicture } from './new-pictures.ts';

/** A file that somebody brings in, as words, with what its front matter says and the pictures it shows. */
export interface SourceFile {
  words: FileWords;
  data: Record<string, unknown>;
  pictures: FoundPicture[];
}

/** The largest text file, in bytes: ten times the longest page. */
const LARGEST_TEXT = 2 * 1024 * 1024;

const descriptions = (tree: Root): Map<string, string> => {
  const said = new Map<string, string>();
  visit(tree, 'image', ({ url, alt }) => {
    if (!said.has(url)) said.set(url, alt ?? '');
  });
  return said;
};

const textSource = (bytes: Uint8Array): { text: string; notes: EyeNote[] } => {
  if (bytes.length > LARGEST_TEXT)
    throw new RefusedFile('The file is larger than 2 MB, the most for words without pictures.');
  if (bytes.length === 0) throw new RefusedFile('The file is empty.');
  const { text, encoding } = readText(bytes);
  if (text.includes('\0')) throw new RefusedFile('This is not a text file: it holds other data than letters.');
  const message = 'The letters were read as Windows-1252. Look at quotes, dashes and accents.';
  return { text, notes: encoding === 'Windows-1252' ? [{ kind: 'unsure', message }] : [] };
};

/** Pictures that lie in the same folder as a Markdown file; nothing further away is ever opened. */
const besideFile = async (path: string, tree: Root): Promise<FoundPicture[]> => {
  const found: FoundPicture[] = [];
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
 * Reads a file that somebody brings in: Word, Markdown or plain text.
 * @throws RefusedFile when it is none of these, or cannot be trusted
 */
export const readSource = async (path: string, collection: Collection): Promise<SourceFile> => {
  const facts = await lstat(path).catch(() => undefined);
  if (facts === undefined) throw new RefusedFile(`There is no file “${path}”.`);
  if (!facts.isFile()) throw new RefusedFile(`“${path}” is not a plain file.`);
  if (facts.size > ZIP_LIMITS.file)
    throw new RefusedFile('The file is larger than 25 MB, the most that can be brought in.');
  const bytes = new Uint8Array(await readFile(path));
  const ending = extname(path).toLowerCase();
  if (ending === '.docx') {
    const { tree, notes, boxes, pictures } = await readWordPage(bytes);
    const said = descriptions(tree);
    return {
      words: { tree, notes, boxes },
      data: {},
      pictures: pictures.map(({ src, bytes }) => ({ src, bytes, alt: said.get(src) ?? '' })),
    };
  }
  if (ending === '.txt') {
    const { text, notes } = textSource(bytes);
    return { words: { tree: textPage(text), notes }, data: {}, pictures: [] };
  }
  if (ending === '.md' || ending === '.markdown' || ending === '.mdx') {
    const { text, notes } = textSource(bytes);
    const { data, body } = broughtFields(text, collection, notes);
    const tree = markdownPage(body);
    return { words: { tree, notes }, data, pictures: await besideFile(path, tree) };
  }
  throw new RefusedFile('Only .docx, .md and .txt files can be brought in. Save it as one of these.');
};
