import type { APIRoute } from 'astro';
import { getCalendar } from '#src/queries/events.ts';
import { entryPaths } from '#src/queries/page.ts';

/** One calendar file for each event. */
export const getStaticPaths = async () => entryPaths('events');

/** One event as a calendar file. */
export const GET: APIRoute = async ({ params, site }) =>
  new Response(await getCalendar(site, params['id']), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
