import type { Catalogue } from '#src/model/catalogue.ts';
import type { Coverage } from '#src/model/coverage.ts';
import { hasFinished, hasGaps, isOutOfDate, NO_PARTNER } from '#src/model/coverage-totals.ts';
import type { Match } from '#src/model/coverage-match.ts';
import { type CoverageView, isFiltered } from '#src/model/coverage-view.ts';
import { counted } from '#src/model/number-words.ts';

/** Names in a row: "a.json, b.json and c.json". */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

const quoted = (names: readonly string[]): string => listed(names.map((name) => `“${name}”`));

/** Who has covered what, in a sentence or two: "30 people. 12 have finished, 18 have something left to do." */
export const coverageWords = ({ people }: Pick<Coverage, 'people'>): string => {
  if (people.length === 0) return 'Nobody yet: none of these files could be read.';
  const finished = people.filter(hasFinished).length;
  const withGaps = people.filter(hasGaps).length;
  const idle = people.length - finished - withGaps;
  const old = people.filter(isOutOfDate).length;
  const all = people.length;
  const part = (count: number, words: string): string | false =>
    count > 0 &&
    (count === all
      ? all === 1
        ? `They have ${words}`
        : `All have ${words}`
      : `${count} ${count === 1 ? 'has' : 'have'} ${words}`);
  const parts = [part(finished, 'finished'), part(withGaps, 'something left to do'), part(idle, 'not begun')].filter(
    (one): one is string => one !== false,
  );
  const changed = old > 0 ? ` For ${old === all && all > 1 ? 'all of them' : old}, a module has changed since.` : '';
  return `${counted(people.length, 'person', 'people')}. ${listed(parts)}.${changed}`;
};

/** What was opened, in a sentence: "36 files: 30 read, 6 could not be read." */
export const filesWords = ({ read, refused }: Pick<Coverage, 'read' | 'refused'>): string => {
  const all = counted(read + refused.length, 'file');
  return refused.length === 0 ? `${all}, all read.` : `${all}: ${read} read, ${refused.length} could not be read.`;
};

/** That notes were left out, in a sentence; undefined when no file held any. */
export const notesWords = ({ withNotes }: Pick<Coverage, 'withNotes'>): string | undefined =>
  withNotes.length === 0
    ? undefined
    : `${counted(withNotes.length, 'file')} held private notes. They were left out unread: they are not on this page, and not in anything you save from it. Ask people to send “a copy to share”, which holds none.`;

/** What was made of files that may belong to one person, in a sentence. */
export const matchWords = ({ kind, files, names, isOne }: Match): string => {
  const counts = isOne ? 'They are counted as one person.' : 'They are counted as different people.';
  if (kind === 'copy') return `${quoted(files)} say the same. They are counted once.`;
  if (kind === 'shared')
    return `${quoted(files)} are copies of one record, saved at different times${names.length > 0 ? `, of ${listed(names)}` : ''}. ${counts}`;
  if (kind === 'names-differ')
    return `${quoted(files)} share some answers, but bear different names: ${listed(names)}. ${counts}`;
  return `${quoted(files)} both bear the name ${listed(names)} and share nothing else. It may be one person on two devices, or two people. ${counts}`.replace(
    ' both bear',
    files.length === 2 ? ' both bear' : ' all bear',
  );
};

/** Which people a view shows, in words: "12 of 30 people: Police, with something left to do." */
export const viewWords = (
  shown: number,
  all: number,
  view: CoverageView,
  { partners, pathways }: Catalogue,
): string => {
  if (!isFiltered(view)) return `${counted(all, 'person', 'people')}.`;
  const titleIn = (list: readonly { id: string; title: string }[], id: string): string =>
    list.find((one) => one.id === id)?.title ?? id;
  const { words, partner, pathway } = view;
  const parts = [
    words.trim() !== '' && `named “${words.trim()}”`,
    partner !== undefined && (partner === '' ? `partner ${NO_PARTNER.toLowerCase()}` : titleIn(partners, partner)),
    pathway !== undefined && (pathway === '' ? 'on no pathway yet' : titleIn(pathways, pathway)),
    view.onlyGaps && 'with something left to do',
    view.onlyOutOfDate && 'with a module that has changed since',
  ].filter((part): part is string => part !== false);
  return `${shown} of ${counted(all, 'person', 'people')}: ${parts.join(', ')}.`;
};

/** That other files lay in a folder, in a sentence; empty when none did. */
export const leftAloneWords = (count: number): string =>
  count === 0
    ? ''
    : `${counted(count, 'other file')} in the folder cannot be ${count === 1 ? 'a record and was' : 'records and were'} left alone.`;

/** How far the reading has come, in quarters, so that a screen reader is not made to count. */
export const readingWords = (read: number, of: number): string =>
  `Reading ${counted(of, 'file')}: ${Math.floor((read / of) * 4) * 25} in 100 read.`;
