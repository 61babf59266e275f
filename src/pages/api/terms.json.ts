import type { APIRoute } from 'astro';
import { termsData } from '#src/model/terms-data.ts';
import { getHub } from '#src/queries/hub.ts';

/** All terms as data: ids, titles, meanings, addresses, who keeps them and where each meaning comes from. */
export const GET: APIRoute = async ({ site }) => {
  const toAbsolute = (href: string): string => new URL(href, site).href;
  return Response.json(termsData({ ...(await getHub()), toAbsolute }));
};
