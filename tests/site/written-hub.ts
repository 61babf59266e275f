import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './built-pages.ts';

/** Where what was written in a test waits to be published in another. */
export const WRITTEN = join(root, 'dist-written');

/** A copy of the project, with all of its content and what was written besides. */
export const WRITTEN_COPY = join(root, 'dist-published');

/** Keeps a file that was written: an entry's under `desk/content/`, or a picture of how it was shown. */
export const keepWritten = (path: string, bytes: Uint8Array): void => {
  const file = join(WRITTEN, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
};
