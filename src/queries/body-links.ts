import type { BodyLinks } from '#src/model/where-used.ts';
import { COLLECTIONS } from '#src/schemas/names.ts';
import { publishedEntries } from '#src/queries/hub.ts';

const load = async (): Promise<BodyLinks[]> => {
  const entries = (await Promise.all(COLLECTIONS.map((collection) => publishedEntries(collection)))).flat();
  return entries.map(({ collection, id, rendered }) => ({
    collection,
    id,
    references: (rendered?.metadata?.['references'] ?? {}) as BodyLinks['references'],
  }));
};

let loading: Promise<BodyLinks[]> | undefined;

/** What every published page links to in its words, as it was found when the page was loaded. */
export const getBodyLinks = (): Promise<BodyLinks[]> => {
  if (import.meta.env.DEV || loading === undefined) loading = load();
  return loading;
};
