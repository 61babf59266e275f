import { describe, expect, it } from 'vitest';
import { consentFields } from '#src/schemas/entry.ts';
import { eventSchema } from '#src/schemas/events.ts';
import { learningSchema } from '#src/schemas/learning.ts';
import type { z } from '#src/schemas/zod.ts';

const messages = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('a rule about two fields', () => {
  it('is asked while the rest of the form is still empty', () => {
    const start = '2026-12-03T13:00';
    expect(messages(eventSchema, { start, end: '2026-12-03T12:00' })).toContain(
      'end: The end must be after the start.',
    );
    expect(messages(learningSchema, { published: '2026-11-25', withdrawBy: '2026-11-24' })).toContain(
      'withdrawBy: The withdrawal date must be after the publication date.',
    );
    expect(messages(consentFields, { kind: 'consented' })).toContain(
      'recordedOn: Add recordedOn: the day on which the person agreed.',
    );
  });

  it('is not asked of what is missing, or wrong by itself', () => {
    const start = '2026-12-03T13:00';
    for (const entry of [{}, { start }, { start, end: 'noon' }, { start, end: '2026-12-03T14:00' }])
      expect(messages(eventSchema, entry).join()).not.toContain('after the start');
    expect(messages(eventSchema, 'no fields at all').join()).not.toContain('after the start');
  });
});
