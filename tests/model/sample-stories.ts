import type { Directory } from '#src/model/directory.ts';
import { newestFirst, type Story, STORY_KINDS, type StoryKind } from '#src/model/stories.ts';
import type { Settings } from '#src/schemas/settings.ts';

const PARTNERS = ['police', 'housing', 'schools', 'charity'];
const TOPICS = ['home', 'school', 'health'];
const FAMILIES = ['education', 'police-justice', 'fire-housing', 'voluntary-community'];
const FAMILY_OF: Readonly<Record<string, string>> = {
  police: 'police-justice',
  housing: 'fire-housing',
  schools: 'education',
  charity: 'voluntary-community',
};

/** A hub of four partners and three topics; the charity has no story, and nobody has a day but the police. */
export const hub = {
  directory: {
    partners: PARTNERS.map((id) => ({ id, data: { shortName: `The ${id}`, family: FAMILY_OF[id] } })),
    days: [{ data: { partner: 'police' } }],
  } as unknown as Directory,
  settings: {
    families: FAMILIES.map((id) => ({ id, label: id })),
    topics: TOPICS.map((id) => ({ id, label: `About ${id}` })),
  } as unknown as Settings,
  today: '2026-11-22',
};

/** A story with what lists ask of it. */
export const story = (
  id: string,
  kind: StoryKind,
  partner: string,
  topics: readonly string[] = [],
  published = '2026-01-01',
) => ({ id, kind, partner, topics, published, title: id, tag: { family: FAMILY_OF[partner] } }) as unknown as Story;

/** So many stories, newest first: a kind, a partner other than the charity and a topic each, in turn, and a few days apart. */
export const manyStories = (count: number): Story[] =>
  Array.from({ length: count }, (_, index) =>
    story(
      `story-${index}`,
      STORY_KINDS[index % 3] ?? 'blogs',
      PARTNERS[(index * 7) % 3] ?? '',
      [TOPICS[Math.floor(index / 5) % 2] ?? ''],
      new Date(Date.UTC(2026, 0, 1) - Math.floor(index / 3) * 86_400_000).toISOString().slice(0, 10),
    ),
  ).sort(newestFirst);
