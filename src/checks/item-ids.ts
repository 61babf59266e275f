import type { CheckedEntry, EntryRule } from '#src/checks/content-site.ts';
import { quoted } from '#src/checks/field-words.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { rowOf, type Row, rowsOf, textOf } from '#src/checks/rows.ts';
import type { Issue } from '#src/model/issues.ts';

const { error } = issuesOf('item-ids');

/** What is said of every id that an item before it has. @param one what the items are, for example "question" */
const sameIds = (entry: CheckedEntry, rows: readonly Row[], one: string): Issue[] => {
  const taken = new Set<string>();
  return rows
    .flatMap((row) => textOf(row, 'id'))
    .flatMap(({ text, path }) => {
      if (!taken.has(text)) {
        taken.add(text);
        return [];
      }
      const message = `Another ${one} before this one has the id ${quoted(text)}, so a learner’s record could not tell them apart.`;
      return [error(entry.file, entry.locate(path, 'value'), message, `Give this ${one} an id of its own.`)];
    });
};

/** What a learner's record remembers by its id has an id of its own: questions, reflections, stages, tasks, options. */
export const itemIdsRule: EntryRule = (entry) => {
  const all: Row = { fields: entry.data, path: [] };
  if (entry.collection === 'modules') {
    return [
      ...sameIds(entry, rowsOf(all, 'questions'), 'question'),
      ...sameIds(entry, rowsOf(all, 'reflections'), 'reflection'),
    ];
  }
  if (entry.collection !== 'pathways') return [];
  const stages = rowsOf(all, 'stages');
  const tasks = stages.flatMap((stage) => rowsOf(stage, 'items')).flatMap((item) => rowOf(item, 'either'));
  return [
    ...sameIds(entry, stages, 'stage'),
    ...sameIds(entry, tasks, 'task'),
    ...tasks.flatMap((task) => sameIds(entry, rowsOf(task, 'options'), 'option')),
  ];
};
