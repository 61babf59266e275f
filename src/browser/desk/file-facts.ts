import { hiddenDetails } from '#src/checks/hidden-details.ts';
import type { FileFacts } from '#src/model/desk/worker-words.ts';

const HEAD_BYTES = 64;
const LARGEST_TEXT = 2 * 1024 * 1024;

/** What was found in a file stays true of it: only a file that is new is looked through. */
const looked = new WeakMap<Blob, Pick<FileFacts, 'details'>>();

const detailsIn = async (name: string, file: Blob): Promise<Pick<FileFacts, 'details'>> => {
  const before = looked.get(file);
  if (before !== undefined) return before;
  const details = hiddenDetails(name, new Uint8Array(await file.arrayBuffer()));
  const found = details === undefined ? {} : { details };
  looked.set(file, found);
  return found;
};

/** What the checks look at of the files beside an article. */
export const fileFacts = (files: ReadonlyMap<string, Blob>): Promise<FileFacts[]> =>
  Promise.all(
    [...files].map(async ([name, file]) => ({
      name,
      size: file.size,
      head: new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()),
      ...(await detailsIn(name, file)),
      ...(/\.(?:vtt|svg)$/.test(name) && file.size <= LARGEST_TEXT && { text: await file.text() }),
    })),
  );
