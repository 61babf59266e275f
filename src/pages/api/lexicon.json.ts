import type { APIRoute } from 'astro';
import { lexiconOf } from '#src/model/lexicon.ts';
import { getHub } from '#src/queries/hub.ts';

/** What staff ask for, by every name they have for it, with the answer to each: search answers from it at once. */
export const GET: APIRoute = async () => Response.json(lexiconOf(await getHub()));
