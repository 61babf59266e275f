import { longDate } from '#src/model/dates.ts';
import { BOXES } from '#src/model/desk/insertions.ts';
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

/** What only the settings can allow, as a question to whoever keeps them. */
const ALLOWED = /; if ([^,;]+), add it to \S+ in content\/\S+\.yaml\.?/u;
const asked = (fix: string): string => fix.replace(ALLOWED, '. If $1, say so when you send it.');

/** Days and times as people write them, not as files hold them: `2026-12-03T13:00` is "3 December 2026 at 13:00". */
const withDays = (text: string): string =>
  text.replaceAll(
    /\b(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:T(\d{2}:\d{2}))?\b/gu,
    (_, day: string, time?: string) => (time === undefined ? longDate(day) : `${longDate(day)} at ${time}`),
  );

type Said = Partial<Pick<Issue, 'message' | 'fix'>>;

/** The rules whose words are for people who know how pages are written, and what is said in their place. */
const SAID: Readonly<Record<string, (issue: Issue) => Said>> = {
  // What the field is for stands beside it already.
  schema: ({ message, fix }) =>
    /is (?:missing|empty)\.$/u.test(message)
      ? { message: 'This still needs an answer.', fix: /^(?:Add|Give)/u.test(fix) ? fix : '' }
      : {},
  headings: ({ message }) =>
    message.startsWith('The day has')
      ? {
          message: message.replace(
            /^The day has (\d+) moments?, and the fewest is (\d+)\.$/u,
            (_, has: string, fewest: string) =>
              `A day has ${fewest} moments or more; this one has ${has === '0' ? 'none yet' : has}.`,
          ),
          fix: 'Give each a time and a few words that say what happens.',
        }
      : {},
  'moment-time': ({ message }) =>
    message.includes('no title')
      ? { message: 'This moment has a time, and no words that say what happens.', fix: 'Write them beside the time.' }
      : {},
  ids: () => ({ message: 'Another page has this title already.', fix: 'Choose another title.' }),
  html: ({ message }) => ({
    message: message
      .replace(/ cannot be used on a page\.$/u, ' cannot be shown here.')
      .replace(/^There is code of a web page here/u, 'There is a sign here that cannot be shown'),
    fix: 'Take it out. For a note, a list or somebody’s words choose “Add a box”.',
  }),
  component: ({ message, fix }) => ({
    message: message.replace(/^The hub has no (<[^>]+>): .*$/u, '$1 cannot be shown here.'),
    ...(fix.includes('Use one of') && { fix: 'Take it out, or choose “Add a box”.' }),
  }),
  syntax: ({ message }) => {
    const [tag, end, name] = /^<(\/?)([^>]*)>/u.exec(message) ?? [];
    if (tag !== undefined && end === '' && BOXES.some((box) => box.name === name))
      return { fix: `Write </${name}> on a line of its own after it, or take it out.` };
    if (tag !== undefined) return { message: `${tag} cannot be shown here.`, fix: 'Take it out.' };
    return message.startsWith('There is a “<”')
      ? { message: 'There is a “<” here, which cannot be shown.', fix: 'Say it in words, or take it out.' }
      : { message: 'What comes here cannot be read.', fix: 'Look for a “<” or a bracket before it, and take it out.' };
  },
  code: () => ({
    message: 'A line that begins with “import” or “export” cannot be shown.',
    fix: 'Begin it with another word.',
  }),
  expression: () => ({
    message: 'Curly brackets cannot be shown here.',
    fix: 'Write “(” and “)” instead of “{” and “}”.',
  }),
  'reference-link': () => ({ fix: 'Take it out, and choose “Add a link”.' }),
  'people-in-pictures': ({ message }) =>
    message.startsWith('People can')
      ? { fix: 'Write the day on which the last of them agreed.' }
      : { fix: 'Look at faces, name badges, uniforms and house numbers. Then say so here.' },
  images: ({ message }) => ({
    message: message.replace(' beside this page', ' here'),
    fix: 'Choose “Add a picture”, or take the mark out.',
  }),
  'image-file': () => ({ message: 'This is no picture of the draft.', fix: 'Choose “Add a picture”, or take it out.' }),
  'image-text': () => ({ fix: 'Write between the square brackets what can be seen, for people who cannot see it.' }),
  'unknown-link': ({ message, fix }) => ({
    message: message.replace(/ in content\/[a-z]+\//u, ' to lead to'),
    fix: fix.startsWith('Did you mean') ? fix : 'Take it out, and choose “Add a link”.',
  }),
  spelling: ({ fix }) => ({
    fix: /^(?:Did you mean|Write) [^.?]*[.?]/u.exec(fix)?.[0] ?? 'Look at it again. If it is right, leave it.',
  }),
  'partner-match': () => ({ fix: 'Choose the role again: its partner comes with it.' }),
};

/** What one press can do: the checks say "Write [words](term:id) here." of words at a place, or how a word is spelled. */
const mendingOf = (issue: Issue, { path, offset }: DraftPlace): Mending | undefined => {
  const [, link, words] = /Write (\[([^\]]+)\]\([a-z]+:[a-z0-9-]+\)) here\./u.exec(issue.fix) ?? [];
  if (offset === undefined) return undefined;
  if (link !== undefined && words !== undefined)
    return { label: `Make “${words}” a link`, place: path, offset, old: words, new: link };
  const [, spelled] = /^(?:Did you mean|Write) “([^”]+)”/u.exec(issue.fix) ?? [];
  const [, word] = /^“([^”]+)”/u.exec(issue.message) ?? [];
  return issue.rule === 'spelling' && word !== undefined && spelled !== undefined
    ? { label: `Write “${spelled}”`, place: path, offset, old: word, new: spelled }
    : undefined;
};

/** Where what must be done about an issue is asked for, when that is not where it was found. */
const askedAt = ({ rule, message }: Issue): DraftPlace | undefined =>
  rule === 'people-in-pictures'
    ? { path: ['field', message.startsWith('People can') ? 'peopleConsentOn' : 'people'] }
    : undefined;

/** What a check found, as it is said to whoever writes: no names of files, no signs of the machine room. */
export const writerWords = (issue: Issue, place: DraftPlace, form: readonly FormField[]): WriterIssue => {
  const { message, fix } = { ...issue, ...SAID[issue.rule]?.(issue) };
  const mending = mendingOf(issue, place);
  const said = asked(fix);
  const plainFix = NOT_FOR_WRITERS.test(said) ? ASK : withLabels(withDays(said), form);
  return {
    severity: issue.severity,
    rule: issue.rule,
    message: withLabels(withDays(message), form).replaceAll(
      /content\/([a-z]+)\/([a-z0-9-]+)(?:\/index)?(?:\.mdx)?/gu,
      'the page “$2”',
    ),
    fix: mending?.new.startsWith('[') ? 'A link explains it to whoever reads.' : plainFix,
    place: askedAt(issue) ?? place,
    ...(mending !== undefined && { mending }),
  };
};
