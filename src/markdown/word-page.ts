import type { Element, ElementContent, Root as Page } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import mammoth from 'mammoth';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { EyeNote } from '#src/markdown/eye-notes.ts';
import { RefusedFile } from '#src/markdown/refused-file.ts';
import { textBoxes, wordLosses } from '#src/markdown/word-losses.ts';
import { readWordParts } from '#src/markdown/word-parts.ts';

/** A picture as it lies in a Word file. */
export interface WordPicture {
  /** What stands for it in the words: `picture:1`. */
  src: string;
  type: string;
  bytes: Uint8Array;
}

/** A Word file as words, with what somebody has to look at. */
export interface WordPage {
  tree: Root;
  pictures: WordPicture[];
  notes: EyeNote[];
  /** The words of its text boxes, to be looked for on the page. */
  boxes: string[];
}

/** The most pictures that are taken out of a Word file. */
const MOST_PICTURES = 40;

/** Styles that Word and LibreOffice have for quotations and subtitles, besides those mammoth knows. */
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='Block Quotation'] => blockquote > p:fresh",
];

const textOf = (node: Element | ElementContent): string => {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
};

const idOf = (element: Element): string => {
  const { id } = element.properties;
  return typeof id === 'string' ? id : '';
};

const NOTE_ID = /^(footnote|endnote)-\d+$/u;
const NOTE_MARK = /^#((?:foot|end)note-\d+)$/u;

/** Takes footnotes off the page, since it has no place for them, and says what they said. */
const takeFootnotes = (page: Page): EyeNote[] => {
  const said = new Map<string, string>();
  visit(page, 'element', (element, index, parent) => {
    if (element.tagName !== 'li' || !NOTE_ID.test(idOf(element)) || parent === undefined || index === undefined)
      return undefined;
    said.set(
      idOf(element),
      textOf(element)
        .replace(/\s*↑\s*$/u, '')
        .trim(),
    );
    parent.children.splice(index, 1);
    return index;
  });
  const notes: EyeNote[] = [];
  visit(page, 'element', (element, index, parent) => {
    const link = element.tagName === 'sup' ? element.children[0] : undefined;
    const href = link?.type === 'element' ? link.properties['href'] : undefined;
    const id = typeof href === 'string' ? NOTE_MARK.exec(href)?.[1] : undefined;
    if (id === undefined || parent === undefined || index === undefined) return undefined;
    const before = parent.type === 'element' ? parent.children.slice(0, index).map(textOf).join('') : '';
    const name = id.startsWith('foot') ? 'footnote' : 'endnote';
    const message = `A ${name} was left out: “${said.get(id) ?? ''}” Say it in the text if it matters.`;
    notes.push({ kind: 'dropped', message, near: before.slice(-30) });
    parent.children.splice(index, 1);
    return index;
  });
  return notes;
};

/** Takes out the empty anchors that bookmarks leave. */
const takeAnchors = (page: Page): void => {
  visit(page, 'element', (element, index, parent) => {
    if (element.tagName !== 'a' || parent === undefined || index === undefined) return undefined;
    if (element.properties['href'] !== undefined && element.children.length > 0) return undefined;
    parent.children.splice(index, 1, ...(element.children as never[]));
    return index;
  });
};

/**
 * Reads a Word file (.docx) as words, pictures and notes. Nothing in it is run, and nothing is fetched.
 * @throws RefusedFile when the file is not one that can be brought in
 */
export const readWordPage = async (bytes: Uint8Array): Promise<WordPage> => {
  const { xml, safe } = readWordParts(bytes);
  const pictures: WordPicture[] = [];
  const notes: EyeNote[] = [];
  const takePicture = mammoth.images.imgElement(async (image) => {
    const src = `picture:${pictures.length + 1}`;
    if (pictures.length >= MOST_PICTURES) return { src: 'picture:none' };
    pictures.push({ src, type: image.contentType, bytes: new Uint8Array(await image.readAsArrayBuffer()) });
    return { src };
  });
  // Under Node mammoth opens a `buffer`, in a browser an `arrayBuffer`; both may be the same bytes.
  const input = { buffer: safe, arrayBuffer: safe.slice().buffer } as unknown as { arrayBuffer: ArrayBuffer };
  let html: string;
  try {
    const options = { styleMap: STYLES, includeEmbeddedStyleMap: false, externalFileAccess: false };
    ({ value: html } = await mammoth.convertToHtml(input, { ...options, convertImage: takePicture }));
  } catch {
    throw new RefusedFile('This Word file cannot be read. Open it in Word, save it again as .docx, then bring it in.');
  }
  const page = fromHtml(html, { fragment: true });
  notes.push(...takeFootnotes(page));
  takeAnchors(page);
  // What cannot be seen in a cell that spans others is said, because a table of a page has plain rows.
  visit(page, 'element', ({ tagName, properties }) => {
    if (/^t[dh]$/u.test(tagName) && (properties['colSpan'] !== undefined || properties['rowSpan'] !== undefined))
      notes.push({ kind: 'unsure', message: 'A table has merged cells, which became plain ones. Read it again.' });
  });
  const tree = toMdast(page, { newlines: false }) as Root;
  return {
    tree,
    pictures,
    notes: [...notes, ...wordLosses(xml)],
    boxes: textBoxes(xml.get('word/document.xml') ?? ''),
  };
};
