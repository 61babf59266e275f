import { getDocumentProxy } from 'unpdf';

/** A link inside a PDF: the page it stands on, and the page it leads to. */
export interface InnerLink {
  from: number;
  to: number;
}

/** A PDF read back, to see what a reader and their software would find in it. */
export interface ReadPdf {
  /** The words of each page, with single spaces. */
  pages: string[];
  /** The width and height of each page in millimetres. */
  sizes: { width: number; height: number }[];
  links: InnerLink[];
  /** The full addresses of links that lead out of it. */
  addresses: string[];
  /** The titles of its outline, with how deep each stands. */
  outline: { title: string; depth: number }[];
  title: string;
  language: string;
  isTagged: boolean;
  /** The kinds of parts its structure has, such as H1 or Link. */
  roles: Set<string>;
  /** The names of the fonts whose outlines it carries. */
  fonts: string[];
}

const MILLIMETRES = 25.4 / 72;

interface Node {
  role?: string;
  children?: Node[];
}
const rolesIn = (node: Node): string[] => [node.role ?? '', ...(node.children ?? []).flatMap(rolesIn)];

interface Entry {
  title: string;
  items: Entry[];
}
const flat = (entries: Entry[], depth = 1): { title: string; depth: number }[] =>
  entries.flatMap(({ title, items }) => [{ title, depth }, ...flat(items, depth + 1)]);

/** Reads a printed PDF. @throws when it is none */
export const readPdf = async (pdf: Uint8Array): Promise<ReadPdf> => {
  // The reader takes the bytes away, and wants them as its own.
  const text = Buffer.from(pdf).toString('latin1');
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const read: ReadPdf = {
    pages: [],
    sizes: [],
    links: [],
    addresses: [],
    outline: flat(((await document.getOutline()) ?? []) as Entry[]),
    title: '',
    language: '',
    isTagged: (await document.getMarkInfo())?.Marked === true && text.includes('/StructTreeRoot'),
    roles: new Set(),
    fonts: [...text.matchAll(/\/FontName \/(?:[A-Z]{6}\+)?([\w-]+)/g)].map((match) => match[1] ?? ''),
  };
  const info = (await document.getMetadata()).info as { Title?: string; Language?: string };
  read.title = info.Title ?? '';
  read.language = info.Language ?? '';
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    read.sizes.push({ width: (right - left) * MILLIMETRES, height: (top - bottom) * MILLIMETRES });
    const { items } = await page.getTextContent();
    const words = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('');
    read.pages.push(words.replace(/\s+/g, ' '));
    for (const role of rolesIn(((await page.getStructTree()) ?? {}) as Node)) read.roles.add(role);
    for (const { url, dest } of (await page.getAnnotations()) as { url?: string; dest?: string | unknown[] }[]) {
      if (url !== undefined) read.addresses.push(url);
      if (dest === undefined || dest === null) continue;
      const place = typeof dest === 'string' ? await document.getDestination(dest) : dest;
      if (place === null) throw new Error(`A link on page ${number} leads to "${String(dest)}", which is nowhere.`);
      const target = place[0] as Parameters<typeof document.getPageIndex>[0];
      read.links.push({ from: number, to: (await document.getPageIndex(target)) + 1 });
    }
  }
  await document.loadingTask.destroy();
  return read;
};
