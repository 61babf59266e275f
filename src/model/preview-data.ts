import { type DataOf, type Directory, type Listed, listed } from '#src/model/directory.ts';
import { buildSiteIndex, type IndexedEntry, type SiteIndex } from '#src/model/site-index.ts';
import { type Collection, COLLECTIONS } from '#src/schemas/names.ts';
import type { Settings } from '#src/schemas/settings.ts';

/** The settings that the page of an entry shows something of; the others stay where they are. */
type PreviewSettings = Pick<Settings, 'contacts' | 'partnership' | 'answers' | 'topics'> & {
  wording: Pick<Settings['wording'], 'answerPrompt' | 'notSet'>;
};

/** What a browser needs to draw a draft as its page will be. */
export interface PreviewData {
  /** The web address of the hub. */
  site: string;
  /** The day of the build, year-month-day. */
  today: string;
  settings: PreviewSettings;
  /** Of each collection, what the pages of other entries say of its entries. */
  entries: Partial<Record<Collection, { id: string; data: object }[]>>;
  /** Everything that words can link to. */
  index: IndexedEntry[];
}

/** The fields that the pages of other entries show, by collection. */
const SHOWN_ELSEWHERE = {
  partners: ['title', 'shortName', 'family'],
  roles: ['title', 'partner', 'callWhen', 'needs', 'cannot', 'working', 'contact'],
  situations: ['title'],
  learning: ['title', 'summary', 'published', 'withdrawBy', 'from'],
  events: ['title'],
} as const satisfies { [Name in Collection]?: readonly (keyof DataOf[Name])[] };

const only = (data: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(data).filter(([name, value]) => names.includes(name) && value !== undefined));

const shortOf = (data: Record<string, unknown>): string | undefined =>
  (data['short'] ?? data['acronym'] ?? data['shortName']) as string | undefined;

/** Whatever can be linked to, as the pipeline knows it; only terms need more than their name, for what a press shows. */
const indexed = ({ collection, id, data }: Listed): IndexedEntry => {
  const { partner, family, draft } = data as { partner?: string; family?: string; draft: boolean };
  const short = shortOf(data as unknown as Record<string, unknown>);
  return {
    collection,
    id,
    title: data.title,
    summary: collection === 'terms' ? data.summary : '',
    draft,
    ...(short === undefined ? {} : { short }),
    ...(partner === undefined ? {} : { partner }),
    ...(family === undefined ? {} : { family }),
  };
};

/** Makes what a browser needs for drafts. @param site the web address the hub is published at */
export const previewData = (
  { settings, directory, today }: { settings: Settings; directory: Directory; today: string },
  site: string,
): PreviewData => {
  const { contacts, partnership, answers, topics, wording } = settings;
  return {
    site,
    today,
    settings: {
      contacts,
      partnership,
      answers,
      topics,
      wording: { answerPrompt: wording.answerPrompt, notSet: wording.notSet },
    },
    entries: Object.fromEntries(
      Object.entries(SHOWN_ELSEWHERE).map(([collection, names]) => [
        collection,
        directory[collection as Collection].map(({ id, data }) => ({ id, data: only(data, names) })),
      ]),
    ),
    index: COLLECTIONS.flatMap((collection) => (directory[collection] as readonly Listed[]).map(indexed)),
  };
};

/** What a draft is shown among, in a browser: it answers whatever the page of an entry asks, and no more. */
export interface PreviewHub {
  site: URL;
  today: string;
  settings: Settings;
  directory: Directory;
  index: SiteIndex;
}

/** Puts together again what a browser was sent. */
export const previewHub = ({ site, today, settings, entries, index }: PreviewData): PreviewHub => ({
  site: new URL(site),
  today,
  settings: settings as Settings,
  directory: Object.fromEntries(
    COLLECTIONS.map((collection) => [
      collection,
      (entries[collection] ?? []).map(({ id, data }) => listed(collection, id, data as DataOf[Collection])),
    ]),
  ) as unknown as Directory,
  index: buildSiteIndex(index, {
    topics: settings.topics.map(({ id }) => id),
    contacts: settings.contacts.map(({ id }) => id),
  }),
});
