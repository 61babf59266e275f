import type { EntryRule } from '#src/checks/content-site.ts';
import { quoted } from '#src/checks/field-words.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { nearest } from '#src/model/nearest.ts';

const { error } = issuesOf('links');

/** Links to pages of the hub lead to one; links to entries and to headings of the same page are the guard's to check. */
export const linksRule: EntryRule = (entry, site) => {
  const pages = entry.draft ? site.pages.withDrafts : site.pages.published;
  return entry.body.links.flatMap((link) => {
    const [path = ''] = link.href.split('#');
    if (!path.startsWith('/') || pages.has(path)) return [];
    const near = pages.has(`${path}/`) ? `${path}/` : nearest(path, pages);
    const fix =
      near === undefined ? 'Link to a page by its name, for example role:health-visitor.' : `Did you mean ${near}?`;
    return [error(entry.file, link, `There is no page ${quoted(path)} on the hub.`, fix)];
  });
};
