import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { broughtFields } from '#src/markdown/brought-fields.ts';
import type { FileWords } from '#src/markdown/bring-in.ts';
import type { EyeNote } from '#src/markdown/eye-notes.ts';
import { plainLineEnds } from '#src/markdown/lines.ts';
import { markdownPage } from '#src/markdown/markdown-page.ts';
import { refuseMarks } from '#src/markdown/marks.ts';
import { RefusedFile } from '#src/markdown/refused-file.ts';
import { readText, textPage } from '#src/markdown/text-page.ts';
import { type SourcePicture, sourceKind } from '#src/model/source-files.ts';
import type { Collection } from '#src/schemas/names.ts';

/** A file that somebody brings in, as words, with what its front matter says and the pictures in it. */
export interface SourceFile {
  words: FileWords;
  data: Record<string, unknown>;
  pictures: SourcePicture[];
}

/** The largest text file, in bytes: ten times the longest page. */
const LARGEST_TEXT = 2 * 1024 * 1024;

/** What is said of each picture in the words, by what stands for it there. */
export const descriptions = (tree: Root): Map<string, string> => {
  const said = new Map<string, string>();
  visit(tree, 'image', ({ url, alt }) => {
    if (!said.has(url)) said.set(url, alt ?? '');
  });
  return said;
};

const wordsOf = (tree: Root): string[] => {
  const words: string[] = [];
  visit(tree, 'text', ({ value }) => void words.push(value));
  return words;
};

const textOf = (bytes: Uint8Array): { text: string; notes: EyeNote[] } => {
  if (bytes.length > LARGEST_TEXT)
    throw new RefusedFile('The file is larger than 2 MB, the most for words without pictures.');
  if (bytes.length === 0) throw new RefusedFile('The file is empty.');
  const { text: read, encoding } = readText(bytes);
  // Macs once ended lines with the first of the two signs alone.
  const text = plainLineEnds(read).replaceAll('\r', '\n');
  if (text.includes('\0')) throw new RefusedFile('This is not a text file: it holds other data than letters.');
  refuseMarks(text.split(/\n[ \t]*\n/u));
  const message = 'The letters were read as Windows-1252. Look at quotes, dashes and accents.';
  return { text, notes: encoding === 'Windows-1252' ? [{ kind: 'unsure', message }] : [] };
};

/**
 * Reads a file that somebody brings in: Word, Markdown or plain text, as the end of its name says.
 * @param collection what it becomes an entry of: the fields at the top of a Markdown file are looked at by it
 * @throws RefusedFile when it is none of these, or cannot be trusted
 */
export const readSourceFile = async (name: string, bytes: Uint8Array, collection: Collection): Promise<SourceFile> => {
  switch (sourceKind(name)) {
    case 'word': {
      // What reads Word files is larger than all the rest, and most people never need it.
      const { readWordPage } = await import('#src/markdown/word-page.ts');
      const { tree, notes, boxes, pictures } = await readWordPage(bytes);
      refuseMarks(wordsOf(tree));
      const said = descriptions(tree);
      return {
        words: { tree, notes, boxes },
        data: {},
        pictures: pictures.map((picture) => ({
          src: picture.src,
          bytes: picture.bytes,
          alt: said.get(picture.src) ?? '',
        })),
      };
    }
    case 'text': {
      const { text, notes } = textOf(bytes);
      return { words: { tree: textPage(text), notes }, data: {}, pictures: [] };
    }
    case 'markdown': {
      const { text, notes } = textOf(bytes);
      const { data, body } = broughtFields(text, collection, notes);
      return { words: { tree: markdownPage(body), notes }, data, pictures: [] };
    }
    case undefined:
      throw new RefusedFile('Only .docx, .md and .txt files can be brought in. Save it as one of these.');
  }
};
