import type { APIRoute } from 'astro';
import { pathTo } from '#src/model/paths.ts';
import { previewData } from '#src/model/preview-data.ts';
import { getHub } from '#src/queries/hub.ts';

/** What the preview of a draft needs to know of the hub: names, marks and what words can link to. */
export const GET: APIRoute = async ({ site }) =>
  Response.json(previewData(await getHub(), new URL(pathTo('/'), site).href));
