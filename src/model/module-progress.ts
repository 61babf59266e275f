import type { CatalogueModule, ModuleFacts } from '#src/model/catalogue.ts';
import { emptyModule, held } from '#src/model/record.ts';
import type { Done, LearnerRecord, ModuleRecord } from '#src/schemas/record.ts';

/** The share of questions that have to be answered right: 80 in 100, as the hub’s makers decided. */
export const PASS_MARK = 0.8;

/** How the knowledge check of a module stands. */
export interface CheckProgress {
  /** The questions that have been answered right at least once. */
  right: readonly string[];
  of: number;
  /** The most times any one question was answered: a first try is 1. */
  tries: number;
  passed: boolean;
}

/** Whether so many right answers of so many are a pass. */
export const isPass = (right: number, of: number): boolean => of > 0 && right / of >= PASS_MARK - Number.EPSILON;

/** How the check stands, from every answer in the record; questions the module no longer asks do not count. */
export const checkProgress = (record: ModuleRecord, questions: readonly string[]): CheckProgress => {
  const attempts = Object.values(record.attempts).map(({ value }) => value);
  const of = (id: string) => attempts.filter(({ question }) => question === id);
  const right = questions.filter((id) => of(id).some((attempt) => attempt.right));
  const tries = Math.max(0, ...questions.map((id) => of(id).length));
  return { right, of: questions.length, tries, passed: isPass(right.length, questions.length) };
};

/** What a module is to a reader: not begun, begun, done, or done in a version that has changed since. */
export type ModuleState = 'not-started' | 'started' | 'done' | 'changed';

/** A module with what the record says of it. */
export interface ModuleProgress<Facts extends ModuleFacts = CatalogueModule> {
  module: Facts;
  state: ModuleState;
  check: CheckProgress;
  /** The latest version that was done, and how. */
  done?: Done & { version: number };
  /** What changed since the version that was done, newest first. */
  changes: readonly Facts['changes'][number][];
  /** Minutes still to go: the whole module, what changed, or none. */
  minutesLeft: number;
  confidence: { before?: number; after?: number };
}

const latestDone = (record: ModuleRecord): (Done & { version: number }) | undefined => {
  const versions = Object.keys(record.done).map(Number);
  const version = Math.max(...versions);
  const found = held(record.done, String(version));
  return found && { ...found.value, version };
};

/** Minutes to read some changes: what each says it takes, or two for one that does not say. */
export const minutesOfChanges = (changes: ModuleFacts['changes']): number =>
  changes.reduce((sum, { minutes = 2 }) => sum + minutes, 0);

const hasAnything = ({ attempts, confidence, reflections }: ModuleRecord): boolean =>
  [attempts, confidence, reflections].some((part) => Object.keys(part).length > 0);

/**
 * How a reader stands with a module. A version newer than the hub's own (the hub was put back to an older state)
 * counts as done.
 */
export const moduleProgress = <Facts extends ModuleFacts>(
  record: LearnerRecord,
  module: Facts,
): ModuleProgress<Facts> => {
  const mine = held(record.modules, module.id) ?? emptyModule();
  const done = latestDone(mine);
  const changes = done === undefined ? [] : module.changes.filter(({ version }) => version > done.version);
  const isChanged = done !== undefined && done.version < module.version;
  const state = done === undefined ? (hasAnything(mine) ? 'started' : 'not-started') : isChanged ? 'changed' : 'done';
  const before = mine.confidence.before?.value ?? undefined;
  const after = mine.confidence.after?.value ?? undefined;
  return {
    module,
    state,
    check: checkProgress(mine, module.questions),
    ...(done && { done }),
    changes,
    // Reading what changed never takes longer than reading all of it.
    minutesLeft:
      state === 'done' ? 0 : isChanged ? Math.min(minutesOfChanges(changes), module.minutes) : module.minutes,
    confidence: { ...(before !== undefined && { before }), ...(after !== undefined && { after }) },
  };
};
