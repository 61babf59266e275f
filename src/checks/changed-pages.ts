import type { ReportedPage } from '#src/checks/contribution-report.ts';
import { COLLECTIONS, ID_PATTERN } from '#src/schemas/names.ts';
import { entryPath } from '#src/model/paths.ts';

/** A page of the hub that a contribution changes, and what its pictures are to be called. */
export interface ChangedPage {
  /** Its path inside the hub. */
  path: string;
  /** A name for files, which no other page has. */
  name: string;
}

/** The pages that readers will see of what was changed: drafts have none, and neither has what is not well-formed. */
export const changedPages = (pages: readonly ReportedPage[]): ChangedPage[] =>
  pages.flatMap(({ collection: folder, id, draft, changed }) => {
    const collection = COLLECTIONS.find((name) => name === folder);
    if (collection === undefined || draft || !changed || !ID_PATTERN.test(id)) return [];
    return [{ path: entryPath(collection, id), name: `${collection}-${id}` }];
  });
