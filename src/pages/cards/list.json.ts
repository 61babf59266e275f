import type { APIRoute } from 'astro';
import { getSocialCards } from '#src/queries/social-cards.ts';

/** What is to be drawn after the pages are built; `scripts/social-cards.ts` draws it and takes this list away again. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await getSocialCards()), { headers: { 'Content-Type': 'application/json' } });
