import { askChecks, NOT_NOW } from '#src/browser/desk/check-desk.ts';
import { cleanPicture } from '#src/browser/desk/clean-picture.ts';
import type { DeskData } from '#src/model/desk/desk-choices.ts';
import type { Kind } from '#src/model/desk/draft.ts';
import { fileName } from '#src/model/desk/pictures.ts';
import type { BroughtWords } from '#src/model/desk/worker-words.ts';
import { isTooLarge, type SourcePicture, sourceKind, TOO_LARGE } from '#src/model/source-files.ts';

/** Words that somebody wrote in another program, with their pictures made anew. */
export interface WrittenWords extends BroughtWords {
  kind: Kind;
  files: Map<string, Blob>;
}

const NOT_WORDS =
  'The desk can read Word files that end in .docx, and plain text that ends in .txt or .md. Save yours as one of these.';
const OURS = 'This is a file of the hub itself. Choose it under “Bring back a file”, where nothing of it is left out.';

interface CleanPictures {
  /** The name of each, without `./`, by what stands for it in the words. */
  names: Map<string, string>;
  files: Map<string, Blob>;
}

/** Makes each picture anew from its pixels; one that cannot be opened here has no name, and is left out of the words. */
const cleanPictures = async (pictures: readonly SourcePicture[]): Promise<CleanPictures> => {
  const clean: CleanPictures = { names: new Map(), files: new Map() };
  for (const { src, bytes, alt } of pictures) {
    const made = await cleanPicture(new Blob([bytes as Uint8Array<ArrayBuffer>]));
    if ('problem' in made) continue;
    const name = fileName(alt, made.ending, [...clean.files.keys()]);
    clean.files.set(name, made.picture);
    clean.names.set(src, name.slice('./'.length));
  }
  return clean;
};

/** Counts the files that were chosen, so that each is told from every other. */
let chosen = 0;

/**
 * Reads words that somebody wrote in Word or as plain text, on this device and nowhere else; or says in words why it
 * cannot. Never throws.
 */
export const readWrittenFile = async (
  file: File,
  kind: Kind,
  data: DeskData,
): Promise<WrittenWords | { problem: string }> => {
  // Before it is read: of two files the one chosen last may be read first.
  const number = (chosen += 1);
  if (/\.(?:mdx|zip)$/iu.test(file.name)) return { problem: OURS };
  if (sourceKind(file.name) === undefined) return { problem: NOT_WORDS };
  if (isTooLarge(file.size)) return { problem: TOO_LARGE };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { problem: NOT_NOW };
  }
  const answer = await askChecks({ ask: 'open', file: number, name: file.name, bytes, kind });
  if (answer?.ask !== 'open') return { problem: NOT_NOW };
  if ('problem' in answer.opened) return answer.opened;
  const { names, files } = await cleanPictures(answer.opened.pictures);
  const said = await askChecks({ ask: 'bring', file: number, kind, pictures: names, data });
  if (said?.ask !== 'bring') return { problem: NOT_NOW };
  return 'problem' in said.brought ? said.brought : { kind, ...said.brought, files };
};
