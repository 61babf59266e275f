import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRecords } from '#src/model/record.ts';
import { fileText, readRecord } from '#src/model/record-file.ts';
import { withoutNotes } from '#src/model/record-share.ts';
import { filledRecord } from './bad-records.ts';
import { anyRecord } from './record-samples.ts';

describe('a copy to share', () => {
  it('has nothing of what the reader wrote, and everything else', () => {
    const shared = withoutNotes(filledRecord);
    expect(fileText(shared)).not.toContain('The head of the school next door.');
    expect(shared).toEqual({
      ...filledRecord,
      modules: { welcome: { ...filledRecord.modules['welcome'], reflections: {} } },
    });
  });

  it('is a whole record, from which the rest can be put together again', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const shared = withoutNotes(record);
        expect(readRecord(fileText(shared))).toEqual({ record: shared });
        expect(Object.values(shared.modules).every(({ reflections }) => Object.keys(reflections).length === 0)).toBe(
          true,
        );
        expect(mergeRecords(shared, record)).toEqual(record);
      }),
      { numRuns: 1000 },
    );
  });
});
