import type { ImageMetadata } from 'astro';
import type { CollectionEntry } from 'astro:content';
import { entryOf } from '#src/model/directory.ts';
import { vlogShown } from '#src/model/entries-shown.ts';
import { filmSize, filmType } from '#src/model/film.ts';
import { pathTo } from '#src/model/paths.ts';
import { sharingOf } from '#src/model/sharing.ts';
import { vlogCard } from '#src/model/social-card.ts';
import { storyBasics } from '#src/model/structured-story.ts';
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
  const { file } = data.video;
  return {
    ...hub,
    ...vlogShown(hub, vlog),
    data,
    /** The film on this site, or else the one at a provider. */
    file:
      file === undefined
        ? undefined
        : { address: filmFile(id, file), type: filmType(file), size: filmSize(file, filmBytes(entry)) },
    captions: filmFile(id, data.captions),
    chapters: data.chapters.length > 0 ? pathTo(`/vlogs/${id}.chapters.vtt`) : undefined,
    transcript: await getTranscript(id, data.captions, data.chapters),
    related: await getRelated({ kind: 'vlogs', id }),
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
