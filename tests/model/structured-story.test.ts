import { describe, expect, it } from 'vitest';
import type { Listed } from '#src/model/directory.ts';
import { storyBasics, storyData, type StorySource } from '#src/model/structured-story.ts';

const source = {
  directory: {
    roles: [{ id: 'head', href: '/roles/head/', data: { title: 'Head teacher' } }],
    partners: [{ id: 'schools', href: '/partners/schools/', data: { title: 'Schools and colleges' } }],
  },
  settings: {
    partnership: { name: 'A partnership' },
    topics: [
      { id: 'babies', label: 'Babies' },
      { id: 'online', label: 'Online' },
    ],
    wording: { pages: { days: { title: 'A day in the life' }, blogs: { title: 'Blogs' } } },
  },
} as unknown as StorySource;
const toAbsolute = (href: string): string => `https://hub.example${href}`;
const story = (collection: string, data: object) =>
  ({
    collection,
    id: 'tea',
    href: `/${collection}/tea/`,
    data: {
      title: 'Tea',
      summary: 'With cake.',
      published: '2026-10-01',
      partner: 'schools',
      topics: ['online'],
      ...data,
    },
  }) as unknown as Listed<'days'> & Listed<'blogs'>;
const blog = (author: object, more = {}) => story('blogs', { author: { role: 'head', ...author }, ...more });

describe('a story as structured data', () => {
  it('is told by a role of a partner, and names nobody', () => {
    expect(storyData(story('days', { role: 'head' }), source, toAbsolute)).toMatchObject({
      '@type': 'BlogPosting',
      headline: 'Tea',
      datePublished: '2026-10-01',
      inLanguage: 'en-GB',
      image: 'https://hub.example/cards/days/tea.png',
    });
    expect(storyBasics(blog({}), source, toAbsolute)['author']).toEqual({
      '@type': 'Person',
      jobTitle: 'Head teacher',
      worksFor: {
        '@type': 'Organization',
        '@id': 'https://hub.example/partners/schools/',
        name: 'Schools and colleges',
      },
    });
  });

  it('names an author who has agreed to it', () => {
    const { author } = storyBasics(blog({ name: 'Sam', nameConsentOn: '2026-09-01' }), source, toAbsolute);
    expect(author).toMatchObject({ name: 'Sam', jobTitle: 'Head teacher' });
  });

  it('says what it is about and where it belongs', () => {
    const { about, isPartOf } = storyBasics(blog({}, { series: { title: 'Breakfasts', part: 1 } }), source, toAbsolute);
    expect(about).toEqual([
      { '@type': 'Occupation', '@id': 'https://hub.example/roles/head/', name: 'Head teacher' },
      { '@type': 'Thing', name: 'Online' },
    ]);
    expect(isPartOf).toEqual([
      { '@type': 'CollectionPage', name: 'Blogs', url: 'https://hub.example/blogs/' },
      { '@type': 'CreativeWorkSeries', name: 'Breakfasts' },
    ]);
  });
});
