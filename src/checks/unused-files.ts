import type { CheckedEntry, SiteRule } from '#src/checks/content-site.ts';
import { pathBeside } from '#src/checks/entry-files.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { walkText } from '#src/checks/schema-walk.ts';
import { collectionSchemas } from '#src/schemas/collections.ts';

const { advice } = issuesOf('unused-files');

/** The paths of the files an entry uses: its own, those its front matter names, and the pictures of its body. */
const filesUsedBy = (entry: CheckedEntry): string[] => {
  const names = entry.body.images.map((image) => image.src);
  walkText(collectionSchemas[entry.collection], entry.data, (value, notes) => {
    if (notes.file !== undefined) names.push(value);
  });
  return [entry.file, ...names.map((name) => pathBeside(entry, name)).filter((path) => path !== undefined)];
};

/** Every file is used by an entry: what nobody uses is still copied, read and kept. */
export const unusedFilesRule: SiteRule = (site) => {
  const used = new Set([
    ...site.entries.flatMap(filesUsedBy),
    ...(site.settings === undefined ? [] : [site.settings.file]),
  ]);
  return site.files
    .filter((file) => !used.has(file.path))
    .map((file) =>
      advice(file.path, undefined, 'No page uses this file.', 'Take it out, or name it on the page it belongs to.'),
    );
};
