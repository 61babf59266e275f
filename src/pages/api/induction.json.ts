import type { APIRoute } from 'astro';
import { inductionCatalogue } from '#src/model/catalogue.ts';
import { getHub } from '#src/queries/hub.ts';

/** The induction as data, without the words of its lessons: pathways, modules, versions. Addresses are paths on this hub. */
export const GET: APIRoute = async () => Response.json(inductionCatalogue((await getHub()).directory));
