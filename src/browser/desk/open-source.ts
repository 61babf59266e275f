import { broughtDraft } from '#src/markdown/brought-draft.ts';
import { RefusedFile } from '#src/markdown/refused-file.ts';
import { readSourceFile, type SourceFile } from '#src/markdown/source-file.ts';
import { type DeskData, deskIndex } from '#src/model/desk/desk-choices.ts';
import { COLLECTION_OF, type Kind } from '#src/model/desk/draft.ts';
import type { BroughtWords, OpenedFile } from '#src/model/desk/worker-words.ts';

/** The number of the file that was chosen last, and the file once it is read. */
let newest = 0;
let source: SourceFile | undefined;

/** Says why a file is refused; anything else that goes wrong is the desk's own fault. @throws what is no refusal */
const orProblem = (error: unknown): { problem: string } => {
  if (error instanceof RefusedFile) return { problem: error.message };
  throw error;
};

/**
 * Opens a file that was written somewhere else, and keeps it until it is brought in, or another is asked for.
 * @param file its number: a file that was chosen later has a higher one
 */
export const openSource = async (file: number, name: string, bytes: Uint8Array, kind: Kind): Promise<OpenedFile> => {
  if (file > newest) {
    newest = file;
    source = undefined;
  }
  try {
    const read = await readSourceFile(name, bytes, COLLECTION_OF[kind]);
    // One that takes longer to read does not take the place of one that was chosen after it.
    if (file === newest) source = read;
    return { pictures: read.pictures };
  } catch (error) {
    return orProblem(error);
  }
};

/** Makes a draft of a file that was opened. @throws when it is not the one that was opened last */
export const bringSource = (
  file: number,
  kind: Kind,
  pictures: ReadonlyMap<string, string>,
  data: DeskData,
): BroughtWords | { problem: string } => {
  if (source === undefined || file !== newest) throw new Error('No file was opened.');
  const known = [...deskIndex(data).entries.values()].flatMap(({ title, short = '' }) => [title, short]);
  try {
    return broughtDraft(source, { kind, pictures, known });
  } catch (error) {
    return orProblem(error);
  } finally {
    source = undefined;
  }
};
