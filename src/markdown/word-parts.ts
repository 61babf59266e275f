import { zipSync } from 'fflate';
import { RefusedFile } from '#src/markdown/refused-file.ts';
import { afterTag } from '#src/markdown/tag-end.ts';
import { readZipParts } from '#src/markdown/zip-parts.ts';

/** A Word file that has been looked at, with nothing in it but what is read. */
export interface WordParts {
  /** The XML parts, by name: `word/document.xml`. */
  xml: ReadonlyMap<string, string>;
  /** The file again, with only the parts that are read, for a reader of Word files. */
  safe: Uint8Array;
}

/** Files in the format before 2007, and those protected with a password, are OLE files (MS-CFB, section 2.2). */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The largest XML part, in characters: a page has at most 200,000, and Word wraps each in some markup. */
const LARGEST_XML = 20_000_000;
/** How deep elements may stand inside one another: Word's own files stay below a hundred. */
const DEEPEST = 400;
const PICTURE = /\.(?:png|jpe?g|gif|bmp|tiff?|webp|emf|wmf|svg)$/iu;
const XML = /\.(?:xml|rels)$/iu;

const refuse = (reason: string): never => {
  throw new RefusedFile(reason);
};

/** What is no element: a comment, words as they are, and lines for programs, each with what ends it. */
const ASIDE: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/** Whether elements of any name stand too deep; goes through the text once, without a pattern that could run out of room. */
const isTooDeep = (xml: string): boolean => {
  let depth = 0;
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at)) {
    const aside = ASIDE.find(([begins]) => xml.startsWith(begins, at));
    const end = aside === undefined ? afterTag(xml, at) : xml.indexOf(aside[1], at + aside[0].length);
    if (end === -1) return false;
    if (aside === undefined) {
      if (xml[at + 1] === '/') depth = Math.max(0, depth - 1);
      else if (xml[end - 2] !== '/') depth += 1;
    }
    if (depth > DEEPEST) return true;
    at = end;
  }
  return false;
};

const readXml = (bytes: Uint8Array): string => {
  let text: string;
  try {
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    text = new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8', { fatal: true }).decode(
      bytes,
    );
  } catch {
    return refuse('Some of the text of this Word file cannot be read. Open it in Word, and save it again.');
  }
  if (/<!DOCTYPE|<!ENTITY/iu.test(text))
    refuse(
      'This Word file tells its reader to fetch or repeat things (a document type), which Word itself never does.',
    );
  if (text.length > LARGEST_XML || isTooDeep(text))
    refuse('This Word file is put together in a way that no page is. Copy its text into a new document.');
  return text;
};

/** What the file says it is, where that is not a document that can be brought in. */
const wrongKind = (types: string, names: readonly string[]): string | undefined => {
  if (/macroEnabled/iu.test(types) || names.some((name) => /vbaProject/iu.test(name)))
    return 'This Word file has macros in it: small programs. Save it as a Word document (.docx) without macros, then bring it in again.';
  if (!/wordprocessingml\.(?:document|template)\.main\+xml/iu.test(types))
    return 'This is not a Word document. Only .docx, .md and .txt files can be brought in.';
  return undefined;
};

/**
 * Opens a Word file without trusting it, and leaves out everything that is never read: macros, embedded files, fonts,
 * style maps.
 * @throws RefusedFile when it is not a Word document, or one that no page comes from
 */
export const readWordParts = (bytes: Uint8Array): WordParts => {
  if (bytes.length === 0) refuse('The file is empty.');
  if (OLE.every((byte, index) => bytes[index] === byte))
    refuse(
      'This Word file is in the format before 2007, or protected with a password. Save it as a Word document (.docx) without a password.',
    );
  const names: string[] = [];
  const parts = readZipParts(bytes, (name) => {
    names.push(name);
    return XML.test(name) || (/^word\/media\//u.test(name) && PICTURE.test(name));
  });
  const xml = new Map<string, string>();
  const safe: Record<string, Uint8Array> = Object.create(null) as Record<string, Uint8Array>;
  for (const [name, part] of parts) {
    if (XML.test(name)) {
      const text = readXml(part);
      xml.set(name, text);
      safe[name] = new TextEncoder().encode(text.replace(/^(<\?xml[^>]*?)\s+encoding=(?:"[^"]*"|'[^']*')/u, '$1'));
    } else safe[name] = part;
  }
  const wrong = wrongKind(xml.get('[Content_Types].xml') ?? '', names);
  if (wrong !== undefined) refuse(wrong);
  return { xml, safe: zipSync(safe, { level: 0 }) };
};
