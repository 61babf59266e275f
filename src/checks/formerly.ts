import type { CheckedEntry, ContentSite, EntryRule } from '#src/checks/content-site.ts';
import { quoted } from '#src/checks/field-words.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { type PlacedText, textsOf } from '#src/checks/rows.ts';
import { findEntry } from '#src/model/site-index.ts';

const { error } = issuesOf('formerly');

const formerIds = ({ data }: CheckedEntry): PlacedText[] => textsOf({ fields: data, path: [] }, 'formerly');

type Found = readonly [message: string, fix: string];

const wrongWith = (id: string, index: number, entry: CheckedEntry, site: ContentSite): Found | undefined => {
  if (id === entry.id) {
    return [`${quoted(id)} is the id this module has now, not one it had before.`, 'Delete it from the list.'];
  }
  if (findEntry(site.index, 'modules', id) !== undefined) {
    return [
      `There is still a module called ${quoted(id)}, so its learners’ records belong to it.`,
      'Delete it from the list, or delete that module.',
    ];
  }
  if (formerIds(entry).findIndex(({ text }) => text === id) < index) {
    return [`${quoted(id)} is in the list twice.`, 'Keep one of the two.'];
  }
  const other = site.entries.find(
    (one) => one.collection === 'modules' && one !== entry && formerIds(one).some(({ text }) => text === id),
  );
  return (
    other && [
      `${other.file} says that it was called ${quoted(id)} too, so nobody could tell whose the record is.`,
      'Keep the id in one of the two modules.',
    ]
  );
};

/** A former id of a module is nobody's now, and one module's alone: a learner's record is carried over by it. */
export const formerlyRule: EntryRule = (entry, site) => {
  if (entry.collection !== 'modules') return [];
  return formerIds(entry).flatMap(({ text, path }, index) => {
    const found = wrongWith(text, index, entry, site);
    return found === undefined ? [] : [error(entry.file, entry.locate(path, 'value'), ...found)];
  });
};
