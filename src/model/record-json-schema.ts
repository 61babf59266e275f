import { z } from 'zod/mini';
import { recordSchema } from '#src/schemas/record.ts';

/** The record's format as a JSON Schema (2020-12), for anybody who wants to read the file without the hub. @param address where it is published */
export const recordJsonSchema = (address: string): Record<string, unknown> => {
  const { $schema, ...shape } = z.toJSONSchema(recordSchema);
  return { $schema, $id: address, title: 'Alongside induction record', ...shape };
};
