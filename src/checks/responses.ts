import type { CheckedEntry, EntryRule } from '#src/checks/content-site.ts';
import { quoted } from '#src/checks/field-words.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { type PlacedText, repeats, type Row, rowsOf, textOf } from '#src/checks/rows.ts';
import { longDate } from '#src/model/dates.ts';
import type { Issue } from '#src/model/issues.ts';

const { error, advice } = issuesOf('responses');

/** What can only be somebody's name or page, besides what the guard finds everywhere; a first name alone may be a child's, made up, and is left to the reader. */
const TELLING: readonly { pattern: RegExp; what: string }[] = [
  { pattern: /(?:https?:\/\/|www\.)\S+/u, what: 'a web address' },
  { pattern: /(?<![\p{L}\p{N}])@[\p{L}\p{N}_]{2,}/u, what: 'an account name' },
  {
    pattern:
      /(?<![\p{L}])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Rev|Father|Imam|Rabbi|PC|PCSO|DC|DS|DI|DCI|Sgt|Sergeant|Inspector|Constable|Nurse|Sister)\.? \p{Lu}[\p{L}’'-]+/u,
    what: 'somebody’s name',
  },
  { pattern: /[Mm]y name(?:’s|'s| is) \p{Lu}/u, what: 'somebody’s name' },
  { pattern: /[.!?…]\s+[–—-]\s*\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]*)?\s*$/u, what: 'a signature' },
];

const identifying = (entry: CheckedEntry, { text, path }: PlacedText): Issue[] =>
  TELLING.flatMap(({ pattern, what }) => {
    const found = pattern.exec(text);
    if (found === null) return [];
    const message = `The answer has ${what} in it: ${quoted(found[0])}.`;
    return [error(entry.file, entry.locate(path, 'value'), message, 'Say it by role, or leave it out.')];
  });

const wrongWithDays = (entry: CheckedEntry, rows: readonly Row[], today: string): Issue[] => {
  const story = textOf({ fields: entry.data, path: [] }, 'published')[0]?.text;
  const days = rows.flatMap((row) => textOf(row, 'published'));
  return days.flatMap(({ text, path }, index): Issue[] => {
    const at = entry.locate(path, 'value');
    const before = days[index - 1]?.text;
    if (text > today)
      return [error(entry.file, at, `${longDate(text)} is still to come.`, 'Write the day it goes onto the page.')];
    if (story !== undefined && text < story)
      return [error(entry.file, at, 'The answer is older than the story.', 'Write the day it goes onto the page.')];
    if (before !== undefined && before > text)
      return [error(entry.file, at, 'This answer stands after a later one.', 'Put the oldest answer first.')];
    return [];
  });
};

/** Initials in a quote cannot carry the button that explains them. */
const initials = (entry: CheckedEntry, terms: ReadonlySet<string>, { text, path }: PlacedText): Issue[] => {
  const words = [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu)].map(([word]) => word);
  return [...new Set(words)]
    .filter((word) => terms.has(word))
    .map((word) =>
      advice(
        entry.file,
        entry.locate(path, 'value'),
        `${quoted(word)} is in the glossary, and an answer has no room for a link.`,
        'Ask whoever answered whether it may be spelled out.',
      ),
    );
};

/** Published answers of readers name nobody, are told in order, once each, and in words that need no explaining. */
export const responsesRule: EntryRule = (entry, site) => {
  const rows = rowsOf({ fields: entry.data, path: [] }, 'responses');
  if (rows.length === 0) return [];
  const texts = rows.flatMap((row) => textOf(row, 'text'));
  const terms = new Set(
    [...site.index.entries.values()].flatMap(({ collection, short }) =>
      collection === 'terms' && short !== undefined ? [short] : [],
    ),
  );
  return [
    ...wrongWithDays(entry, rows, site.today),
    ...texts.flatMap((text) => [...identifying(entry, text), ...initials(entry, terms, text)]),
    ...repeats(texts).map(({ path }) =>
      error(entry.file, entry.locate(path, 'value'), 'The same answer is there already.', 'Keep one of the two.'),
    ),
  ];
};
