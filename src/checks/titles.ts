import type { CheckedEntry, SiteRule } from '#src/checks/content-site.ts';
import { quoted } from '#src/checks/field-words.ts';
import { issuesOf } from '#src/checks/issue-at.ts';

const { advice } = issuesOf('titles');

/** What stands in the window of a page: a term's page says that it explains a word, and so differs from a role's. */
const titleOf = ({ collection, data }: CheckedEntry): string | undefined => {
  const { title } = data;
  if (typeof title !== 'string') return undefined;
  const plain = title.trim().toLocaleLowerCase('en-GB');
  return collection === 'terms' ? `${plain}: what it means` : plain;
};

/** No two pages have one title, by which readers tell tabs, bookmarks and search results apart. */
export const titlesRule: SiteRule = ({ entries }) => {
  const firstWith = new Map<string, CheckedEntry>();
  return entries.flatMap((entry) => {
    const title = titleOf(entry);
    if (title === undefined || entry.draft) return [];
    const first = firstWith.get(title);
    if (first === undefined) {
      firstWith.set(title, entry);
      return [];
    }
    const message = `${quoted(String(entry.data['title']))} is also the title of ${first.file}, so readers cannot tell the two pages apart in a list.`;
    return [advice(entry.file, entry.locate(['title'], 'value'), message, 'Give one of the two another title.')];
  });
};
