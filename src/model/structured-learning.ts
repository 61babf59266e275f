import type { Listed } from '#src/model/directory.ts';
import { pathTo } from '#src/model/paths.ts';
import { cardPath } from '#src/model/social-card.ts';
import type { StructuredData } from '#src/model/structured-data.ts';

/** Makes a full web address of an address on the site. */
type ToAbsolute = (href: string) => string;

/** Minutes as an ISO 8601 duration: 12 becomes `PT12M`. */
const duration = (minutes: number): string => `PT${minutes}M`;

/** A module (schema.org/LearningResource). @param pathways the pathways that share it */
export const moduleData = (
  { href, data }: Listed<'modules'>,
  pathways: readonly Listed<'pathways'>[],
  toAbsolute: ToAbsolute,
): StructuredData => ({
  '@type': 'LearningResource',
  '@id': toAbsolute(href),
  name: data.title,
  description: data.summary,
  learningResourceType: 'Induction module',
  inLanguage: 'en-GB',
  timeRequired: duration(data.minutes),
  teaches: data.outcomes,
  version: data.version,
  isPartOf: pathways.map((pathway) => ({
    '@type': 'Course',
    '@id': toAbsolute(pathway.href),
    name: pathway.data.title,
  })),
});

/** A pathway (schema.org/Course). @param minutes what its required steps take @param provider the partnership's name */
export const courseData = (
  { href, data }: Listed<'pathways'>,
  modules: readonly Listed<'modules'>[],
  minutes: number,
  provider: string,
  toAbsolute: ToAbsolute,
): StructuredData => ({
  '@type': 'Course',
  '@id': toAbsolute(href),
  name: data.title,
  description: data.summary,
  inLanguage: 'en-GB',
  isAccessibleForFree: true,
  timeRequired: duration(minutes),
  audience: { '@type': 'EducationalAudience', educationalRole: data.audience },
  provider: { '@type': 'Organization', name: provider },
  hasPart: modules.map((module) => ({
    '@type': 'LearningResource',
    '@id': toAbsolute(module.href),
    name: module.data.title,
  })),
});

/**
 * A learning example (schema.org/LearningResource), with the day on which it is taken down.
 * @param topics what it is about @param publisher the partnership's name
 */
export const learningData = (
  { href, id, data }: Listed<'learning'>,
  topics: readonly string[],
  publisher: string,
  toAbsolute: ToAbsolute,
): StructuredData => ({
  '@type': 'LearningResource',
  '@id': toAbsolute(href),
  name: data.title,
  description: data.summary,
  image: toAbsolute(pathTo(cardPath('learning', id))),
  learningResourceType: 'Seven-minute briefing',
  inLanguage: 'en-GB',
  datePublished: data.published,
  expires: data.withdrawBy,
  isBasedOn: { '@type': 'CreativeWork', name: data.from.text },
  about: topics.map((name) => ({ '@type': 'Thing', name })),
  publisher: { '@type': 'Organization', '@id': `${toAbsolute(pathTo('/'))}#organisation`, name: publisher },
});
