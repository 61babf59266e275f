import type { APIRoute } from 'astro';
import { rolesData } from '#src/model/directory-data.ts';
import { getHub } from '#src/queries/hub.ts';

/** All roles as data: ids, titles, addresses, who keeps them and the main facts. */
export const GET: APIRoute = async ({ site }) => {
  const toAbsolute = (href: string): string => new URL(href, site).href;
  return Response.json(rolesData({ ...(await getHub()), toAbsolute }));
};
