import { plainLine, plainWords } from '#src/model/plain-words.ts';
import { emptyModule, emptyPathway, held, mergeRecords, tidy } from '#src/model/record.ts';
import type { Done, LearnerRecord, ModuleRecord } from '#src/schemas/record.ts';
import { NAME_LENGTH, NOTE_LENGTH } from '#src/schemas/record-fields.ts';

/** When something is written: the stamp for merging, and the day by the reader's own clock. */
export interface Moment {
  at: string;
  on: string;
}

/** A change to a record. Pure: the record given is left as it was. */
export type Edit = (record: LearnerRecord, moment: Moment) => LearnerRecord;

const inModule =
  (id: string, change: (module: ModuleRecord, moment: Moment) => ModuleRecord): Edit =>
  (record, moment) =>
    tidy({
      ...record,
      modules: { ...record.modules, [id]: change(held(record.modules, id) ?? emptyModule(), moment) },
    });

/** Sets how sure the reader is, 1 to 5, before or after a module. */
export const setConfidence = (module: string, when: 'before' | 'after', level: number): Edit =>
  inModule(module, (held, { at }) => ({ ...held, confidence: { ...held.confidence, [when]: { value: level, at } } }));

/** An answer to a question. */
export interface Answer {
  question: string;
  version: number;
  right: boolean;
}

/** Writes down an answer. @param device a name for this device, so that two devices never write the same line */
export const addAnswer = (module: string, answer: Answer, device: string): Edit =>
  inModule(module, (held, { at, on }) => {
    const key = `${at.toLowerCase().replaceAll(/[^0-9]/g, '')}-${device}`;
    return { ...held, attempts: { ...held.attempts, [key]: { value: { ...answer, on }, at } } };
  });

const MOST_MINUTES = 600;
const MOST_TRIES = 9999;

/** Writes down that a version of a module is done. */
export const setDone = (module: string, version: number, done: Omit<Done, 'on'>): Edit =>
  inModule(module, (held, { at, on }) => {
    const [minutes, tries] = [Math.min(done.minutes, MOST_MINUTES), Math.min(done.tries, MOST_TRIES)];
    return { ...held, done: { ...held.done, [String(version)]: { value: { ...done, minutes, tries, on }, at } } };
  });

/** Keeps what the reader wrote; an empty text deletes it. Each device keeps its own note, so that none is lost. */
export const setNote = (module: string, prompt: string, device: string, written: string): Edit => {
  const text = plainWords(written, NOTE_LENGTH);
  return inModule(module, (module_, { at, on }) => ({
    ...module_,
    reflections: {
      ...module_.reflections,
      [prompt]: {
        ...held(module_.reflections, prompt),
        [device]: { value: text.trim() === '' ? null : { text, on }, at },
      },
    },
  }));
};

/** Writes down which option of a pathway's task was done; null takes it back. */
export const setTask =
  (pathway: string, task: string, option: string | null): Edit =>
  (record, { at, on }) => {
    const before = held(record.pathways, pathway) ?? emptyPathway();
    const tasks = { ...before.tasks, [task]: { value: option === null ? null : { option, on }, at } };
    return tidy({ ...record, pathways: { ...record.pathways, [pathway]: { ...before, tasks } } });
  };

/** Sets the day on which the reader began a pathway; null takes it back. */
export const setStart =
  (pathway: string, start: string | null): Edit =>
  (record, { at }) => {
    const before = held(record.pathways, pathway) ?? emptyPathway();
    return tidy({ ...record, pathways: { ...record.pathways, [pathway]: { ...before, start: { value: start, at } } } });
  };

/** Writes down that a story was read, or that it was not. @param story such as `day:the-gate` */
export const setStory =
  (story: string, isRead: boolean): Edit =>
  (record, { at, on }) =>
    tidy({ ...record, stories: { ...record.stories, [story]: { value: isRead ? { on } : null, at } } });

/** Sets something about the reader: the name for the certificate, their partner, their role, the question they take away. */
export const setReader =
  (field: keyof LearnerRecord['reader'], written: string | null): Edit =>
  (record, { at }) => {
    const value = plainLine(written ?? '', NAME_LENGTH) || null;
    return tidy({ ...record, reader: { ...record.reader, [field]: { value, at } } });
  };

/** What can be cleared: everything, or one module. */
export type Scope = 'everything' | `module:${string}`;

/** Clears a module or everything; what was written until now is gone, here and wherever this record is merged. */
export const clear =
  (scope: Scope): Edit =>
  (record, { at }) =>
    tidy({ ...record, cleared: { ...record.cleared, [scope]: at } });

type Tree = { readonly [key: string]: Tree } | { readonly value: unknown; readonly at: string };

type Note = Extract<Tree, { at: string }>;
type Branch = Exclude<Tree, Note>;

const isNote = (tree: Tree): tree is Note => typeof tree['at'] === 'string';

const branches = (tree: Branch): [string, Tree][] => Object.entries(tree);

/** What one tree holds and another has no trace of, written anew at one instant. */
const missing = (from: Tree, there: Tree | undefined, at: string): Tree | undefined => {
  if (isNote(from)) return there === undefined ? { ...from, at } : undefined;
  const entries = branches(from).flatMap(([key, node]) => {
    const found = missing(node, there === undefined || isNote(there) ? undefined : held(there, key), at);
    return found === undefined ? [] : [[key, found] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
};

/**
 * A tree without the places where something was deleted. Nothing can have been written later than it is brought back:
 * what says so comes from a clock that was wrong, and would win against everything the reader writes from now on.
 */
const undeleted = (tree: Branch, now: string): Branch =>
  Object.fromEntries(
    branches(tree)
      .filter(([, node]) => !(isNote(node) && node.value === null))
      .map(([key, node]) => {
        if (!isNote(node)) return [key, undeleted(node, now)];
        return [key, node.at > now ? { ...node, at: now } : node];
      }),
  );

const PARTS = ['reader', 'pathways', 'modules', 'stories'] as const;

/** A record that can only add to another: without what it says was cleared or deleted. */
const additive = (record: LearnerRecord, now: string): LearnerRecord => ({
  ...record,
  ...Object.fromEntries(PARTS.map((part) => [part, undeleted(record[part] as unknown as Branch, now)])),
  cleared: {},
});

/**
 * Adds what another record holds: a file, or what stood here before it was cleared. Nothing here is taken away, and
 * what had been cleared here is written anew, since whoever brings it back wants it back.
 */
export const bringBack =
  (source: LearnerRecord): Edit =>
  (record, { at }) => {
    const added = additive(source, at);
    const merged = mergeRecords(record, added);
    const anew = PARTS.map((part) => [
      part,
      missing(added[part] as unknown as Tree, merged[part] as unknown as Tree, at) ?? {},
    ]);
    return mergeRecords(merged, tidyParts({ ...added, ...Object.fromEntries(anew) }));
  };

const tidyParts = (record: LearnerRecord): LearnerRecord =>
  tidy({
    ...record,
    modules: Object.fromEntries(
      Object.entries(record.modules).map(([id, part]) => [id, { ...emptyModule(), ...part }]),
    ),
    pathways: Object.fromEntries(
      Object.entries(record.pathways).map(([id, part]) => [id, { ...emptyPathway(), ...part }]),
    ),
  });
