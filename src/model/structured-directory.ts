import type { Listed } from '#src/model/directory.ts';
import type { StructuredData } from '#src/model/structured-data.ts';

/** Makes a full web address of an address on the site. */
type ToAbsolute = (href: string) => string;

/** A situation (schema.org/FAQPage): the question, and what to do first as its answer. */
export const situationData = ({ href, data }: Listed<'situations'>, toAbsolute: ToAbsolute): StructuredData => ({
  '@type': 'FAQPage',
  '@id': toAbsolute(href),
  inLanguage: 'en-GB',
  mainEntity: [
    {
      '@type': 'Question',
      name: data.question,
      acceptedAnswer: { '@type': 'Answer', text: `${data.answer}. ${data.firstStep}` },
    },
  ],
});

/** A role (schema.org/Occupation): what somebody does, never who they are. */
export const roleData = ({ href, data }: Listed<'roles'>, toAbsolute: ToAbsolute): StructuredData => ({
  '@type': 'Occupation',
  '@id': toAbsolute(href),
  name: data.title,
  alternateName: [...new Set([...(data.acronym === undefined ? [] : [data.acronym]), ...data.aliases])],
  description: data.summary,
  responsibilities: data.callWhen,
});

/** A partner (schema.org/Organization). @param member the address of the partnership it belongs to */
export const partnerData = (
  { href, data }: Listed<'partners'>,
  member: string,
  toAbsolute: ToAbsolute,
): StructuredData => ({
  '@type': 'Organization',
  '@id': toAbsolute(href),
  name: data.title,
  alternateName: [...new Set([data.shortName, ...data.aliases])],
  description: data.summary,
  url: data.website ?? toAbsolute(href),
  memberOf: { '@id': `${toAbsolute(member)}#organisation` },
});

/** A list of pages (schema.org/ItemList), in the order they are shown. */
export const listData = (
  name: string,
  entries: readonly { href: string; data: { title: string } }[],
  toAbsolute: ToAbsolute,
): StructuredData => ({
  '@type': 'ItemList',
  name,
  numberOfItems: entries.length,
  itemListElement: entries.map(({ href, data }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: data.title,
    url: toAbsolute(href),
  })),
});
