import type { CheckedEntry, EntryRule } from '#src/checks/content-site.ts';
import { chaptersOf, durationOf } from '#src/checks/film-fields.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { filmClock } from '#src/model/film-time.ts';
import type { Issue } from '#src/model/issues.ts';

const { error } = issuesOf('films');

/** A text as letters and numbers alone: two that differ only in signs and capitals say the same. */
const wordsOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
        .toLocaleLowerCase('en-GB')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
    : '';

/** Somebody who cannot see the film learns from its description what can be seen, which no other field says. */
const wrongWithDescription = (entry: CheckedEntry): Issue[] => {
  const description = wordsOf(entry.data['description']);
  if (typeof entry.data['description'] !== 'string' || entry.data['description'].trim() === '') return [];
  const place = entry.locate(['description'], 'value');
  const fix = 'Say what can be seen, in order, for somebody who cannot see it.';
  if (description === '') return [error(entry.file, place, '`description`: There are no words in it.', fix)];
  const same = ['summary', 'title', 'question'].find((field) => wordsOf(entry.data[field]) === description);
  return same === undefined ? [] : [error(entry.file, place, `\`description\`: It only repeats the ${same}.`, fix)];
};

/** Chapters are in order, each begins at a time of its own, and all begin before the film ends. */
const wrongWithChapters = (entry: CheckedEntry): Issue[] => {
  const duration = durationOf(entry) ?? Number.POSITIVE_INFINITY;
  const chapters = chaptersOf(entry);
  return chapters.flatMap(({ index, seconds }, position) => {
    const place = entry.locate(['chapters', index, 'at'], 'value');
    const before = chapters[position - 1]?.seconds ?? -1;
    const clock = filmClock(seconds);
    if (seconds >= duration)
      return error(
        entry.file,
        place,
        `\`chapters\`: The chapter at ${clock} begins when the film is over, at ${filmClock(duration)}.`,
        'Check its time, or the duration.',
      );
    if (seconds <= before)
      return error(
        entry.file,
        place,
        `\`chapters\`: The chapter at ${clock} does not begin after the one above it, at ${filmClock(before)}.`,
        'Put the chapters in the order of their times.',
      );
    return [];
  });
};

/** A film is described for people who cannot see it, and its chapters lead to where they say. */
export const filmsRule: EntryRule = (entry) =>
  entry.collection === 'vlogs' ? [...wrongWithDescription(entry), ...wrongWithChapters(entry)] : [];
