import { broughtDraft } from '#src/markdown/brought-draft.ts';
import { RefusedFile } from '#src/markdown/refused-file.ts';
import { readSourceFile, type SourceFile } from '#src/markdown/source-file.ts';
import { type DeskData, deskIndex } from '#src/model/desk/desk-choices.ts';
import { COLLECTION_OF, type Kind } from '#src/model/desk/draft.ts';
import type { BroughtWords, OpenedFile } from '#src/model/desk/worker-words.ts';

/** The file that was opened last. */
let source: SourceFile | undefined;

/** Says why a file is refused; anything else that goes wrong is the desk's own fault. @throws what is no refusal */
const orProblem = (error: unknown): { problem: string } => {
  if (error instanceof RefusedFile) return { problem: error.message };
  throw error;
};

/** Opens a file that was written somewhere else, and keeps it until it is brought in. */
export const openSource = async (name: string, bytes: Uint8Array, kind: Kind): Promise<OpenedFile> => {
  source = undefined;
  try {
    source = await readSourceFile(name, bytes, COLLECTION_OF[kind]);
    return { pictures: source.pictures };
  } catch (error) {
    return orProblem(error);
  }
};

/** Makes a draft of the file that was opened last. @throws when none was */
export const bringSource = (kind: Kind, pictures: ReadonlyMap<string, string>, data: DeskData): BroughtWords => {
  if (source === undefined) throw new Error('No file was opened.');
  const known = [...deskIndex(data).entries.values()].flatMap(({ title, short = '' }) => [title, short]);
  try {
    return broughtDraft(source, { kind, pictures, known });
  } catch (error) {
    return orProblem(error);
  } finally {
    source = undefined;
  }
};
