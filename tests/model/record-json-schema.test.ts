import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordJsonSchema } from '#src/model/record-json-schema.ts';
import { recordSchema } from '#src/schemas/record.ts';
import { badPart, filledRecord, moreRight, withPlace } from './bad-records.ts';
import { anyRecord } from './record-samples.ts';

const ADDRESS = 'https://hub.example/api/record.schema.json';
const schema = recordJsonSchema(ADDRESS);

// The validator knows an older draft; nothing in this schema means something else there.
const validate = new Ajv({ schemaId: '$id' }).compile({ ...schema, $schema: undefined });
/** As a program sees it that has read the file. */
const accepts = (record: unknown): boolean => validate(JSON.parse(JSON.stringify(record))) === true;

describe('the published format', () => {
  it('says what it is and where it stands', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: ADDRESS,
      title: 'Alongside induction record',
      type: 'object',
      additionalProperties: false,
    });
    expect(schema['required']).toEqual(['product', 'format', 'reader', 'pathways', 'modules', 'stories', 'cleared']);
  });

  it('explains every field that a person would wonder about', () => {
    const text = JSON.stringify(schema);
    for (const words of ['How sure before the module', 'Private.', 'anything written at or before then is gone'])
      expect(text).toContain(words);
  });

  it('accepts every record the hub writes', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(accepts(record)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(badPart.map(({ name, record }) => [name, record] as const))('refuses %s', (_name, record) => {
    expect(accepts(record)).toBe(false);
  });

  it.each(['Sam 😀', '<b>', 'שלום\u200F', 'two\nlines', '\uFFFD'])(
    'agrees with the hub about the words %j',
    (words) => {
      for (const place of ['reader.name.value', 'modules.welcome.reflections.think.abc123.value.text']) {
        const record = withPlace(place, words);
        expect(accepts(record)).toBe(recordSchema.safeParse(record).success);
      }
    },
  );

  it('counts characters as the hub does, whole ones', () => {
    for (const count of [119, 120, 121]) {
      const record = withPlace('reader.name.value', '😀'.repeat(count));
      expect([accepts(record), recordSchema.safeParse(record).success]).toEqual([count <= 120, count <= 120]);
    }
  });

  it('leaves one rule to its readers, and says so', () => {
    expect([accepts(filledRecord), accepts(moreRight), recordSchema.safeParse(moreRight).success]).toEqual([
      true,
      true,
      false,
    ]);
    expect(JSON.stringify(schema)).toContain('No more questions are right than there were');
  });
});
