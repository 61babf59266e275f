import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getFeed } from '#src/queries/feeds.ts';

/** The feed of blogs, newest first. */
export const GET: APIRoute = async ({ site }) => rss(await getFeed('blogs', site));
