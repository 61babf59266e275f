import type { Directory, Listed } from '#src/model/directory.ts';
import { missingVoice, missingVoicePlace } from '#src/model/missing-voice.ts';
import { type Pager, pagerOf, pagesOf } from '#src/model/paging.ts';
import { type Story, STORY_KINDS, type StoryKind } from '#src/model/stories.ts';
import { KIND_PAGES, type Narrowing, storyCount, type StoryList } from '#src/model/story-lists.ts';
import type { Family } from '#src/schemas/partners.ts';

/** One row of the ledger: a story, or a partner whose voice is missing. */
export type ShelfRow = { story: Story; missing?: undefined } | { story?: undefined; missing: Listed<'partners'> };

/** A link that narrows a list of stories, or widens it again, with how many it leads to. */
export interface ShelfLink {
  label: string;
  /** The path of the first page of that list inside the hub. */
  path: string;
  count: number;
  /** Whether it is the list that is shown. */
  isHere: boolean;
  family?: Family;
}

/** Links of one sort: kinds, partners or topics. */
export interface ShelfGroup {
  label: string;
  /** What its links lead to, where that is not what is listed here. */
  note?: string;
  links: readonly ShelfLink[];
}

/** A page of a list of stories, as it is shown. */
export interface Shelf {
  list: StoryList;
  /** How many stories the whole list has, and which of them are on this page, in words. */
  heading: string;
  rows: readonly ShelfRow[];
  kinds: ShelfGroup;
  partners: ShelfGroup;
  topics: ShelfGroup;
  /** A narrowed list in one line, with the list it was narrowed from. */
  only?: { says: string; family?: Family; wider: { label: string; path: string } };
  pager: Pager;
}

/** The rows of a page, with the missing voice in its place on the first; a list with nothing in it stays empty. */
const rowsOf = (stories: readonly Story[], missing: Listed<'partners'> | undefined, today: string): ShelfRow[] => {
  const rows: ShelfRow[] = stories.map((story) => ({ story }));
  if (missing !== undefined && rows.length > 0) rows.splice(missingVoicePlace(rows.length, today), 0, { missing });
  return rows;
};

/** "181 blogs, newest first", or "Blogs 21 to 40 of 181, newest first" where there are more pages. */
const headingOf = ({ stories, kind }: StoryList, before: number, here: number, pages: number): string => {
  if (stories.length <= 1) return storyCount(stories.length, kind);
  const label = kind === undefined ? 'Stories' : KIND_PAGES[kind].label;
  const which = `${before + 1}${here > 1 ? ` to ${before + here}` : ''}`;
  const count = pages > 1 ? `${label} ${which} of ${stories.length}` : storyCount(stories.length, kind);
  return `${count}, newest first`;
};

const isSame = (one: Narrowing | undefined, other: Narrowing | undefined): boolean =>
  one?.by === other?.by && one?.id === other?.id;

const linkTo = (list: StoryList, label: string, here: StoryList): ShelfLink => ({
  label,
  path: list.path,
  count: list.stories.length,
  isHere: list.path === here.path,
  ...(list.narrowing?.family !== undefined && { family: list.narrowing.family }),
});

/** The kinds of the same partner's or topic's stories where kinds and partners combine; else of every story. */
const kindGroup = (lists: readonly StoryList[], here: StoryList): ShelfGroup => {
  const areCombined = lists.some(({ kind, narrowing }) => kind !== undefined && isSame(narrowing, here.narrowing));
  const narrowing = areCombined ? here.narrowing : undefined;
  const labelOf = (kind: StoryKind | undefined): string => {
    if (kind !== undefined) return KIND_PAGES[kind].label;
    return narrowing === undefined ? 'All stories' : 'Every kind';
  };
  const links = [undefined, ...STORY_KINDS].flatMap((kind) =>
    lists
      .filter((list) => list.kind === kind && isSame(list.narrowing, narrowing))
      .map((list) => linkTo(list, labelOf(kind), here)),
  );
  return { label: 'Kind', links };
};

/** The partners or topics of the stories of this kind where kinds and partners combine; else of every kind. */
const narrowingGroup = (lists: readonly StoryList[], here: StoryList, by: Narrowing['by']): ShelfGroup => {
  const narrowed = lists.filter(({ narrowing }) => narrowing?.by === by);
  const ofKind = narrowed.filter(({ kind }) => kind === here.kind);
  const isWider = ofKind.length === 0;
  const links = (isWider ? narrowed.filter(({ kind }) => kind === undefined) : ofKind).map((list) =>
    linkTo(list, list.narrowing?.label ?? '', here),
  );
  return { label: by === 'partner' ? 'Partner' : 'Topic', ...(isWider && { note: 'Stories of every kind' }), links };
};

const onlyOf = (lists: readonly StoryList[], { kind, narrowing, stories }: StoryList): Shelf['only'] => {
  const wide = lists.find((list) => list.kind === kind && list.narrowing === undefined);
  if (narrowing === undefined || wide === undefined) return undefined;
  const { label, family } = narrowing;
  return {
    says: `${label}: ${stories.length} of ${storyCount(wide.stories.length, kind)}.`,
    family,
    wider: { label: `Show all ${kind === undefined ? 'stories' : KIND_PAGES[kind].noun[1]}`, path: wide.path },
  };
};

/**
 * A page of a list of stories with what it can be narrowed by. Where days from every partner are listed, one row of the
 * first page is kept for a partner without one.
 * @param lists every list of stories that has an address
 * @param here the list that is shown
 * @param number the page, counted from 1; the last there is, when there are not so many
 */
export const shelfOf = (
  { directory, today }: { directory: Directory; today: string },
  lists: readonly StoryList[],
  here: StoryList,
  number = 1,
): Shelf => {
  const pages = pagesOf(here.stories);
  const page = pages[Math.min(number, pages.length) - 1] ?? { number: 1, count: 1, items: [], before: 0 };
  const isOpen = here.narrowing === undefined && (here.kind === undefined || here.kind === 'days');
  const missing = isOpen && page.number === 1 ? missingVoice(directory, today) : undefined;
  const only = onlyOf(lists, here);
  return {
    list: here,
    heading: headingOf(here, page.before, page.items.length, page.count),
    rows: rowsOf(page.items, missing, today),
    kinds: kindGroup(lists, here),
    partners: narrowingGroup(lists, here, 'partner'),
    topics: narrowingGroup(lists, here, 'topic'),
    ...(only && { only }),
    pager: pagerOf(here.path, page.number, page.count),
  };
};
