import type { DraftPlace, Mending, WriterIssue } from '#src/model/desk/writer-issues.ts';
import type { Issue } from '#src/model/issues.ts';
import type { FormField } from '#src/schemas/form-fields.ts';

/** What a fix says that only somebody who keeps the hub can do. */
const NOT_FOR_WRITERS = /content\/|\.yaml|\.mdx|settings|allowLists|front matter|chmod|\bdraft: |\bid of one of/iu;
const ASK = 'If you cannot mend it, say so when you send it: somebody will help.';

/** The label of a field, wherever in the form it is. */
const labelOf = (form: readonly FormField[], name: string): string | undefined => {
  for (const field of form) {
    if (field.name === name) return field.label;
    const inside =
      field.kind === 'group'
        ? labelOf(field.fields, name)
        : field.kind === 'list' && field.item.kind === 'group'
          ? labelOf(field.item.fields, name)
          : undefined;
    if (inside !== undefined) return inside;
  }
  return undefined;
};

/** Names of fields, which checks write in backticks, as the form calls them. */
const withLabels = (text: string, form: readonly FormField[]): string =>
  text
    .replaceAll(/`([^`]+)`/gu, (_, name: string) => `“${labelOf(form, name) ?? name}”`)
    .replaceAll(/\b[a-z]+(?:[A-Z][a-z]+)+\b/gu, (name) => {
      const label = labelOf(form, name);
      return label === undefined ? name : `“${label}”`;
    });

const said = (issue: Issue, place: DraftPlace): { message: string; fix: string } | undefined => {
  const field = place.path.at(-1);
  switch (issue.rule) {
    case 'schema':
      // What the field is for stands beside it already.
      return /is (?:missing|empty)\.$/u.test(issue.message)
        ? { message: 'This still needs an answer.', fix: /^Add|^Give/u.test(issue.fix) ? issue.fix : '' }
        : undefined;
    case 'headings':
      return /^The day has/u.test(issue.message)
        ? { message: issue.message, fix: 'Give each a time and a few words that say what happens.' }
        : undefined;
    case 'telephones':
      return {
        message: issue.message,
        fix: 'Take it out if it could be somebody’s own. If it is a published service, say so when you send it.',
      };
    case 'moment-time':
      return field === 'title' && /no title/u.test(issue.message)
        ? { message: 'This moment has a time, and no words that say what happens.', fix: 'Write them beside the time.' }
        : undefined;
    case 'ids':
      return { message: 'Another page has this title already.', fix: 'Choose another title.' };
    default:
      return undefined;
  }
};

/** What one press can do: the checks say "Write [words](term:id) here." of words at a place. */
const mendingOf = (issue: Issue, { path, offset }: DraftPlace): Mending | undefined => {
  const [, link, words] = /Write (\[([^\]]+)\]\([a-z]+:[a-z0-9-]+\)) here\./u.exec(issue.fix) ?? [];
  return link === undefined || words === undefined || offset === undefined
    ? undefined
    : { label: `Make “${words}” a link`, place: path, offset, old: words, new: link };
};

/** What a check found, as it is said to whoever writes: no names of files, no signs of the machine room. */
export const writerWords = (issue: Issue, place: DraftPlace, form: readonly FormField[]): WriterIssue => {
  const { message, fix } = said(issue, place) ?? issue;
  const mending = mendingOf(issue, place);
  const plainFix = NOT_FOR_WRITERS.test(fix) ? ASK : withLabels(fix, form);
  return {
    severity: issue.severity,
    rule: issue.rule,
    message: withLabels(message, form).replaceAll(
      /content\/([a-z]+)\/([a-z0-9-]+)(?:\/index)?(?:\.mdx)?/gu,
      'the page “$2”',
    ),
    fix: mending === undefined ? plainFix : 'A link explains it to whoever reads.',
    place,
    ...(mending !== undefined && { mending }),
  };
};
