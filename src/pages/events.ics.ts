import type { APIRoute } from 'astro';
import { getCalendar } from '#src/queries/events.ts';

/** Every event as one calendar to subscribe to. */
export const GET: APIRoute = async ({ site }) =>
  new Response(await getCalendar(site), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
