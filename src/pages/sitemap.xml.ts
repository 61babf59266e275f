import type { APIRoute } from 'astro';
import { pagePath } from '#src/model/paging.ts';
import { pathTo } from '#src/model/paths.ts';
import { seriesPath } from '#src/model/series.ts';
import { indexablePaths, sitemapXml } from '#src/model/sitemap.ts';
import { getHub } from '#src/queries/hub.ts';
import { currentLearning } from '#src/model/learning.ts';
import { getSeries } from '#src/queries/series.ts';
import { listPages } from '#src/queries/story-lists.ts';

/** Every page that search engines may list. */
export const GET: APIRoute = async ({ site }) => {
  const { directory, today } = await getHub();
  const listed = { ...directory, learning: currentLearning(directory, today) };
  const lists = (await listPages()).map(({ props }) => pagePath(props.path, props.number));
  const series = (await getSeries()).series.map(seriesPath);
  const addresses = [...indexablePaths(listed), ...lists, ...series].map((path) => new URL(pathTo(path), site).href);
  return new Response(sitemapXml(addresses), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
