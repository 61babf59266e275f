import type { CollectionEntry } from 'astro:content';
import { entryOf, partnerTag } from '#src/model/directory.ts';
import { type PageCare, pageCare, suggestHref } from '#src/model/page-care.ts';
import type { SearchFacts } from '#src/model/search-facts.ts';
import type { Collection } from '#src/schemas/names.ts';
import { type Hub, publishedEntries } from '#src/queries/hub.ts';

/** The paths for one page for each entry of a collection, with the entry as Astro keeps it. */
export const entryPaths = async <Name extends Collection>(collection: Name) => {
  const entries = await publishedEntries(collection);
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry: entry as CollectionEntry<Name> } }));
};

/** The full web address of an address on the site. */
export const toAbsolute = (href: string): string => new URL(href, import.meta.env.SITE).href;

/** What the page of an entry says about its upkeep. */
export const careOf = (
  { settings, directory, today }: Hub,
  entry: { data: { owner: string; reviewBy: string; sample: boolean }; filePath?: string },
): PageCare => {
  const owner = entryOf(directory, 'partners', entry.data.owner);
  const suggest = suggestHref(settings.site.repository, settings.site.branch, entry.filePath);
  return pageCare(entry.data, { name: owner.data.shortName, href: owner.href }, today, suggest);
};

/** How search files a page: its kind, and the partners and topics it belongs to, by name. */
export const searchFacts = (
  { settings, directory }: Hub,
  kind: string,
  partners: readonly string[] = [],
  topics: readonly string[] = [],
): SearchFacts => ({
  kind,
  partners: [...new Set(partners)].map((id) => partnerTag(directory, id).label),
  topics: settings.topics.filter((topic) => topics.includes(topic.id)).map((topic) => topic.label),
});
