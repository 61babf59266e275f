import type { Directory } from '#src/model/directory.ts';
import { entryPath, packPath } from '#src/model/paths.ts';
import { escapeXml } from '#src/model/xml.ts';
import { COLLECTIONS } from '#src/schemas/names.ts';

/** The pages of the hub itself that search engines may list, as paths inside the hub. */
export const HUB_PAGES: readonly string[] = [
  '/',
  '/induction/',
  '/induction/my-record/',
  '/induction/certificate/',
  '/induction/pocket-card/',
  '/induction/coordinator/',
  '/induction/help/',
  '/induction/help/coordinators/',
  '/who-does-what/',
  '/roles/',
  '/partners/',
  '/partners/compare/',
  '/stories/',
  '/day-in-the-life/',
  '/day-in-the-life/across-the-partnership/',
  '/blogs/',
  '/vlogs/',
  '/learning/',
  '/learning/loops/',
  '/events/',
  '/glossary/',
  '/law/',
  '/contribute/',
  '/contribute/reviewers/',
  '/contribute/write/',
  '/about/',
  '/accessibility/',
  '/privacy/',
  '/search/',
];

/** Every page that search engines may list, as paths inside the hub: its own pages, each entry's, each pathway's book. */
export const indexablePaths = (directory: Directory): string[] => [
  ...HUB_PAGES,
  ...COLLECTIONS.flatMap((collection) => directory[collection].map(({ id }) => entryPath(collection, id))),
  ...directory.pathways.map(({ id }) => packPath(id)),
];

/** A site map (sitemaps.org, protocol 0.9) of full web addresses. */
export const sitemapXml = (addresses: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `<url><loc>${escapeXml(address)}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');
