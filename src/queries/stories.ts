import { getHub, publishedEntries } from '#src/queries/hub.ts';
import { newestFirst, type Story, STORY_KINDS, storyOf } from '#src/model/stories.ts';

/** How many words the body of an entry has, as counted when it was loaded. */
export const wordsOf = (entry: { rendered?: { metadata?: Record<string, unknown> } }): number =>
  Number(entry.rendered?.metadata?.['words'] ?? 0);

const load = async (): Promise<readonly Story[]> => {
  const { directory } = await getHub();
  const lists = await Promise.all(
    STORY_KINDS.map(async (kind) => {
      const words = new Map((await publishedEntries(kind)).map((entry) => [entry.id, wordsOf(entry)]));
      return directory[kind].map((story) => storyOf(directory, story, words.get(story.id) ?? 0));
    }),
  );
  return lists.flat().sort(newestFirst);
};

let loading: Promise<readonly Story[]> | undefined;

/** All published stories, newest first; listed once for a whole build, afresh for each page in the preview. */
export const getStories = (): Promise<readonly Story[]> => {
  if (import.meta.env.DEV || loading === undefined) loading = load();
  return loading;
};
