import type { Directory, Listed } from '#src/model/directory.ts';
import { entryOf } from '#src/model/directory.ts';
import { pathTo } from '#src/model/paths.ts';
import { cardPath } from '#src/model/social-card.ts';
import type { StoryKind } from '#src/model/stories.ts';
import { KIND_PAGES } from '#src/model/story-lists.ts';
import type { StructuredData } from '#src/model/structured-data.ts';
import type { Settings } from '#src/schemas/settings.ts';

/** What a story's data needs to know besides the story. */
export interface StorySource {
  directory: Directory;
  settings: Settings;
}

/** Makes a full web address of an address on the site. */
type ToAbsolute = (href: string) => string;
type ListedStory = Listed<'days'> | Listed<'blogs'> | Listed<'vlogs'>;

const roleOf = (story: ListedStory): string =>
  story.collection === 'blogs' ? story.data.author.role : story.data.role;

/** The list a story stands in, and the series it is a part of. */
const whereItBelongs = (story: ListedStory, { settings }: StorySource, toAbsolute: ToAbsolute): StructuredData[] => {
  const list: StructuredData = {
    '@type': 'CollectionPage',
    name: settings.wording.pages[story.collection satisfies StoryKind].title,
    url: toAbsolute(pathTo(KIND_PAGES[story.collection].path)),
  };
  const series = story.collection === 'blogs' ? story.data.series : undefined;
  return series === undefined ? [list] : [list, { '@type': 'CreativeWorkSeries', name: series.title }];
};

/**
 * What every story says of itself (schema.org/CreativeWork): who tells it, what it is about, where it belongs and its
 * card. Its author is a role; a name is given only where the author has agreed to be named.
 */
export const storyBasics = (
  story: ListedStory,
  source: StorySource,
  toAbsolute: ToAbsolute,
): Record<string, unknown> => {
  const { directory, settings } = source;
  const role = entryOf(directory, 'roles', roleOf(story));
  const partner = entryOf(directory, 'partners', story.data.partner);
  const name = story.collection === 'blogs' ? story.data.author.name : undefined;
  const topics = settings.topics.filter(({ id }) => story.data.topics.includes(id));
  return {
    description: story.data.summary,
    url: toAbsolute(story.href),
    image: toAbsolute(pathTo(cardPath(story.collection, story.id))),
    inLanguage: 'en-GB',
    author: {
      '@type': 'Person',
      ...(name !== undefined && { name }),
      jobTitle: role.data.title,
      worksFor: { '@type': 'Organization', '@id': toAbsolute(partner.href), name: partner.data.title },
    },
    publisher: {
      '@type': 'Organization',
      '@id': `${toAbsolute(pathTo('/'))}#organisation`,
      name: settings.partnership.name,
    },
    about: [
      { '@type': 'Occupation', '@id': toAbsolute(role.href), name: role.data.title },
      ...topics.map(({ label }) => ({ '@type': 'Thing', name: label })),
    ],
    isPartOf: whereItBelongs(story, source, toAbsolute),
  };
};

/** A day or a blog (schema.org/BlogPosting). */
export const storyData = (
  story: Listed<'days'> | Listed<'blogs'>,
  source: StorySource,
  toAbsolute: ToAbsolute,
): StructuredData => ({
  '@type': 'BlogPosting',
  '@id': `${toAbsolute(story.href)}#story`,
  headline: story.data.title,
  datePublished: story.data.published,
  ...storyBasics(story, source, toAbsolute),
});
