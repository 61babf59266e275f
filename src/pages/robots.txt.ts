import type { APIRoute } from 'astro';
import { pathTo } from '#src/model/paths.ts';

/** Everything may be read by search engines; the site map says what there is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(pathTo('/sitemap.xml'), site).href}\n`);
