import type { CheckedEntry, ContentSite, EntryRule } from '#src/checks/content-site.ts';
import { folderOf } from '#src/checks/entry-files.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { hintIn } from '#src/model/hints.ts';

const { error, advice } = issuesOf('hints');

/** The files whose words belong to an entry: its own, and the captions beside it. */
const filesOf = (entry: CheckedEntry, site: ContentSite): { path: string; text: string }[] => {
  const captions = site.files.filter(
    ({ path }) => path.endsWith('.vtt') && folderOf({ file: path }) === folderOf(entry),
  );
  return [
    { path: entry.file, text: entry.source },
    ...captions.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }])),
  ];
};

/** A hint for the writer is replaced by their own words before anybody else reads the page. */
export const hintsRule: EntryRule = (entry, site) =>
  filesOf(entry, site).flatMap(({ path, text }) =>
    text.split(/\r?\n/u).flatMap((line, index) => {
      const at = hintIn(line);
      if (at === undefined) return [];
      const say = entry.draft ? advice : error;
      const fix = 'Write your own words in its place, or take it out where nothing has to stand.';
      return [say(path, { line: index + 1, column: at + 1 }, 'There is still a hint here.', fix)];
    }),
  );
