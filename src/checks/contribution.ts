import type { CheckedEntry, ContentSite } from '#src/checks/content-site.ts';
import type { ReportedPage } from '#src/checks/contribution-report.ts';
import type { Issue } from '#src/model/issues.ts';

/** The files of the entries that these files could be, or could lie beside in the entry's own folder. */
const filesOfEntries = (paths: readonly string[]): Set<string> => {
  const found = new Set(paths);
  for (const path of paths)
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
      found.add(`${path.slice(0, end)}/index.mdx`);
  return found;
};

const pageOf = ({ file, collection, id, data, draft }: CheckedEntry, changed: boolean): ReportedPage => ({
  file,
  collection,
  id,
  title: typeof data['title'] === 'string' ? data['title'] : id,
  draft,
  changed,
  ...(typeof data['owner'] === 'string' ? { owner: data['owner'] } : {}),
});

/**
 * The entries that these files are, or belong to, as a comment needs to know them.
 * @param paths the files that are changed
 * @param besides files that are not changed, in which a change is felt
 */
export const commentedPages = (
  site: ContentSite,
  paths: readonly string[],
  besides: readonly string[] = [],
): ReportedPage[] => {
  const [changed, felt] = [filesOfEntries(paths), filesOfEntries(besides)];
  return site.entries.flatMap((entry) =>
    changed.has(entry.file) ? [pageOf(entry, true)] : felt.has(entry.file) ? [pageOf(entry, false)] : [],
  );
};

/**
 * What of all that was found is about a contribution: everything that stops publication, wherever it is, since a page that
 * is taken away breaks links in others; and advice on what was changed alone, for the rest is not the writer's to take.
 */
export const issuesOfContribution = (
  issues: readonly Issue[],
  site: ContentSite,
  paths: readonly string[],
): Issue[] => {
  const files = new Set([...paths, ...commentedPages(site, paths).map(({ file }) => file)]);
  return issues.filter(({ severity, file }) => severity === 'error' || files.has(file));
};
