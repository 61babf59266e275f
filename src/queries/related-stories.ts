import { type RelatedStories, relatedIndex } from '#src/model/related-stories.ts';
import { type Story, STORY_KINDS } from '#src/model/stories.ts';
import type { Collection } from '#src/schemas/names.ts';
import { publishedEntries } from '#src/queries/hub.ts';
import { getStories } from '#src/queries/stories.ts';

/** How many stories a story leads on to. */
const MOST_RELATED = 3;

type References = Partial<Record<Collection, readonly string[]>>;

/** Every story with the roles, partners and terms its text links to, as they were found when it was loaded. */
const load = async (): Promise<RelatedStories> => {
  const lists = await Promise.all(
    STORY_KINDS.map(async (kind) =>
      (await publishedEntries(kind)).map(
        ({ id, rendered }) => [`${kind}/${id}`, (rendered?.metadata?.['references'] ?? {}) as References] as const,
      ),
    ),
  );
  const references = new Map(lists.flat());
  return relatedIndex(
    (await getStories()).map((story) => {
      const { roles = [], partners = [], terms = [] } = references.get(`${story.kind}/${story.id}`) ?? {};
      return { story, roles, partners, terms };
    }),
  );
};

let loading: Promise<RelatedStories> | undefined;

/**
 * The stories that a story leads on to; what they share is worked out once for a whole build.
 * @param besides stories that its page leads to already
 */
export const getRelated = async (of: Pick<Story, 'kind' | 'id'>, besides: readonly Story[] = []): Promise<Story[]> => {
  if (import.meta.env.DEV || loading === undefined) loading = load();
  return (await loading)(of, MOST_RELATED + besides.length)
    .filter(({ kind, id }) => !besides.some((story) => story.kind === kind && story.id === id))
    .slice(0, MOST_RELATED);
};
