import type { APIRoute } from 'astro';
import { waysOfAsking } from '#src/model/ways-of-asking.ts';
import { getHub } from '#src/queries/hub.ts';

/** The ways in which staff ask for what the lexicon holds: search reads them once the lexicon has answered. */
export const GET: APIRoute = async () => Response.json(waysOfAsking((await getHub()).directory));
