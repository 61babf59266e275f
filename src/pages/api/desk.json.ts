import type { APIRoute } from 'astro';
import { deskData } from '#src/model/desk/desk-data.ts';
import { getHub } from '#src/queries/hub.ts';

/** What the writer's desk needs to know of the hub: its settings, what can be linked to, and what each kind asks for. */
export const GET: APIRoute = async () => Response.json(deskData(await getHub()));
