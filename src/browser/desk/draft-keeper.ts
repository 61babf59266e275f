import { changedHere } from '#src/browser/desk/changed-here.ts';
import { dropFile, howKept, keepDraft, keepFile } from '#src/browser/desk/draft-shelf.ts';
import { forgetLastWords, leaveLastWords } from '#src/browser/desk/last-words.ts';
import { newKey } from '#src/browser/desk/new-key.ts';
import type { Draft } from '#src/model/desk/draft.ts';
import { addFile, type Edit, removeFile } from '#src/model/desk/draft-edits.ts';
import type { Keeping } from '#src/model/desk/keeping.ts';

/** A draft with the files beside it. */
export interface OpenDraft {
  draft: Draft;
  files: ReadonlyMap<string, Blob>;
}

/** An open draft as it is now. */
export interface HeldDraft extends OpenDraft {
  keeping: Keeping;
  /** Whether another page kept a later one, so that this one has gone on under a key of its own. */
  isApart: boolean;
}

/** Holds a draft that somebody writes, and keeps every change of it on the device. */
export interface DraftKeeper {
  held: () => HeldDraft;
  /** Calls back at every change; gives what stops it. */
  watch: (onChange: () => void) => () => void;
  edit: (change: Edit) => void;
  /** Puts a file beside the draft, and only then changes it. Never throws. */
  putFile: (name: string, file: Blob, change?: Edit) => Promise<void>;
  /** Takes a file away, with every place that shows it. Never throws. */
  takeFile: (name: string) => Promise<void>;
}

/** A draft that the device does not have as it is now: what ends the keeping of it, and how it is put aside at once. */
interface Unkept {
  kept: Promise<void> | undefined;
  leave: () => void;
}

/** Also those that are not open any more: whoever closes a draft does not wait until it is kept. */
const unkept = new Set<Unkept>();

/** Waits until everything that was changed on this page is kept, or known not to be. Never throws. */
export const allKept = async (): Promise<void> => {
  for (let some = waiting(); some.length > 0; some = waiting()) await Promise.all(some);
};
const waiting = (): Promise<void>[] => [...unkept].flatMap(({ kept }) => kept ?? []);

/** Puts aside at once whatever is not kept yet, since the page may be going away. Never throws. */
export const leaveUnkept = (): void => unkept.forEach(({ leave }) => leave());

/** Keeps all files of a draft; says how the worst of them went. */
const keepFiles = async (key: string, files: ReadonlyMap<string, Blob>): Promise<Keeping> => {
  const went = await Promise.all([...files].map(([name, file]) => keepFile(key, name, file)));
  return went.find((keeping) => keeping !== 'kept') ?? 'kept';
};

/** Takes up a draft, to be changed and kept. */
export const draftKeeper = ({ draft: first, files: firstFiles }: OpenDraft): DraftKeeper => {
  let held: HeldDraft = { draft: first, files: firstFiles, keeping: howKept(first.key), isApart: false };
  let base = first.revision;
  let isDue = false;
  let left: Draft | undefined;
  const watching = new Set<() => void>();
  const hold = (change: Partial<HeldDraft>): void => {
    held = { ...held, ...change };
    watching.forEach((tell) => tell());
  };
  const here: Unkept = {
    kept: undefined,
    leave: () => {
      if (left !== undefined) forgetLastWords(left);
      left = { ...held.draft, revision: base };
      leaveLastWords(left);
    },
  };

  const keepOnce = async (): Promise<void> => {
    const kept = await keepDraft({ ...held.draft, revision: base });
    if (kept === 'apart') {
      const key = newKey();
      // Its files first: whoever closes the page meanwhile finds the draft whole.
      await keepFiles(key, held.files);
      base = 0;
      isDue = true;
      hold({ draft: { ...held.draft, key }, isApart: true });
      return;
    }
    base = kept.revision;
    const keeping = kept.isAnew ? await keepFiles(held.draft.key, held.files) : kept.keeping;
    if (keeping !== held.keeping) hold({ keeping });
  };

  const keepAll = async (): Promise<void> => {
    while (isDue) {
      isDue = false;
      await keepOnce();
    }
    here.kept = undefined;
    if (held.keeping !== 'kept') return;
    unkept.delete(here);
    if (left !== undefined) forgetLastWords(left);
    left = undefined;
  };

  /** Keeps the draft as it is now; ends when that is done, and everything changed meanwhile is kept too. */
  const keep = (): Promise<void> => {
    isDue = true;
    unkept.add(here);
    return (here.kept ??= keepAll());
  };

  const edit = (change: Edit): void => {
    const changed = change(held.draft);
    if (changed === held.draft) return;
    hold({ draft: changedHere(changed) });
    void keep();
  };

  return {
    edit,
    held: () => held,
    watch: (onChange) => {
      watching.add(onChange);
      return () => watching.delete(onChange);
    },
    putFile: async (name, file, change = (same) => same) => {
      hold({ files: new Map(held.files).set(name, file) });
      edit(addFile(name));
      // Another page may hold a file of the same name: only whoever keeps the draft first may put theirs under its key.
      await keep();
      const went = await keepFile(held.draft.key, name, file);
      if (went !== 'kept') hold({ keeping: went });
      edit(change);
    },
    takeFile: async (name) => {
      const files = new Map(held.files);
      files.delete(name);
      hold({ files });
      edit(removeFile(name));
      await keep();
      // Nor is a file taken away that belongs to what another page has kept.
      await dropFile(held.draft.key, name);
    },
  };
};
