import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getListFeed } from '#src/queries/feeds.ts';
import { narrowedFeeds } from '#src/queries/story-lists.ts';

export const getStaticPaths = async () => narrowedFeeds();

/** The feed of the stories of one partner, or on one topic, newest first. */
export const GET: APIRoute<{ path: string }> = async ({ site, props }) => rss(await getListFeed(props.path, site));
