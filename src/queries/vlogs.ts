import type { ImageMetadata } from 'astro';
import type { CollectionEntry } from 'astro:content';
import { entryOf, partnerTag, roleTag } from '#src/model/directory.ts';
import { filmType, providerFilm, filmSize } from '#src/model/film.ts';
import { shownResponses } from '#src/model/responses.ts';
import { sharingOf } from '#src/model/sharing.ts';
import { vlogCard } from '#src/model/social-card.ts';
import { pathTo } from '#src/model/paths.ts';
import { filmMinutes } from '#src/model/stories.ts';
import { storyBasics } from '#src/model/structured-story.ts';
import { topicLists } from '#src/model/story-lists.ts';
import { getBody } from '#src/queries/body.ts';
import { filmFile, getTranscript } from '#src/queries/captions.ts';
import { getHub } from '#src/queries/hub.ts';
import { careOf, entryPaths, searchFacts, toAbsolute } from '#src/queries/page.ts';
import { getRelated } from '#src/queries/related-stories.ts';

/** The size of the film beside a vlog, as the loader found it. */
const filmBytes = ({ rendered }: CollectionEntry<'vlogs'>): number =>
  (rendered?.metadata?.['film'] as number | undefined) ?? 0;

/** What the page of a vlog shows. */
export const getVlog = async (entry: CollectionEntry<'vlogs'>) => {
  const hub = await getHub();
  const { directory } = hub;
  const { id } = entry;
  const vlog = entryOf(directory, 'vlogs', id);
  // What a poster becomes is decided where the collection is defined, and its schema does not know it.
  const data = { ...entry.data, poster: entry.data.poster as ImageMetadata };
  const { file, provider, id: film } = data.video;
  return {
    ...hub,
    responses: shownResponses(directory, data.responses),
    data,
    role: roleTag(directory, data.role),
    partner: partnerTag(directory, data.partner),
    minutes: filmMinutes(data.duration),
    /** The film on this site, or else the one at a provider. */
    file:
      file === undefined
        ? undefined
        : { address: filmFile(id, file), type: filmType(file), size: filmSize(file, filmBytes(entry)) },
    elsewhere: provider === undefined || film === undefined ? undefined : providerFilm(provider, film),
    captions: filmFile(id, data.captions),
    chapters: data.chapters.length > 0 ? pathTo(`/vlogs/${id}.chapters.vtt`) : undefined,
    transcript: await getTranscript(id, data.captions, data.chapters),
    related: await getRelated({ kind: 'vlogs', id }),
    topics: topicLists(hub.settings.topics, data.topics),
    hasBody: (entry.body ?? '').trim() !== '',
    Content: (await getBody(entry)).Content,
    basics: storyBasics(vlog, hub, toAbsolute),
    sharing: sharingOf(vlogCard(hub, vlog), data.published),
    care: careOf(hub, entry),
    search: searchFacts(hub, 'Vlog', [data.partner], data.topics),
  };
};

/** The paths of the vlogs that have chapters. */
export const getChaptered = async () =>
  (await entryPaths('vlogs')).filter(({ props }) => props.entry.data.chapters.length > 0);
