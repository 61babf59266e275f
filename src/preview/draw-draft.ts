import EventArticle from '#src/components/events/EventArticle.astro';
import LearningArticle from '#src/components/learning/LearningArticle.astro';
import BlogArticle from '#src/components/story/BlogArticle.astro';
import DayArticle from '#src/components/story/DayArticle.astro';
import VlogBody from '#src/components/story/VlogBody.astro';
import { browserParser } from '#src/markdown/browser-parser.ts';
import { renderEntry } from '#src/markdown/render.ts';
import { dayShown } from '#src/model/day-shown.ts';
import { blogShown, eventShown, learningShown, vlogShown } from '#src/model/entries-shown.ts';
import { chaptersTrack } from '#src/model/chapters-track.ts';
import { filmSize, filmType } from '#src/model/film.ts';
import { pathTo } from '#src/model/paths.ts';
import { type DraftKind, type ShownDraft, shownDraft } from '#src/model/preview-draft.ts';
import type { PreviewHub } from '#src/model/preview-data.ts';
import { draw, type Place, wordsOfEntry } from '#src/preview/draw.ts';
import { filmTranscript } from '#src/preview/film-transcript.ts';
import type { SentFiles } from '#src/preview/sent-files.ts';

/** A draft as the writer's desk sends it. */
export interface SentDraft {
  collection: DraftKind;
  id: string;
  /** The whole text of its file. */
  text: string;
}

type Body = ReturnType<typeof renderEntry>;

/** What each kind is drawn from: its text, read; the files beside it; and where it will stand. */
interface Drawing<Kind extends DraftKind> extends ShownDraft<Kind> {
  body: Body;
  files: SentFiles;
  place: Place;
}

const drawDay = async ({ entry, hub, body, place }: Drawing<'days'>): Promise<string> => {
  const shown = dayShown(hub, entry, body);
  const lead = body.moments.length === 0 ? '' : body.lead;
  // Words that stand under no time yet are shown all the same, where those after the last moment are.
  const rest = body.moments.length === 0 ? body.html : body.rest;
  const day = {
    ...shown,
    settings: hub.settings,
    lead: wordsOfEntry(lead),
    hasLead: lead !== '',
    rest: wordsOfEntry(rest),
    hasRest: rest !== '',
    stops: shown.stops.map((stop) => ({ ...stop, Content: stop.moment && wordsOfEntry(stop.moment.html) })),
  };
  return draw(DayArticle, { day, data: entry.data }, {}, place);
};

const drawBlog = async ({ entry, hub, body, place }: Drawing<'blogs'>): Promise<string> => {
  const blog = { ...blogShown(hub, entry, body.words), settings: hub.settings, Content: wordsOfEntry(body.html) };
  return draw(BlogArticle, { blog, data: entry.data }, {}, place);
};

const drawVlog = async ({ entry, hub, body, files, place }: Drawing<'vlogs'>): Promise<string> => {
  const { data } = entry;
  const { file, provider } = data.video;
  const vlog = {
    ...vlogShown(hub, entry),
    settings: hub.settings,
    file:
      file === undefined || provider !== undefined
        ? undefined
        : {
            address: files.address(file),
            type: filmType(file),
            size: filmSize(file, files.blob(file)?.size ?? 0),
          },
    captions: files.address(data.captions),
    chapters:
      data.chapters.length === 0 ? undefined : files.addressOf(new Blob([chaptersTrack(data.chapters, data.duration)])),
    transcript: await filmTranscript(files.blob(data.captions), data.chapters),
    // What a page leads on to is decided by all stories together, when the hub is built.
    related: [],
  };
  const still = await files.picture(String(data.poster));
  const words: Record<string, string> = body.html === '' ? {} : { default: body.html };
  return draw(VlogBody, { vlog, data: { ...data, poster: still } }, words, place);
};

const drawLearning = async ({ entry, hub, body, place }: Drawing<'learning'>): Promise<string> => {
  const shown = learningShown(hub, entry);
  return draw(LearningArticle, { ...shown, data: entry.data }, { words: body.html }, place);
};

const drawEvent = async ({ entry, hub, body, place }: Drawing<'events'>): Promise<string> => {
  const calendar = pathTo(`/events/${entry.id}.ics`);
  const props = { ...eventShown(hub, entry), data: entry.data, calendar, hasBody: body.html !== '' };
  return draw(EventArticle, props, { default: body.html }, place);
};

const DRAWERS: { [Kind in DraftKind]: (drawing: Drawing<Kind>) => Promise<string> } = {
  days: drawDay,
  blogs: drawBlog,
  vlogs: drawVlog,
  learning: drawLearning,
  events: drawEvent,
};

/**
 * The article of a draft as its page will have it: read by the browser's parser, then by the same guard, components and
 * links, the same model and the same Astro components as in a build. Draws whatever can be drawn of an unfinished one.
 */
export const drawDraft = async (
  { collection, id, text }: SentDraft,
  hub: PreviewHub,
  files: SentFiles,
): Promise<string> => {
  const base = pathTo('/');
  const body = renderEntry({ collection, id, text, parser: browserParser, index: hub.index, base, showDrafts: false });
  const shown = shownDraft(hub, collection, id, body.frontMatter);
  const place = { site: hub.site, url: new URL(shown.entry.href, hub.site) };
  const drawer = DRAWERS[collection] as (drawing: Drawing<DraftKind>) => Promise<string>;
  return drawer({ ...shown, body, files, place });
};
