import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordSchema } from '#src/schemas/record.ts';
import { anyRecord } from '../model/record-samples.ts';
import { badPart, filledRecord } from '../model/bad-records.ts';

const accepts = (data: unknown): boolean => recordSchema.safeParse(data, { jitless: true }).success;

describe('the shape of a record', () => {
  it('takes every record the hub writes', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(accepts(record)).toBe(true);
      }),
      { numRuns: 1000 },
    );
    expect(accepts(filledRecord)).toBe(true);
  });

  it.each(badPart.map(({ name, record }) => [name, record] as const))('refuses %s', (_, record) => {
    expect(accepts(record)).toBe(false);
  });

  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '1000-01-01', '2999-12-31', '2026-04-30'])(
    'takes the day %s',
    (day) => {
      expect(
        accepts({ ...filledRecord, pathways: { p: { start: { value: day, at: `${day}T00:00:00.000Z` }, tasks: {} } } }),
      ).toBe(true);
    },
  );

  it('takes exactly the days of the calendar', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1000, max: 2999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, date]) => {
        const day = [year, month, date].map((part) => String(part).padStart(2, '0')).join('-');
        const real = new Date(Date.UTC(year, month - 1, date));
        const exists = real.getUTCMonth() === month - 1 && real.getUTCDate() === date;
        const record = {
          ...filledRecord,
          stories: { 'day:a': { value: { on: day }, at: '2026-11-03T09:00:00.000Z' } },
        };
        expect(accepts(record)).toBe(exists);
      }),
      { numRuns: 3000 },
    );
  });
});
