import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getFeed } from '#src/queries/feeds.ts';

/** The feed of days in the life, newest first. */
export const GET: APIRoute = async ({ site }) => rss(await getFeed('days', site));
