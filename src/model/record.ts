import { canonicalJson } from '#src/model/canonical.ts';
import {
  type LearnerRecord,
  type ModuleRecord,
  type PathwayRecord,
  RECORD_FORMAT,
  RECORD_PRODUCT,
} from '#src/schemas/record.ts';
import { LAST_STAMP } from '#src/schemas/record-fields.ts';

/** Something written down, with the instant it was written (ISO 8601, UTC, milliseconds). */
export interface Stamped<Value> {
  value: Value;
  at: string;
}

/** Names that module ids had before, each with the id it has now. */
export type Renames = Readonly<Record<string, string>>;

/** A record with nothing in it. */
export const emptyRecord = (): LearnerRecord => ({
  product: RECORD_PRODUCT,
  format: RECORD_FORMAT,
  reader: {},
  pathways: {},
  modules: {},
  stories: {},
  cleared: {},
});

/** What a record holds about a module nobody has begun. */
export const emptyModule = (): ModuleRecord => ({ done: {}, attempts: {}, confidence: {}, reflections: {} });

/** What a record holds about a pathway nobody has begun. */
export const emptyPathway = (): PathwayRecord => ({ tasks: {} });

/** The value under a key that is really there; a key such as `constructor` finds nothing it should not. */
export const held = <Value>(map: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(map, key) ? map[key] : undefined;

const MODULE = 'module:';

interface Tree {
  readonly [key: string]: Tree | Stamped<unknown>;
}

const isStamped = (node: Tree | Stamped<unknown>): node is Stamped<unknown> => typeof node['at'] === 'string';

/** Of two notes of the same thing the later counts; written at the same instant, the same one on every device. */
const later = (one: Stamped<unknown>, other: Stamped<unknown>): Stamped<unknown> => {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return canonicalJson(one.value) >= canonicalJson(other.value) ? one : other;
};

/** An object from its entries, in the order of its keys, without what is absent. */
const treeOf = <Value>(entries: readonly (readonly [string, Value | undefined])[]): Record<string, Value> =>
  Object.fromEntries(
    entries
      .filter((entry): entry is readonly [string, Value] => entry[1] !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const mergeTrees = (one: Tree, other: Tree): Tree => {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return treeOf<Tree | Stamped<unknown>>(
    keys.map((key) => {
      const mine = held(one, key);
      const theirs = held(other, key);
      if (mine === undefined || theirs === undefined) return [key, mine ?? theirs] as const;
      return [
        key,
        isStamped(mine) && isStamped(theirs) ? later(mine, theirs) : mergeTrees(mine as Tree, theirs as Tree),
      ];
    }),
  );
};

/** Leaves out everything written at or before an instant, and every branch that nothing is left on. */
const writtenAfter = (tree: Tree, instant: string): Tree =>
  treeOf<Tree | Stamped<unknown>>(
    Object.entries(tree).map(([key, node]) => {
      if (isStamped(node)) return [key, node.at > instant ? node : undefined] as const;
      const left = writtenAfter(node, instant);
      return [key, Object.keys(left).length > 0 ? left : undefined] as const;
    }),
  );

const latest = (...stamps: (string | undefined)[]): string =>
  stamps.reduce<string>((a, b) => ((b ?? '') > a ? (b ?? '') : a), '');

const mergeCleared = (one: LearnerRecord['cleared'], other: LearnerRecord['cleared']): LearnerRecord['cleared'] =>
  treeOf(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((key) => [
      key,
      latest(held(one, key), held(other, key)),
    ]),
  );

/** Puts a record in its one true form: what was cleared is gone, empty parts are gone, keys are in order. */
export const tidy = (record: LearnerRecord): LearnerRecord => {
  const everything = held(record.cleared, 'everything') ?? '';
  const left = (tree: unknown): never => writtenAfter(tree as Tree, everything) as never;
  const modules = Object.entries(record.modules).map(([id, tree]) => {
    const since = latest(everything, held(record.cleared, `${MODULE}${id}`));
    const kept = writtenAfter(tree as unknown as Tree, since);
    return [id, Object.keys(kept).length > 0 ? { ...emptyModule(), ...kept } : undefined] as const;
  });
  const pathways = Object.entries(record.pathways).map(([id, tree]) => {
    const kept = writtenAfter(tree as unknown as Tree, everything);
    return [id, Object.keys(kept).length > 0 ? { ...emptyPathway(), ...kept } : undefined] as const;
  });
  return {
    product: RECORD_PRODUCT,
    format: RECORD_FORMAT,
    reader: left(record.reader),
    pathways: treeOf(pathways),
    modules: treeOf(modules),
    stories: left(record.stories),
    cleared: treeOf(Object.entries(record.cleared)),
  };
};

/**
 * Two records as one, without loss: every answer, note and date of both, and of two notes of the same thing the later.
 * Commutative, associative and idempotent (a join of a semilattice: Shapiro and others, "Conflict-free replicated data
 * types", 2011), so that devices, tabs and files may be merged in any order, any number of times.
 */
export const mergeRecords = (one: LearnerRecord, other: LearnerRecord): LearnerRecord => {
  const trees = (key: 'reader' | 'pathways' | 'modules' | 'stories'): never =>
    mergeTrees(one[key] as unknown as Tree, other[key] as unknown as Tree) as never;
  return tidy({
    ...emptyRecord(),
    reader: trees('reader'),
    pathways: trees('pathways'),
    modules: trees('modules'),
    stories: trees('stories'),
    cleared: mergeCleared(one.cleared, other.cleared),
  });
};

/** Whether two records say the same. */
export const sameRecord = (one: LearnerRecord, other: LearnerRecord): boolean =>
  canonicalJson(tidy(one)) === canonicalJson(tidy(other));

/** Whether there is nothing in a record. */
export const isEmpty = ({ reader, pathways, modules, stories }: LearnerRecord): boolean =>
  [reader, pathways, modules, stories].every((part) => Object.keys(part).length === 0);

/** Carries what is held under a module's former id over to the id it has now; what was there already is merged with it. */
export const carryOver = (record: LearnerRecord, renames: Renames): LearnerRecord => {
  const now = (id: string): string => held(renames, id) ?? id;
  const scopes = Object.keys(record.cleared).map((scope) => scope.slice(MODULE.length));
  const named = [...Object.keys(record.modules), ...scopes, record.reader.question?.value ?? ''];
  if (named.every((id) => now(id) === id)) return record;
  const modules = new Map<string, Tree>();
  for (const [id, module] of Object.entries(record.modules)) {
    const tree = module as unknown as Tree;
    const there = modules.get(now(id));
    modules.set(now(id), there === undefined ? tree : mergeTrees(there, tree));
  }
  const cleared = new Map<string, string>();
  for (const [scope, at] of Object.entries(record.cleared)) {
    const to = scope.startsWith(MODULE) ? `${MODULE}${now(scope.slice(MODULE.length))}` : scope;
    cleared.set(to, latest(cleared.get(to), at));
  }
  const { question } = record.reader;
  const reader = question?.value
    ? { ...record.reader, question: { ...question, value: now(question.value) } }
    : record.reader;
  return tidy({
    ...record,
    reader,
    modules: Object.fromEntries(modules) as unknown as LearnerRecord['modules'],
    cleared: Object.fromEntries(cleared),
  });
};

const lastStampIn = (tree: Tree): string =>
  Object.values(tree).reduce((last, node) => latest(last, isStamped(node) ? node.at : lastStampIn(node)), '');

/** Before this nobody had a record: where a clock that cannot be right begins to count. */
const EARLIEST = '2000-01-01T00:00:00.000Z';

/**
 * The stamp for what is written next: now, or a millisecond after the latest stamp in the record where the clock of
 * the device stands behind it, so that a clock put back never makes a new entry lose against an old one. A clock that
 * shows a year no stamp can name is not asked.
 */
export const nextStamp = (record: LearnerRecord, now: Date): string => {
  const { reader, pathways, modules, stories, cleared } = record;
  const trees = [reader, pathways, modules, stories] as unknown as Tree[];
  const last = [...trees.map(lastStampIn), ...Object.values(cleared)].reduce((one, other) => latest(one, other), '');
  const isPossible = now >= new Date(EARLIEST) && now <= new Date(LAST_STAMP);
  const clock = isPossible ? now.toISOString() : EARLIEST;
  if (clock > last) return clock;
  return last < LAST_STAMP ? new Date(Date.parse(last) + 1).toISOString() : LAST_STAMP;
};
