/** A piece of schema.org data, as it stands in a page's JSON-LD. */
export type StructuredData = { readonly '@type': string } & Readonly<Record<string, unknown>>;

/** One step of the way from the home page to a page. */
export interface TrailStep {
  label: string;
  href: string;
}

/** The JSON-LD of a page as text, safe inside a script element. */
export const structuredDataText = (items: readonly StructuredData[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': items }).replaceAll('<', '\\u003c');

/** The organisation that publishes the hub (schema.org/Organization). */
export const organisationData = (name: string, address: string): StructuredData => ({
  '@type': 'Organization',
  '@id': `${address}#organisation`,
  name,
  url: address,
});

/** The way to a page (schema.org/BreadcrumbList). @param toAbsolute makes a full web address of an address on the site */
export const breadcrumbData = (trail: readonly TrailStep[], toAbsolute: (href: string) => string): StructuredData => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map((step, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: step.label,
    item: { '@type': 'WebPage', '@id': toAbsolute(step.href) },
  })),
});
