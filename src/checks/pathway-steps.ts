import type { CheckedEntry, EntryRule } from '#src/checks/content-site.ts';
import { quoted } from '#src/checks/field-words.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { fieldOf, rowOf, type Row, rowsOf, textOf } from '#src/checks/rows.ts';
import type { Issue } from '#src/model/issues.ts';
import { parseTarget } from '#src/model/site-index.ts';

const { error } = issuesOf('pathway-steps');

const modulesTwice = (entry: CheckedEntry, items: readonly Row[]): Issue[] => {
  const seen = new Set<string>();
  return items
    .flatMap((item) => textOf(item, 'module'))
    .flatMap(({ text, path }) => {
      if (!seen.has(text)) {
        seen.add(text);
        return [];
      }
      const message = `The module ${quoted(text)} is in this pathway already, and a module is done once.`;
      return [
        error(entry.file, entry.locate(path, 'value'), message, 'Keep it in the stage where it is needed first.'),
      ];
    });
};

const stagesOutOfOrder = (entry: CheckedEntry, stages: readonly Row[]): Issue[] => {
  let last = -1;
  return stages.flatMap(({ fields, path }) => {
    const days = fieldOf(fields, 'daysFromStart');
    if (typeof days !== 'number') return [];
    if (days > last) {
      last = days;
      return [];
    }
    const message = `This stage is due by day ${days}, and the one before it by day ${last}.`;
    const place = entry.locate([...path, 'daysFromStart'], 'value');
    return [error(entry.file, place, message, 'Give each stage a later day than the stage before it.')];
  });
};

const daysNotRead = (entry: CheckedEntry, options: readonly Row[]): Issue[] =>
  options.flatMap((option) => {
    if (fieldOf(option.fields, 'days') === undefined) return [];
    const [link] = textOf(option, 'link');
    const scheme = link && parseTarget(link.text)?.scheme;
    if (link === undefined || scheme === undefined || scheme === 'day') return [];
    const place = entry.locate([...option.path, 'days'], 'key');
    const message = `\`days\` counts days that are read, but this option begins at ${quoted(link.text)}.`;
    return [error(entry.file, place, message, 'Delete days, or lead to a day.')];
  });

const moreThanOneByReading = (entry: CheckedEntry, task: Row): Issue[] =>
  rowsOf(task, 'options')
    .filter(({ fields }) => fieldOf(fields, 'days') !== undefined)
    .slice(1)
    .map(({ path }) =>
      error(
        entry.file,
        entry.locate([...path, 'days'], 'key'),
        'Another option of this task counts days that are read too, so nobody could tell which was done.',
        'Keep `days` in one of the options.',
      ),
    );

/** A pathway has each module once, its stages one after another, and counts days only where days are read. */
export const pathwayStepsRule: EntryRule = (entry) => {
  if (entry.collection !== 'pathways') return [];
  const stages = rowsOf({ fields: entry.data, path: [] }, 'stages');
  const items = stages.flatMap((stage) => rowsOf(stage, 'items'));
  const tasks = items.flatMap((item) => rowOf(item, 'either'));
  return [
    ...modulesTwice(entry, items),
    ...stagesOutOfOrder(entry, stages),
    ...daysNotRead(
      entry,
      tasks.flatMap((task) => rowsOf(task, 'options')),
    ),
    ...tasks.flatMap((task) => moreThanOneByReading(entry, task)),
  ];
};
