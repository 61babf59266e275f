import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { dayInBritain } from '#src/model/dates.ts';
import { type DataOf, type Directory, listed, withOrder } from '#src/model/directory.ts';
import { type Collection, COLLECTIONS } from '#src/schemas/names.ts';
import type { Settings } from '#src/schemas/settings.ts';

/** What every page is given: the settings, everything published, and the day the hub was built. */
export interface Hub {
  settings: Settings;
  directory: Directory;
  /** The day of the build in the United Kingdom, year-month-day. */
  today: string;
  /** The minute of the build, after midnight in the United Kingdom. */
  minutes: number;
}

/** Drafts are seen in the preview on the writer's own machine and nowhere else. */
const showDrafts = import.meta.env.DEV;

/** The entries of a collection as Astro keeps them, drafts left out. */
export const publishedEntries = async <Name extends Collection>(collection: Name): Promise<CollectionEntry<Name>[]> =>
  getCollection(collection, (entry) => showDrafts || !entry.data.draft);

const byTitle = (one: { data: { title: string } }, other: { data: { title: string } }): number =>
  one.data.title.localeCompare(other.data.title, 'en-GB');

const listCollection = async <Name extends Collection>(collection: Name) => {
  const entries = await publishedEntries(collection);
  return entries.map((entry) => listed(collection, entry.id, entry.data as unknown as DataOf[Name])).sort(byTitle);
};

const readSettings = async (): Promise<Settings> => {
  const entry = await getEntry('settings', 'hub');
  if (entry === undefined) throw new Error('content/settings/hub.yaml was not loaded. Run npm run check.');
  return entry.data;
};

/** The clock of the build; HUB_NOW (an ISO instant) stands in for it where a build must be repeatable. */
const buildInstant = (): Date => new Date(process.env['HUB_NOW'] ?? Date.now());

const load = async (): Promise<Hub> => {
  const lists = await Promise.all(COLLECTIONS.map(async (name) => [name, await listCollection(name)] as const));
  const settings = await readSettings();
  const now = buildInstant();
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' });
  const [hours = 0, minutes = 0] = clock.format(now).split(':').map(Number);
  return {
    settings,
    directory: withOrder(Object.fromEntries(lists) as unknown as Directory, settings.pathways),
    today: dayInBritain(now),
    minutes: hours * 60 + minutes,
  };
};

let loading: Promise<Hub> | undefined;

/** Loads the hub; once for a whole build, afresh for each page in the preview. */
export const getHub = (): Promise<Hub> => {
  if (showDrafts || loading === undefined) loading = load();
  return loading;
};
