import { tidy } from '#src/model/record.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';

/** A record without what the reader wrote in private: for a copy that somebody else will see. */
export const withoutNotes = (record: LearnerRecord): LearnerRecord =>
  tidy({
    ...record,
    modules: Object.fromEntries(
      Object.entries(record.modules).map(([id, module]) => [id, { ...module, reflections: {} }]),
    ),
  });
