import type { Listed } from '#src/model/directory.ts';
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

/** A learning example (schema.org/LearningResource), with the day on which it is taken down. */
export const learningData = ({ href, data }: Listed<'learning'>, toAbsolute: ToAbsolute): StructuredData => ({
  '@type': 'LearningResource',
  '@id': toAbsolute(href),
  name: data.title,
  description: data.summary,
  learningResourceType: 'Seven-minute briefing',
  inLanguage: 'en-GB',
  datePublished: data.published,
  expires: data.withdrawBy,
  isBasedOn: data.from.text,
});
