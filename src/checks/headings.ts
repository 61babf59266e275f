import type { CheckedEntry, EntryRule } from '#src/checks/content-site.ts';
import { count, quoted } from '#src/checks/field-words.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import type { Issue } from '#src/model/issues.ts';
import { LEARNING_HEADINGS } from '#src/model/learning.ts';

const { error } = issuesOf('headings');

const LEAST_MOMENTS = 3;
const LEAST_SECTIONS = 2;

const sections = (entry: CheckedEntry) => entry.body.headings.filter((heading) => heading.depth === 2);

const bodyStart = (entry: CheckedEntry) => ({ line: entry.bodyLine, column: 1 });

const dayHeadings: EntryRule = (entry) => {
  const { length } = entry.body.moments;
  if (length >= LEAST_MOMENTS) return [];
  const message = `The day has ${count(length, 'moment')}, and the fewest is ${LEAST_MOMENTS}.`;
  return [
    error(
      entry.file,
      bodyStart(entry),
      message,
      'Begin headings with a time, for example “## 08:30 At the school gate”.',
    ),
  ];
};

const moduleHeadings: EntryRule = (entry) => {
  const { length } = sections(entry);
  if (length >= LEAST_SECTIONS) return [];
  const message = `The lesson has ${count(length, 'section')}, and the fewest is ${LEAST_SECTIONS}.`;
  return [error(entry.file, bodyStart(entry), message, 'Divide the lesson with headings that begin with ##.')];
};

const learningHeadings: EntryRule = (entry) => {
  const issues: Issue[] = [];
  const found = sections(entry);
  const expected: readonly string[] = LEARNING_HEADINGS;
  for (const heading of found)
    if (!expected.includes(heading.text)) {
      const fix = `Use these five, in this order: ${LEARNING_HEADINGS.join('; ')}.`;
      issues.push(error(entry.file, heading, `${quoted(heading.text)} is not a heading of a learning example.`, fix));
    }
  const known = found.filter((heading) => expected.includes(heading.text));
  let last = -1;
  for (const [index, heading] of known.entries()) {
    const place = expected.indexOf(heading.text);
    const isAgain = known.slice(0, index).some((other) => other.text === heading.text);
    if (isAgain)
      issues.push(
        error(entry.file, heading, `The heading ${quoted(heading.text)} is there twice.`, 'Keep one of the two.'),
      );
    else if (place < last)
      issues.push(
        error(
          entry.file,
          heading,
          `The heading ${quoted(heading.text)} comes too late.`,
          `Put it before ${quoted(expected[last])}.`,
        ),
      );
    last = Math.max(last, place);
  }
  for (const [index, text] of expected.entries()) {
    if (known.some((heading) => heading.text === text)) continue;
    const fix =
      index === 0 ? `Begin the body with “## ${text}”.` : `Add “## ${text}” after ${quoted(expected[index - 1])}.`;
    issues.push(error(entry.file, bodyStart(entry), `The heading ${quoted(text)} is missing.`, fix));
  }
  return issues;
};

/** The body has the headings that its kind of entry needs; without front matter nobody knows where the body begins. */
export const headingsRule: EntryRule = (entry, site) => {
  if (entry.problems.some((problem) => problem.rule === 'front-matter')) return [];
  if (entry.collection === 'days') return dayHeadings(entry, site);
  if (entry.collection === 'modules') return moduleHeadings(entry, site);
  if (entry.collection === 'learning') return learningHeadings(entry, site);
  return [];
};
