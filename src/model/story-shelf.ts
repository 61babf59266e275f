import type { Directory, Listed } from '#src/model/directory.ts';
import { missingVoice, missingVoicePlace } from '#src/model/missing-voice.ts';
import type { Story, StoryKind } from '#src/model/stories.ts';
import type { Family } from '#src/schemas/partners.ts';
import type { Settings } from '#src/schemas/settings.ts';

/** One row of the ledger: a story, or a partner whose voice is missing. */
export type ShelfRow = { story: Story; missing?: undefined } | { story?: undefined; missing: Listed<'partners'> };

/** How many stories there are of a kind; every story without one. */
export interface KindCount {
  kind?: StoryKind;
  label: string;
  /** The path of its page inside the hub. */
  path: string;
  count: number;
}

/** How many stories in a list come from a family of partners. */
export interface FamilyCount {
  id: Family;
  label: string;
  count: number;
}

/** A list of stories as its page shows it. */
export interface Shelf {
  rows: readonly ShelfRow[];
  count: number;
  kinds: readonly KindCount[];
  families: readonly FamilyCount[];
}

/** Where the stories of each kind are listed. */
export const KIND_PAGES: Readonly<Record<StoryKind, { label: string; path: string; noun: readonly [string, string] }>> =
  {
    days: { label: 'Days', path: '/day-in-the-life/', noun: ['day', 'days'] },
    blogs: { label: 'Blogs', path: '/blogs/', noun: ['blog', 'blogs'] },
    vlogs: { label: 'Vlogs', path: '/vlogs/', noun: ['vlog', 'vlogs'] },
  };

/** A number of stories of a kind, in words: "6 days", "1 story". */
export const storyCount = (count: number, kind?: StoryKind): string => {
  const [one, many] = kind === undefined ? (['story', 'stories'] as const) : KIND_PAGES[kind].noun;
  return `${count} ${count === 1 ? one : many}`;
};

/** The rows of a list, with the missing voice in its place; a list with nothing in it stays empty. */
const rowsOf = (stories: readonly Story[], missing: Listed<'partners'> | undefined, today: string): ShelfRow[] => {
  const rows: ShelfRow[] = stories.map((story) => ({ story }));
  if (missing !== undefined && rows.length > 0) rows.splice(missingVoicePlace(rows.length, today), 0, { missing });
  return rows;
};

/**
 * A list of stories with what it can be narrowed by. Where there are days, one row is kept for a partner without one.
 * @param all every story, newest first
 * @param kind the kind the list is of; every kind without one
 * @param today year-month-day
 */
export const shelfOf = (
  { directory, settings, today }: { directory: Directory; settings: Settings; today: string },
  all: readonly Story[],
  kind?: StoryKind,
): Shelf => {
  const stories = kind === undefined ? all : all.filter((story) => story.kind === kind);
  const missing = kind === undefined || kind === 'days' ? missingVoice(directory, today) : undefined;
  const kinds = (Object.keys(KIND_PAGES) as StoryKind[]).map((each) => {
    const { label, path } = KIND_PAGES[each];
    return { kind: each, label, path, count: all.filter((story) => story.kind === each).length };
  });
  return {
    rows: rowsOf(stories, missing, today),
    count: stories.length,
    kinds: [{ label: 'All stories', path: '/stories/', count: all.length }, ...kinds],
    families: settings.families.map(({ id, label }) => ({
      id,
      label,
      count: stories.filter((story) => story.tag.family === id).length,
    })),
  };
};
