import type { APIRoute } from 'astro';
import { recordJsonSchema } from '#src/model/record-json-schema.ts';
import { pathTo } from '#src/model/paths.ts';

/** The format of a reader's induction record, as a JSON Schema: so that their file can be read without this hub. */
export const GET: APIRoute = ({ site }) =>
  Response.json(recordJsonSchema(new URL(pathTo('/api/record.schema.json'), site).href));
