import type { CheckedEntry, ContentSite } from '#src/checks/content-site.ts';
import type { ReportedPage } from '#src/checks/contribution-report.ts';
import type { Issue } from '#src/model/issues.ts';

/** Whether a file is that of an entry, or lies beside it in the entry's own folder. */
const belongsTo = (entry: CheckedEntry, path: string): boolean =>
  path === entry.file ||
  (entry.file.endsWith('/index.mdx') && path.startsWith(entry.file.slice(0, -'index.mdx'.length)));

const pageOf = ({ file, collection, id, data, draft }: CheckedEntry): ReportedPage => ({
  file,
  collection,
  id,
  title: typeof data['title'] === 'string' ? data['title'] : id,
  draft,
  ...(typeof data['owner'] === 'string' ? { owner: data['owner'] } : {}),
});

/** The entries that these files are, or belong to, as a comment needs to know them. */
export const commentedPages = (site: ContentSite, paths: readonly string[]): ReportedPage[] => {
  const changed = [...new Set(paths)];
  return site.entries.filter((entry) => changed.some((path) => belongsTo(entry, path))).map(pageOf);
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
