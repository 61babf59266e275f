import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { open } from './watched-page.ts';

/** A draft as a test sends it: files by their names in the text. */
export interface Draft {
  collection: string;
  id: string;
  text: string;
  files?: Record<string, { type: string; base64: string }>;
}

const TYPES: Readonly<Record<string, string>> = {
  vtt: 'text/vtt',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  mp4: 'video/mp4',
  webm: 'video/webm',
};

/** The entry as it lies in `content/`, with the pictures and captions beside it. */
export const entryDraft = (collection: string, id: string, content = 'content'): Draft => {
  const folder = join(content, collection);
  if (readdirSync(folder).includes(`${id}.mdx`))
    return { collection, id, text: readFileSync(join(folder, `${id}.mdx`), 'utf8') };
  const names = readdirSync(join(folder, id)).filter((name) => TYPES[name.split('.').at(-1) ?? ''] !== undefined);
  const files = names.map((name) => [
    `./${name}`,
    { type: TYPES[name.split('.').at(-1)!]!, base64: readFileSync(join(folder, id, name)).toString('base64') },
  ]);
  return {
    collection,
    id,
    text: readFileSync(join(folder, id, 'index.mdx'), 'utf8'),
    files: Object.fromEntries(files),
  };
};

/** The ids of all entries of a collection. */
export const entryIds = (collection: string): string[] =>
  readdirSync(join('content', collection)).map((name) => name.replace(/\.mdx$/, ''));

/** A page of the hub's own origin with the preview in it, as the writer's desk has it. */
export const openFrame = async (page: Page, hash = '#day'): Promise<Frame> => {
  const html = `<!doctype html><html lang="en"><head><title>Desk</title><link rel="icon" href="data:,"></head>
    <body style="margin: 0"><iframe id="preview" style="border: 0; display: block; width: 100vw; height: 100vh"></iframe></body></html>`;
  await page.route('**/a-desk/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await open(page, '/a-desk/');
  await page.evaluate(async (at) => {
    const ready = new Promise<void>((resolve) => {
      window.addEventListener('message', ({ data, origin }) => {
        if (origin === location.origin && data?.type === 'alongside-preview-ready') resolve();
      });
    });
    document.querySelector('iframe')!.src = `../contribute/preview/${at}`;
    await ready;
  }, hash);
  return page.frames().find((frame) => frame.url().includes('/contribute/preview/'))!;
};

/** Sends a draft into the preview and waits until it is drawn. */
export const send = async (page: Page, draft: Draft): Promise<void> => {
  await page.evaluate(async ({ collection, id, text, files = {} }) => {
    const window = document.querySelector('iframe')!.contentWindow!;
    const blobs = await Promise.all(
      Object.entries(files).map(async ([name, { type, base64 }]) => {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        return [name, new Blob([bytes], { type })] as const;
      }),
    );
    const drawn = new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        observer.disconnect();
        resolve();
      }).observe(window.document.querySelector('main')!, { childList: true });
    });
    window.postMessage(
      { type: 'alongside-preview', collection, id, text, pictures: Object.fromEntries(blobs) },
      location.origin,
    );
    await drawn;
  }, draft);
};

/** What follows an article because other entries do: the preview of one entry has none of it. */
const AROUND = '.story-read, .series-place, :scope > .hang.no-print';

/** Takes away what stands around an article, and what its page has for other reasons, so that two can be compared. */
export const articleAlone = async (frame: Frame | Page): Promise<void> => {
  await frame.evaluate((around) => {
    const article = document.querySelector('article')!;
    for (const other of article.querySelectorAll(`script, style, ${around}`)) other.remove();
    for (const other of document.querySelectorAll('body > *:not(main, svg)')) other.remove();
    for (const other of document.querySelectorAll('main > *:not(article), main > article ~ *')) other.remove();
  }, AROUND);
};

/** An article as an outline: every element with its attributes, every text; addresses of files are left out. */
export const outline = async (frame: Frame | Page): Promise<string[]> =>
  frame.evaluate(() => {
    const isFile = (value: string): boolean => /^(?:blob:|data:image)|\/_astro\/|\.vtt$/.test(value);
    const said = (node: Node, depth: number): string[] => {
      if (node instanceof Text) {
        const words = node.data.replaceAll(/\s+/g, ' ').trim();
        return words === '' ? [] : [`${' '.repeat(depth)}${words}`];
      }
      if (!(node instanceof Element)) return [];
      const attributes = [...node.attributes]
        // Links do nothing in the preview, and are no stops for the keyboard there.
        .filter(({ name }) => name !== 'tabindex' || node.localName !== 'a')
        .map(({ name, value }) => `${name}=${isFile(value) ? 'file' : value}`)
        .sort();
      const line = `${' '.repeat(depth)}<${node.localName} ${attributes.join(' ')}>`;
      return [line, ...[...node.childNodes].flatMap((child) => said(child, depth + 1))];
    };
    return said(document.querySelector('article')!, 0);
  });
