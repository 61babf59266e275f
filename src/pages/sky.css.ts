import type { APIRoute } from 'astro';
import { getSkyTimes } from '#src/queries/sky-times.ts';
import { skyStyles } from '#src/model/sky.ts';

/** One pair of classes for every time of day that a page shows. */
export const GET: APIRoute = async () =>
  new Response(skyStyles(await getSkyTimes()), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
