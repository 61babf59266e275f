import { createStore, del, entries, get, set, update, type UseStore } from 'idb-keyval';
import type { Draft } from '#src/model/desk/draft.ts';
import { storedDraft } from '#src/model/desk/stored-draft.ts';
import { decideKeep, inListOrder, type Keeping } from '#src/model/desk/keeping.ts';

/**
 * What became of a draft that was to be kept. It is anew when nothing lay under its key, so that its files do not lie
 * there either: another tab has deleted them, or the key is new.
 */
export type Kept = { keeping: Keeping; revision: number; isAnew: boolean } | 'apart';

const NAME = 'alongside-desk';
const draftKey = (key: string): string => `draft:${key}`;
const fileKey = (key: string, name: string): string => `file:${key}:${name}`;

let opened: UseStore | undefined;
/** Asks the store; where there is none, that is one more way of denying. */
const ask = async <Answer>(question: (store: UseStore) => Promise<Answer>): Promise<Answer> =>
  question((opened ??= createStore(NAME, 'drafts')));

const keepingOf = (error: unknown): Keeping =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'denied';

/** What the browser would not keep, and why: it is not lost as long as the page is open. */
const spare = new Map<string, { value: unknown; why: Keeping }>();

const everything = async (): Promise<Map<string, unknown>> => {
  const kept = await ask((store) => entries<string, unknown>(store)).catch(() => []);
  return new Map([...kept, ...[...spare].map(([key, { value }]) => [key, value] as const)]);
};

/** Whether the browser lets the page keep anything. */
export const canKeep = (): Promise<boolean> =>
  ask((store) => entries(store)).then(
    () => true,
    () => false,
  );

/** The drafts on this device, the one changed last first; where the browser keeps nothing, those of this visit. */
export const listDrafts = async (): Promise<Draft[]> => {
  const all = [...(await everything())];
  return inListOrder(all.flatMap(([key, value]) => (key.startsWith('draft:') ? (storedDraft(value) ?? []) : [])));
};

/** One draft. @throws when the browser denies it */
export const readDraft = async (key: string): Promise<Draft | undefined> =>
  storedDraft(spare.get(draftKey(key))?.value ?? (await ask((store) => get<unknown>(draftKey(key), store))));

/** The files of a draft, by name. */
export const readFiles = async (key: string): Promise<Map<string, Blob>> => {
  const all = [...(await everything())];
  const start = fileKey(key, '');
  return new Map(
    all.flatMap(([name, value]) => (name.startsWith(start) ? [[name.slice(start.length), value as Blob]] : [])),
  );
};

/** How a draft and its files lie on the device, as far as this page has tried to keep them. */
export const howKept = (key: string): Keeping =>
  [...spare].find(([name]) => name === draftKey(key) || name.startsWith(fileKey(key, '')))?.[1].why ?? 'kept';

/** Where tabs tell each other what they have kept. One for the whole tab: it does not hear what it says itself. */
let channel: BroadcastChannel | undefined;
const others = (): BroadcastChannel | undefined =>
  (channel ??= typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(NAME));

/** Keeps a file beside a draft. Never throws. */
export const keepFile = async (key: string, name: string, file: Blob): Promise<Keeping> =>
  ask((store) => set(fileKey(key, name), file, store)).then(
    () => {
      spare.delete(fileKey(key, name));
      return 'kept' as const;
    },
    (error: unknown) => {
      const why = keepingOf(error);
      spare.set(fileKey(key, name), { value: file, why });
      return why;
    },
  );

/** Tries again to keep what a draft has beside it and the browser would not keep; says how that goes. */
const keepSpareFiles = async (key: string): Promise<Keeping> => {
  const start = fileKey(key, '');
  let keeping: Keeping = 'kept';
  for (const [name, { value }] of [...spare])
    if (name.startsWith(start)) {
      const went = await keepFile(key, name.slice(start.length), value as Blob);
      if (went !== 'kept') keeping = went;
    }
  return keeping;
};

/**
 * Keeps a draft, unless another tab has kept a later one since it was read: then it is left alone. Kept it is only with
 * every file that is beside it. Never throws.
 */
export const keepDraft = async (draft: Draft): Promise<Kept> => {
  let kept: Kept = 'apart';
  try {
    const decide = (stored: Draft | undefined): Draft => {
      const decision = decideKeep(stored, draft);
      if (decision === 'apart') return stored!;
      kept = { keeping: 'kept', revision: decision.keep.revision, isAnew: stored === undefined };
      return decision.keep;
    };
    await ask((store) => update<Draft>(draftKey(draft.key), decide, store));
  } catch (error) {
    const why = keepingOf(error);
    spare.set(draftKey(draft.key), { value: draft, why });
    return { keeping: why, revision: draft.revision, isAnew: false };
  }
  spare.delete(draftKey(draft.key));
  // What was decided inside the question is not seen by the compiler here.
  const decided = kept as Kept;
  if (decided === 'apart') return decided;
  others()?.postMessage(draft.key);
  return { ...decided, keeping: await keepSpareFiles(draft.key) };
};

/** Throws away a file of a draft. Never throws. */
export const dropFile = async (key: string, name: string): Promise<void> => {
  spare.delete(fileKey(key, name));
  await ask((store) => del(fileKey(key, name), store)).catch(() => undefined);
};

/** Throws away a draft with its files; only ever because whoever wrote it said so. */
export const dropDraft = async (key: string): Promise<void> => {
  const names = [...(await readFiles(key)).keys()];
  spare.delete(draftKey(key));
  await Promise.all([
    ask((store) => del(draftKey(key), store)).catch(() => undefined),
    ...names.map((name) => dropFile(key, name)),
  ]);
};

/** Calls back when another tab has kept this draft; gives what stops it. */
export const watchDraft = (key: string, onKept: () => void): (() => void) => {
  const listen = ({ data }: MessageEvent<unknown>): void => {
    if (data === key) onKept();
  };
  others()?.addEventListener('message', listen);
  return () => others()?.removeEventListener('message', listen);
};
