import type { APIRoute } from 'astro';
import { pathTo } from '#src/model/paths.ts';
import { indexablePaths, sitemapXml } from '#src/model/sitemap.ts';
import { getHub } from '#src/queries/hub.ts';
import { currentLearning } from '#src/queries/learning.ts';

/** Every page that search engines may list. */
export const GET: APIRoute = async ({ site }) => {
  const { directory, today } = await getHub();
  const listed = { ...directory, learning: currentLearning(directory, today) };
  const addresses = indexablePaths(listed).map((path) => new URL(pathTo(path), site).href);
  return new Response(sitemapXml(addresses), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
