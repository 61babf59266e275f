import { type Directory, partnerTag } from '#src/model/directory.ts';
import { type Story, STORY_KINDS, type StoryKind } from '#src/model/stories.ts';
import type { Family } from '#src/schemas/partners.ts';
import type { Settings } from '#src/schemas/settings.ts';

/** Where the stories of each kind are listed. */
export const KIND_PAGES: Readonly<Record<StoryKind, { label: string; path: string; noun: readonly [string, string] }>> =
  {
    days: { label: 'Days', path: '/day-in-the-life/', noun: ['day', 'days'] },
    blogs: { label: 'Blogs', path: '/blogs/', noun: ['blog', 'blogs'] },
    vlogs: { label: 'Vlogs', path: '/vlogs/', noun: ['vlog', 'vlogs'] },
  };

/** Where all stories are listed. */
export const ALL_STORIES = '/stories/';

/** A number of stories of a kind, in words: "6 days", "1 story". */
export const storyCount = (count: number, kind?: StoryKind): string => {
  const [one, many] = kind === undefined ? (['story', 'stories'] as const) : KIND_PAGES[kind].noun;
  return `${count} ${count === 1 ? one : many}`;
};

/** What a list of stories is narrowed to besides their kind: one partner, or one topic. */
export interface Narrowing {
  by: 'partner' | 'topic';
  id: string;
  label: string;
  /** The family of a partner, for its mark. */
  family?: Family;
}

/** A list of stories with an address of its own. */
export interface StoryList {
  /** The path of its first page inside the hub. */
  path: string;
  /** The kind of its stories; every kind without one. */
  kind?: StoryKind;
  narrowing?: Narrowing;
  /** Newest first. */
  stories: readonly Story[];
}

/**
 * From how many stories on a kind and a partner, or a kind and a topic, can be chosen together. A smaller hub has a few
 * stories from each partner: they are read whole, and lists of one or two would only be in the way.
 */
export const COMBINED_FROM = 100;

/** The path of the list of stories of a kind, or of every kind, narrowed to a partner or a topic. */
export const narrowedPath = ({ by, id }: Pick<Narrowing, 'by' | 'id'>, kind?: StoryKind): string =>
  `${kind === undefined ? ALL_STORIES : KIND_PAGES[kind].path}${by}/${id}/`;

/** The partners, those of a family together, and the topics, in the order of settings. */
const narrowings = (directory: Directory, { families, topics }: Pick<Settings, 'families' | 'topics'>): Narrowing[] => {
  const order = families.map(({ id }) => id);
  const partners = directory.partners
    .map(({ id }) => ({ by: 'partner' as const, id, ...partnerTag(directory, id) }))
    .sort(
      (one, other) =>
        order.indexOf(one.family) - order.indexOf(other.family) || one.label.localeCompare(other.label, 'en-GB'),
    );
  return [
    ...partners.map(({ by, id, label, family }) => ({ by, id, label, family })),
    ...topics.map(({ id, label }) => ({ by: 'topic' as const, id, label })),
  ];
};

const belongs = (story: Story, { by, id }: Narrowing): boolean =>
  by === 'partner' ? story.partner === id : story.topics.includes(id);

/**
 * Every list of stories: all of them and each kind, whether or not there are any, and each of these narrowed to a
 * partner or a topic, where that leaves something.
 * @param all every story, newest first
 */
export const storyLists = (
  { directory, settings }: { directory: Directory; settings: Pick<Settings, 'families' | 'topics'> },
  all: readonly Story[],
  combinedFrom: number = COMBINED_FROM,
): StoryList[] => {
  const each = narrowings(directory, settings);
  return [undefined, ...STORY_KINDS].flatMap((kind) => {
    const stories = kind === undefined ? all : all.filter((story) => story.kind === kind);
    const narrowed =
      kind === undefined || all.length >= combinedFrom
        ? each.map((narrowing) => ({
            path: narrowedPath(narrowing, kind),
            kind,
            narrowing,
            stories: stories.filter((story) => belongs(story, narrowing)),
          }))
        : [];
    return [
      { path: kind === undefined ? ALL_STORIES : KIND_PAGES[kind].path, kind, stories },
      ...narrowed.filter((list) => list.stories.length > 0),
    ];
  });
};

/** What a list is called, from a pattern in which {kind} and {name} stand for its kind and what it is narrowed to. */
export const listTitle = (pattern: string, { kind, narrowing }: StoryList): string => {
  const kindName = kind === undefined ? 'stories' : KIND_PAGES[kind].noun[1];
  const title = pattern.replaceAll('{kind}', kindName).replaceAll('{name}', narrowing?.label ?? '');
  return `${title.charAt(0).toLocaleUpperCase('en-GB')}${title.slice(1)}`;
};

/** The topics of a story in the order of settings, each with the list of all stories on it. */
export const topicLists = (topics: Settings['topics'], ids: readonly string[]): { label: string; path: string }[] =>
  topics
    .filter(({ id }) => ids.includes(id))
    .map(({ id, label }) => ({ label, path: narrowedPath({ by: 'topic', id }) }));
