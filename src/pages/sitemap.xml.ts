import type { APIRoute } from 'astro';
import { pathTo } from '#src/model/paths.ts';
import { indexablePaths, sitemapXml } from '#src/model/sitemap.ts';
import { getHub } from '#src/queries/hub.ts';

/** Every page that search engines may list. */
export const GET: APIRoute = async ({ site }) => {
  const { directory } = await getHub();
  const addresses = indexablePaths(directory).map((path) => new URL(pathTo(path), site).href);
  return new Response(sitemapXml(addresses), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
