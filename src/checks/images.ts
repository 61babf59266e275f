import type { EntryRule } from '#src/checks/content-site.ts';
import { namesBeside, pathBeside } from '#src/checks/entry-files.ts';
import { quoted } from '#src/checks/field-words.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { nearest } from '#src/model/nearest.ts';

const { error } = issuesOf('images');

/** Every picture in a body is a file beside the entry; that it has a description is the guard's to say. */
export const imagesRule: EntryRule = (entry, site) => {
  if (entry.body.images.length === 0) return [];
  const paths = site.files.map((file) => file.path);
  return entry.body.images.flatMap((image) => {
    const path = pathBeside(entry, image.src);
    // An address that is no file beside the entry is refused by the guard.
    if (path === undefined || paths.includes(path)) return [];
    const near = nearest(image.src, namesBeside(entry, paths));
    const fix = near === undefined ? `Put the picture at ${path}.` : `Did you mean \`${near}\`?`;
    return [error(entry.file, image, `There is no picture ${quoted(image.src)} beside this page.`, fix)];
  });
};
