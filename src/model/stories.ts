import { type Directory, type Listed, roleTag, type Tag } from '#src/model/directory.ts';
import { daySeason, seasonOf } from '#src/model/seasons.ts';
import type { Season } from '#src/schemas/names.ts';

/** The three kinds of story. */
export const STORY_KINDS = ['days', 'blogs', 'vlogs'] as const;

/** A kind of story, by its collection. */
export type StoryKind = (typeof STORY_KINDS)[number];

/** A story as lists show it, whatever its kind. */
export interface Story {
  kind: StoryKind;
  id: string;
  href: string;
  title: string;
  summary: string;
  published: string;
  /** Minutes to read, or to watch. */
  minutes: number;
  sample: boolean;
  /** The role whose story it is, with its partner's mark. */
  tag: Tag;
  /** The ids it can be found by. */
  role: string;
  partner: string;
  topics: readonly string[];
  /** A blog's first words. */
  opening?: string;
  /** A day's hours, as clock times. */
  hours?: { from: string; to: string };
  /** The time of day a vlog was filmed at, as a clock time. */
  filmedAt?: string;
  /** The time of year a day or vlog is of. */
  season?: Season;
  /** The first name of the child whose day stands beside a day. */
  meanwhile?: string;
}

/** Words an adult reads in a minute, silently (Brysbaert 2019 finds 238 for non-fiction; this leaves time to think). */
const WORDS_A_MINUTE = 200;

/** Whole minutes it takes to read so many words; at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / WORDS_A_MINUTE));

/** Whole minutes of a film's duration such as "04:10"; at least one. */
export const filmMinutes = (duration: string): number =>
  Math.max(1, Math.round((Number(duration.slice(0, 2)) * 60 + Number(duration.slice(3))) / 60));

type AnyStory = Listed<'days'> | Listed<'blogs'> | Listed<'vlogs'>;

const roleOf = (story: AnyStory): string => (story.collection === 'blogs' ? story.data.author.role : story.data.role);

/** One story as lists show it. @param words how many words its body has */
export const storyOf = (directory: Directory, story: AnyStory, words: number): Story => ({
  kind: story.collection,
  id: story.id,
  href: story.href,
  title: story.data.title,
  summary: story.data.summary,
  published: story.data.published,
  minutes: story.collection === 'vlogs' ? filmMinutes(story.data.duration) : readingMinutes(words),
  sample: story.data.sample,
  tag: roleTag(directory, roleOf(story)),
  role: roleOf(story),
  partner: story.data.partner,
  topics: story.data.topics,
  ...(story.collection === 'blogs' && { opening: story.data.opening }),
  ...(story.collection === 'vlogs' && { filmedAt: story.data.filmedAt, season: seasonOf(story.data.published) }),
  ...(story.collection === 'days' && {
    hours: story.data.hours,
    meanwhile: story.data.meanwhile?.name,
    season: daySeason(story.data),
  }),
});

/** Newest first; stories of the same day by title. */
export const newestFirst = (one: Story, other: Story): number =>
  other.published.localeCompare(one.published) || one.title.localeCompare(other.title, 'en-GB');

/** How long a story takes, in words: "Day, 7 minutes". */
export const storyLength = ({ kind, minutes }: Pick<Story, 'kind' | 'minutes'>): string => {
  const name = { days: 'Day', blogs: 'Blog', vlogs: 'Vlog' }[kind];
  const time = minutes === 1 ? '1 minute' : `${minutes} minutes`;
  return kind === 'vlogs' ? `${name}, ${time}, with captions` : `${name}, ${time}`;
};
