import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRecord, sameRecord } from '#src/model/record.ts';
import { addAnswer, setNote } from '#src/model/record-edits.ts';
import { fileText, isReadable, keptText, MOST_BYTES, readRecord, recordOf, tooLarge } from '#src/model/record-file.ts';
import { filledRecord } from './bad-records.ts';
import { anyRecord } from './record-samples.ts';

const RUNS = { numRuns: 1000 };
const [device, on] = ['abc123', '2026-11-03'];

describe('a record as a file', () => {
  it('comes back as it was, from the file and from what the browser keeps', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(readRecord(fileText(record))).toEqual({ record });
        expect(readRecord(keptText(record))).toEqual({ record });
        expect(readRecord(`\uFEFF${fileText(record).replaceAll('\n', '\r\n')}`)).toEqual({ record });
      }),
      RUNS,
    );
  });

  it('is the same text for the same record', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const read = readRecord(fileText(record));
        expect('record' in read && fileText(read.record)).toBe(fileText(record));
      }),
      RUNS,
    );
  });

  it('has one fact a line, for people', () => {
    expect(fileText(emptyRecord()).split('\n').slice(0, 3)).toEqual([
      '{',
      '  "product": "alongside-record",',
      '  "format": 1,',
    ]);
    expect(fileText(emptyRecord()).endsWith('}\n')).toBe(true);
  });

  it('keeps what looks like HTML as the words it is', () => {
    const words = '<script>alert(1)</script> <3 & "quotes" </style> 😀 שלום';
    const record = setNote('welcome', 'think', device, words)(filledRecord, { at: '2026-11-04T09:00:00.000Z', on });
    const read = readRecord(fileText(record));
    expect('record' in read && read.record.modules['welcome']?.reflections['think']?.[device]?.value?.text).toBe(words);
  });

  it('can be read again however large it was when it was kept', () => {
    const attempts = Array.from({ length: 30_000 }, (_, index) => {
      const at = new Date(Date.UTC(2026, 10, 3, 9, 0, 0, index)).toISOString();
      return [`a${index}`, { value: { question: 'first', version: 1, right: true, on }, at }] as const;
    });
    const record = {
      ...emptyRecord(),
      modules: { welcome: { done: {}, attempts: Object.fromEntries(attempts), confidence: {}, reflections: {} } },
    };
    expect(isReadable(keptText(record))).toBe(true);
    expect(isReadable(`${JSON.stringify(record, null, 2)}\n`)).toBe(false);
    const begun = performance.now();
    const read = readRecord(fileText(record));
    expect(performance.now() - begun).toBeLessThan(3000);
    expect('record' in read && Object.keys(read.record.modules['welcome']?.attempts ?? {})).toHaveLength(30_000);
  });

  it('is counted in bytes, not in letters', () => {
    expect(isReadable('é'.repeat(MOST_BYTES / 2))).toBe(true);
    expect(isReadable('é'.repeat(MOST_BYTES / 2 + 1))).toBe(false);
  });

  it('is not read when it is far too large, and the reader is told before', () => {
    expect(tooLarge(MOST_BYTES)).toBeUndefined();
    expect(tooLarge(50_000_000)).toBe(
      'This file is too large to be a record (50 MB; the most is 5 MB). Choose the file that you saved from My record.',
    );
    expect(tooLarge(MOST_BYTES + 1)).toContain('(6 MB; the most is 5 MB)');
  });
});

describe('a record of another format', () => {
  it('of before is brought up to this one, step by step', () => {
    const old = { ...emptyRecord(), format: 0, people: { name: 'x' } };
    const migrations = {
      0: (data: Record<string, unknown>) =>
        Object.fromEntries(Object.entries(data).filter(([key]) => key !== 'people')),
    };
    expect(recordOf(old, migrations)).toEqual({ record: emptyRecord() });
    expect(readRecord(JSON.stringify(old), migrations)).toEqual({ record: emptyRecord() });
  });

  it('that no step leads from, or whose step fails, is refused in a sentence', () => {
    const fail = () => {
      throw new Error('no');
    };
    const old = { ...emptyRecord(), format: 0 };
    expect(recordOf(old)).toMatchObject({ problem: expect.stringContaining('This record is damaged at: format.') });
    expect(recordOf(old, { 0: fail })).toMatchObject({ problem: expect.stringContaining('This record is damaged.') });
  });

  it('is one record with what the hub keeps, whatever else a reader does to it', () => {
    const answered = addAnswer(
      'welcome',
      { question: 'first', version: 1, right: false },
      device,
    )(filledRecord, { at: '2026-11-04T09:00:00.000Z', on });
    const read = readRecord(keptText(answered));
    expect('record' in read && sameRecord(read.record, answered)).toBe(true);
    expect('record' in read && sameRecord(read.record, filledRecord)).toBe(false);
  });
});
