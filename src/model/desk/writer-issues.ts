import type { Draft } from '#src/model/desk/draft.ts';
import { isBlank } from '#src/model/desk/draft.ts';
import { valueAt } from '#src/model/desk/field-values.ts';
import { SEND, type Step, stepFor, unanswered } from '#src/model/desk/questions.ts';

/** Where in a draft something is. */
export interface DraftPlace {
  /** `['field', 'hours', 'from']`, `['part', 'moment-2', 'text']`, `['words', 'lead', 'text']`; `['words', 'all']` for the whole. */
  path: readonly (string | number)[];
  /** Where in the words, as they were typed; counted from 0. */
  offset?: number;
  /** The file it is about, when it is about one: `./kitchen.jpg`. */
  file?: string;
}

/** Words to be put in the place of others. */
export interface Mending {
  /** The words of the button. */
  label: string;
  place: readonly (string | number)[];
  offset: number;
  old: string;
  new: string;
}

/** Something that must be mended, or could be better, as it is said to whoever writes. */
export interface WriterIssue {
  /** An error must be mended; advice may be ignored. */
  severity: 'error' | 'advice';
  rule: string;
  message: string;
  fix: string;
  /** Why advice about language matters, in one line. */
  why?: string;
  place: DraftPlace;
  /** What one press can mend. */
  mending?: Mending;
}

/** Whether an issue says only that something has not been written yet. */
export const isToDo = (draft: Draft, { place: { path, file }, rule }: WriterIssue): boolean => {
  if (file !== undefined) return false;
  const [kind, name, what] = path;
  if (kind === 'field')
    return (rule === 'schema' || path.length === 1) && isBlank(valueAt(draft.fields, path.slice(1)));
  if (kind === 'words') return name === 'all' && rule === 'headings';
  const part = draft.parts.find(({ key }) => key === name);
  return part !== undefined && isBlank(part[what as 'text']);
};

/** The step at which an issue is shown; the last one when no question asks for it. */
export const stepOfIssue = (steps: readonly Step[], { place }: WriterIssue): string => {
  const [kind, name] = place.path;
  if (kind === 'words' && name === 'all')
    return (steps.find(({ part, words }) => part !== undefined || words.includes('lead')) ?? { id: SEND }).id;
  return stepFor(steps, kind === 'field' ? ['field', name ?? 'title'] : place.path)?.id ?? SEND;
};

/**
 * The issues to show with a question: what was written, at once; what was not, only after the question has been left.
 */
export const issuesToShow = (
  draft: Draft,
  steps: readonly Step[],
  issues: readonly WriterIssue[],
  step: string,
): WriterIssue[] =>
  issues.filter((issue) => stepOfIssue(steps, issue) === step && (draft.seen.includes(step) || !isToDo(draft, issue)));

/** The questions that hold a draft up, each once and in their order: without an answer, or with something to mend. */
export const questionsToMend = (draft: Draft, steps: readonly Step[], errors: readonly WriterIssue[]): string[] => {
  const open = new Set([
    ...unanswered(draft, steps).map(({ id }) => id),
    ...errors.map((issue) => stepOfIssue(steps, issue)),
  ]);
  const asked = steps.map(({ id }) => id).filter((id) => open.has(id));
  return [...asked, ...[...open].filter((id) => !asked.includes(id))];
};

/** The issues of one place, or of anything inside it. */
export const issuesAt = (issues: readonly WriterIssue[], place: readonly (string | number)[]): WriterIssue[] =>
  issues.filter((issue) => place.every((step, index) => String(issue.place.path[index]) === String(step)));
