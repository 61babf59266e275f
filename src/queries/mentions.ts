import type { StoryMentions } from '#src/model/related-stories.ts';
import { STORY_KINDS } from '#src/model/stories.ts';
import type { Collection } from '#src/schemas/fields.ts';
import { publishedEntries } from '#src/queries/hub.ts';
import { getStories } from '#src/queries/stories.ts';

type References = Partial<Record<Collection, readonly string[]>>;

/** Every story with the roles, partners and terms its text links to, as they were found when it was loaded. */
export const getMentions = async (): Promise<StoryMentions[]> => {
  const entries = (await Promise.all(STORY_KINDS.map((kind) => publishedEntries(kind)))).flat();
  return (await getStories()).map((story) => {
    const entry = entries.find(({ collection, id }) => collection === story.kind && id === story.id);
    const { roles = [], partners = [], terms = [] } = (entry?.rendered?.metadata?.['references'] ?? {}) as References;
    return { story, roles, partners, terms };
  });
};
