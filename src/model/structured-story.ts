import type { StructuredData } from '#src/model/structured-data.ts';

/** A day or a blog (schema.org/BlogPosting): its author is a role, since no person is named without consent. */
export const storyData = (
  story: { title: string; summary: string; published: string },
  author: string,
  publisher: string,
): StructuredData => ({
  '@type': 'BlogPosting',
  headline: story.title,
  description: story.summary,
  datePublished: story.published,
  inLanguage: 'en-GB',
  author: { '@type': 'Person', jobTitle: author },
  publisher: { '@type': 'Organization', name: publisher },
});
