import type { APIRoute } from 'astro';
import { chaptersTrack } from '#src/model/chapters-track.ts';
import { getChaptered } from '#src/queries/vlogs.ts';

/** Every vlog that has chapters. */
export const getStaticPaths = getChaptered;

/** The chapters of a film as a track, for players that offer a list of them. */
export const GET: APIRoute = ({ props }) => {
  const { chapters, duration } = (props as Awaited<ReturnType<typeof getChaptered>>[number]['props']).entry.data;
  return new Response(chaptersTrack(chapters, duration));
};
