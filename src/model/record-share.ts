import type { LearnerRecord, ModuleRecord } from '#src/schemas/record.ts';

const hasAnything = ({ done, attempts, confidence }: ModuleRecord): boolean =>
  [done, attempts, confidence].some((part) => Object.keys(part).length > 0);

/**
 * A record without what the reader wrote in private: for a copy that somebody else will see. A module of which nothing
 * else is left goes too, so that not even the fact that they wrote is told. A record in its one true form stays in it.
 */
export const withoutNotes = (record: LearnerRecord): LearnerRecord => ({
  ...record,
  modules: Object.fromEntries(
    Object.entries(record.modules)
      .filter(([, module]) => hasAnything(module))
      .map(([id, module]) => [id, { ...module, reflections: {} }]),
  ),
});
