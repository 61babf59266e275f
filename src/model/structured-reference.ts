import type { Listed } from '#src/model/directory.ts';
import type { StructuredData } from '#src/model/structured-data.ts';

/** Makes a full web address of an address on the site. */
type ToAbsolute = (href: string) => string;

/** A term (schema.org/DefinedTerm). @param glossary the name and address of the glossary */
export const termData = (
  { href, data }: Listed<'terms'>,
  glossary: { name: string; href: string },
  toAbsolute: ToAbsolute,
): StructuredData => ({
  '@type': 'DefinedTerm',
  '@id': toAbsolute(href),
  name: data.title,
  ...(data.short !== undefined && { termCode: data.short }),
  alternateName: [...data.aliases, ...data.localNames],
  description: data.summary,
  inDefinedTermSet: {
    '@type': 'DefinedTermSet',
    name: glossary.name,
    url: toAbsolute(glossary.href),
    inLanguage: 'en-GB',
  },
});

/**
 * A law (schema.org/Legislation) or piece of guidance (schema.org/CreativeWork), as described by its page here; the
 * hub says "in force" only of what is in force.
 */
export const lawData = ({ href, data }: Listed<'laws'>, toAbsolute: ToAbsolute): StructuredData => {
  const isLaw = data.status === 'in-force' || data.status === 'enacted-not-commenced';
  return {
    '@type': isLaw ? 'Legislation' : 'CreativeWork',
    name: data.citation,
    alternateName: [data.title, ...data.aliases],
    description: data.says,
    url: data.source.url,
    ...(isLaw && {
      legislationLegalForce: `https://schema.org/${data.status === 'in-force' ? 'InForce' : 'NotInForce'}`,
    }),
    subjectOf: { '@type': 'WebPage', '@id': toAbsolute(href), name: data.title, lastReviewed: data.checkedOn },
  };
};
