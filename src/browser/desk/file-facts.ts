import type { FileFacts } from '#src/model/desk/worker-words.ts';

const HEAD_BYTES = 64;
const LARGEST_TEXT = 2 * 1024 * 1024;

/** What the checks look at of the files beside an article. */
export const fileFacts = (files: ReadonlyMap<string, Blob>): Promise<FileFacts[]> =>
  Promise.all(
    [...files].map(async ([name, file]) => ({
      name,
      size: file.size,
      head: new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()),
      ...(/\.(?:vtt|svg)$/.test(name) && file.size <= LARGEST_TEXT && { text: await file.text() }),
    })),
  );
