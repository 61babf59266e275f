import type { CheckedEntry, ContentSite, EntryRule } from '#src/checks/content-site.ts';
import { quoted } from '#src/checks/field-words.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { type Row, rowsOf, textOf } from '#src/checks/rows.ts';
import { longDate } from '#src/model/dates.ts';
import type { Issue } from '#src/model/issues.ts';
import { clockChangeAt } from '#src/model/london-time.ts';

const { error, advice } = issuesOf('events');

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u;

const all = (entry: CheckedEntry): Row => ({ fields: entry.data, path: [] });
const valueOf = (entry: CheckedEntry, name: string): string | undefined => textOf(all(entry), name)[0]?.text;

/** A time that never comes, or comes twice, is a different one in each calendar program. */
const wrongWithHours = (entry: CheckedEntry): Issue[] =>
  ['start', 'end'].flatMap((name): Issue[] => {
    const local = valueOf(entry, name);
    const change = local !== undefined && LOCAL_TIME.test(local) ? clockChangeAt(local) : undefined;
    if (local === undefined || change === undefined) return [];
    const what = change === 'skipped' ? 'never comes: the clocks go forward' : 'comes twice: the clocks go back';
    const message = `On ${longDate(local)}, ${local.slice(11)} ${what}.`;
    return [error(entry.file, entry.locate([name], 'value'), message, 'Choose a time before 01:00 or from 02:00.')];
  });

const wrongWithWriteUp = (entry: CheckedEntry): Issue[] => {
  const [due, end] = [valueOf(entry, 'writeUpDue'), valueOf(entry, 'end')];
  if (due === undefined || end === undefined || due >= end.slice(0, 10)) return [];
  const message = 'What was learned is due before the event has ended.';
  return [error(entry.file, entry.locate(['writeUpDue'], 'value'), message, 'Choose a day after the event.')];
};

/** Changes are told oldest first, and only once they have been made; a cancellation says when and why. */
const wrongWithChanges = (entry: CheckedEntry, today: string): Issue[] => {
  const days = rowsOf(all(entry), 'changed').flatMap((row) => textOf(row, 'on').filter(({ text }) => DAY.test(text)));
  const issues = days.flatMap(({ text, path }, index): Issue[] => {
    const at = entry.locate(path, 'value');
    const before = days[index - 1]?.text;
    if (text > today)
      return [error(entry.file, at, `${longDate(text)} is still to come.`, 'Write a change on the day it is made.')];
    if (before === undefined || before <= text) return [];
    const message = `This change, of ${longDate(text)}, stands after a later one.`;
    return [error(entry.file, at, message, 'Put the oldest change first, and a new one at the end.')];
  });
  if (entry.data['cancelled'] !== true || days.length > 0) return issues;
  const message = 'It is cancelled, and nothing says since when or why.';
  const fix = 'Add a line to `changed`, with the day and what people should do now.';
  return [...issues, advice(entry.file, entry.locate(['cancelled'], 'value'), message, fix)];
};

const lastingId = (entry: CheckedEntry): string => valueOf(entry, 'firstId') ?? entry.id;

/** Calendars know an event by one name for ever, so no two events may have the same. */
const wrongWithName = (entry: CheckedEntry, site: ContentSite): Issue[] => {
  const first = valueOf(entry, 'firstId');
  if (first === undefined) return [];
  const at = entry.locate(['firstId'], 'value');
  if (first === entry.id)
    return [error(entry.file, at, `${quoted(first)} is the id this event has now.`, 'Delete the line.')];
  const other = site.entries.find(
    (one) => one.collection === 'events' && one !== entry && lastingId(one) === lastingId(entry),
  );
  if (other === undefined) return [];
  const message = `Calendars know ${other.file} as ${quoted(first)}, and could not tell the two apart.`;
  return [error(entry.file, at, message, 'Write the name this file itself had first.')];
};

/** An event and the learning example that came of it name each other, not others. */
const wrongWithLearning = (entry: CheckedEntry, site: ContentSite): Issue[] => {
  const id = valueOf(entry, 'learning');
  const example = site.entries.find((one) => one.collection === 'learning' && one.id === id);
  const from = example && rowFrom(example);
  if (id === undefined || from === undefined || from === entry.id) return [];
  const message = `The learning example ${quoted(id)} says that it came of another event, ${quoted(from)}.`;
  return [error(entry.file, entry.locate(['learning'], 'value'), message, 'Correct one of the two.')];
};

const rowFrom = ({ data }: CheckedEntry): string | undefined =>
  textOf({ fields: (data['from'] ?? {}) as Record<string, unknown>, path: ['from'] }, 'event')[0]?.text;

/** An event has hours that everybody's clock has, one lasting name, and tells its changes in order. */
export const eventsRule: EntryRule = (entry, site) =>
  entry.collection === 'events'
    ? [
        ...wrongWithHours(entry),
        ...wrongWithWriteUp(entry),
        ...wrongWithChanges(entry, site.today),
        ...wrongWithName(entry, site),
        ...wrongWithLearning(entry, site),
      ]
    : [];
