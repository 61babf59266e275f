import { entryPath, packPath } from '#src/model/paths.ts';
import type { SiteIndex } from '#src/model/site-index.ts';

/** The pages of the hub that are not made from one entry, by their paths inside the hub. */
export const FIXED_PAGES: readonly string[] = [
  '/',
  '/about/',
  '/accessibility/',
  '/blogs/',
  '/contribute/',
  '/contribute/reviewers/',
  '/contribute/write/',
  '/day-in-the-life/',
  '/day-in-the-life/across-the-partnership/',
  '/events/',
  '/glossary/',
  '/induction/',
  '/induction/certificate/',
  '/induction/coordinator/',
  '/induction/help/',
  '/induction/help/coordinators/',
  '/induction/my-record/',
  '/induction/pocket-card/',
  '/law/',
  '/learning/',
  '/learning/loops/',
  '/partners/',
  '/partners/compare/',
  '/privacy/',
  '/roles/',
  '/search/',
  '/stories/',
  '/vlogs/',
  '/who-does-what/',
];

/** The paths of all pages that readers can open; with drafts, those of drafts too. */
export const hubPages = (index: SiteIndex, showDrafts = false): ReadonlySet<string> =>
  new Set([
    ...FIXED_PAGES,
    ...[...index.entries.values()]
      .filter((entry) => showDrafts || !entry.draft)
      .flatMap(({ collection, id }) => [
        entryPath(collection, id),
        ...(collection === 'pathways' ? [packPath(id)] : []),
      ]),
  ]);
