import type { CheckedEntry, EntryRule } from '#src/checks/content-site.ts';
import { quoted } from '#src/checks/field-words.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { fieldOf, type Row, rowsOf, textOf, textsOf } from '#src/checks/rows.ts';
import type { Issue } from '#src/model/issues.ts';
import { nearest } from '#src/model/nearest.ts';

const { error } = issuesOf('module-changes');

const versionOf = ({ fields }: Row): number | undefined => {
  const version = fieldOf(fields, 'version');
  return typeof version === 'number' ? version : undefined;
};

const at = (entry: CheckedEntry, { path }: Row, field: string) => entry.locate([...path, field], 'value');

/** The first change is the one that made the version the module has. */
const wrongWithFirst = (entry: CheckedEntry, changes: readonly Row[]): Issue[] => {
  const now = versionOf({ fields: entry.data, path: [] });
  const [first] = changes;
  const version = first && versionOf(first);
  if (first === undefined || now === undefined || version === undefined || version === now) return [];
  const message = `The module is in version ${now}, but its newest change made version ${version}.`;
  const fix = `Say first what changed in version ${now}, or write version: ${version} for the module.`;
  return [error(entry.file, at(entry, first, 'version'), message, fix)];
};

/** Each change is older than the one before it. */
const wrongWithOrder = (entry: CheckedEntry, changes: readonly Row[]): Issue[] =>
  changes.slice(1).flatMap((change, index) => {
    const before = changes[index];
    if (before === undefined) return [];
    const issues: Issue[] = [];
    const [version, newer] = [versionOf(change), versionOf(before)];
    if (version !== undefined && newer !== undefined && version >= newer) {
      const message =
        version === newer
          ? `Version ${version} is there twice.`
          : `Version ${version} stands after version ${newer}, and the newest comes first.`;
      const fix = version === newer ? 'Keep one of the two, or number them anew.' : 'Put the newest change first.';
      issues.push(error(entry.file, at(entry, change, 'version'), message, fix));
    }
    const [on] = textOf(change, 'on');
    const [later] = textOf(before, 'on');
    // Days such as 2026-11-22 sort as text.
    if (on !== undefined && later !== undefined && on.text > later.text) {
      const message = `This change is from ${on.text}, which is later than the change that came after it (${later.text}).`;
      issues.push(error(entry.file, entry.locate(on.path, 'value'), message, 'Check the two days.'));
    }
    return issues;
  });

/** What a change says is new is a heading of the lesson, word for word: the page leads there. */
const wrongWithHeadings = (entry: CheckedEntry, changes: readonly Row[]): Issue[] => {
  const headings = entry.body.headings.map(({ text }) => text);
  return changes
    .flatMap((change) => textsOf(change, 'headings'))
    .filter(({ text }) => !headings.includes(text))
    .map(({ text, path }) => {
      const near = nearest(text, headings);
      const fix =
        near === undefined ? 'Copy the heading from the lesson, word for word.' : `Did you mean ${quoted(near)}?`;
      return error(entry.file, entry.locate(path, 'value'), `The lesson has no heading ${quoted(text)}.`, fix);
    });
};

/** The changes of a module lead from its version back, newest first, and to headings that are there. */
export const moduleChangesRule: EntryRule = (entry) => {
  if (entry.collection !== 'modules') return [];
  const changes = rowsOf({ fields: entry.data, path: [] }, 'changes');
  return [...wrongWithFirst(entry, changes), ...wrongWithOrder(entry, changes), ...wrongWithHeadings(entry, changes)];
};
