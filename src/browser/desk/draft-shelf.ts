import { createStore, del, entries, get, set, update, type UseStore } from 'idb-keyval';
import type { Draft } from '#src/model/desk/draft.ts';
import { decideKeep, inListOrder, type Keeping } from '#src/model/desk/keeping.ts';

/** What became of a draft that was to be kept. */
export type Kept = { keeping: Keeping; revision: number } | 'apart';

const NAME = 'alongside-desk';
const draftKey = (key: string): string => `draft:${key}`;
const fileKey = (key: string, name: string): string => `file:${key}:${name}`;

let opened: UseStore | undefined;
const store = (): UseStore => (opened ??= createStore(NAME, 'drafts'));

const keepingOf = (error: unknown): Keeping =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'denied';

/** The drafts on this device, the one changed last first; none where the browser keeps nothing. */
export const listDrafts = async (): Promise<Draft[]> => {
  const all = await entries<string, unknown>(store());
  return inListOrder(all.flatMap(([key, value]) => (key.startsWith('draft:') ? [value as Draft] : [])));
};

/** One draft. @throws when the browser denies it */
export const readDraft = async (key: string): Promise<Draft | undefined> => get<Draft>(draftKey(key), store());

/** The files of a draft, by name. */
export const readFiles = async (key: string): Promise<Map<string, Blob>> => {
  const all = await entries<string, unknown>(store());
  const start = fileKey(key, '');
  return new Map(
    all.flatMap(([name, value]) => (name.startsWith(start) ? [[name.slice(start.length), value as Blob]] : [])),
  );
};

/** Where tabs tell each other what they have kept. One for the whole tab: it does not hear what it says itself. */
let channel: BroadcastChannel | undefined;
const others = (): BroadcastChannel | undefined =>
  (channel ??= typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(NAME));

/** Keeps a draft, unless another tab has kept a later one since it was read: then it is left alone. Never throws. */
export const keepDraft = async (draft: Draft): Promise<Kept> => {
  let kept: Kept = 'apart';
  try {
    await update<Draft>(
      draftKey(draft.key),
      (stored) => {
        const decision = decideKeep(stored, draft);
        if (decision === 'apart') return stored!;
        kept = { keeping: 'kept', revision: decision.keep.revision };
        return decision.keep;
      },
      store(),
    );
  } catch (error) {
    return { keeping: keepingOf(error), revision: draft.revision };
  }
  if (kept !== 'apart') others()?.postMessage(draft.key);
  return kept;
};

/** Keeps a file beside a draft. Never throws. */
export const keepFile = async (key: string, name: string, file: Blob): Promise<Keeping> =>
  set(fileKey(key, name), file, store()).then(() => 'kept' as const, keepingOf);

/** Throws away a file of a draft. Never throws. */
export const dropFile = async (key: string, name: string): Promise<void> =>
  del(fileKey(key, name), store()).catch(() => undefined);

/** Throws away a draft with its files; only ever because whoever wrote it said so. */
export const dropDraft = async (key: string): Promise<void> => {
  const names = [...(await readFiles(key)).keys()];
  await Promise.all([del(draftKey(key), store()), ...names.map((name) => del(fileKey(key, name), store()))]);
};

/** Calls back when another tab has kept this draft; gives what stops it. */
export const watchDraft = (key: string, onKept: () => void): (() => void) => {
  const listen = ({ data }: MessageEvent<unknown>): void => {
    if (data === key) onKept();
  };
  others()?.addEventListener('message', listen);
  return () => others()?.removeEventListener('message', listen);
};
