import type { CheckedEntry } from '#src/checks/content-site.ts';
import { schemaProblems } from '#src/checks/schema-problems.ts';
import type { DraftText } from '#src/markdown/draft-text.ts';
import { linesOf } from '#src/markdown/lines.ts';
import type { Draft } from '#src/model/desk/draft.ts';
import { placeInDraft } from '#src/model/desk/field-values.ts';
import type { DraftPlace } from '#src/model/desk/writer-issues.ts';
import type { Issue } from '#src/model/issues.ts';
import { collectionSchemas } from '#src/schemas/collections.ts';

const keyOf = ({ line, column, message }: Pick<Issue, 'line' | 'column' | 'message'>): string =>
  `${line}:${column}:${message}`;

/** Every field that stands in the front matter, with the path to it, in the order of the file. */
const leaves = (value: unknown, path: readonly PropertyKey[] = []): (readonly PropertyKey[])[] => {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Array.isArray(value)
    ? value.flatMap((item: unknown, index) => leaves(item, [...path, index]))
    : Object.entries(value).flatMap(([name, held]) => leaves(held, [...path, name]));
  return path.length === 0 ? inside : [path, ...inside];
};

/** Where an offset in words as they stand in the file is in the words as they were typed, before they were trimmed. */
const typedOffset = (typed: string, offset: number): number => offset + typed.length - typed.trimStart().length;

const typedWords = (draft: Draft, [kind, name]: readonly [string, string]): string =>
  kind === 'words' ? draft[name as 'lead' | 'rest'] : (draft.parts.find(({ key }) => key === name)?.text ?? '');

/**
 * Tells for each issue which question it belongs to: a field by the path at its line and column, words by the piece they
 * stand in. Files that lie beside the article belong where they are named.
 */
export const placeFinder = (draft: Draft, made: DraftText, entry: CheckedEntry): ((issue: Issue) => DraftPlace) => {
  const lines = linesOf(made.text);
  const missing = new Map(
    schemaProblems(collectionSchemas[entry.collection], entry.data).map((problem) => [
      keyOf({ ...entry.locate(problem.path, problem.part), message: problem.message }),
      problem.path,
    ]),
  );
  const fields = leaves(entry.data).map((path) => ({ path, at: lines.offsetOf(entry.locate(path, 'key')) }));

  const inFields = (issue: Issue): DraftPlace => {
    const said = missing.get(keyOf(issue));
    const at = lines.offsetOf(issue);
    const path = said ?? (issue.line === 1 ? [] : fields.findLast((field) => field.at <= at)?.path) ?? [];
    return { path: ['field', ...placeInDraft(draft.fields, path)] };
  };

  const inWords = (issue: Issue): DraftPlace => {
    const spot = made.spots.find(({ to, headingLine, from }) => issue.line >= (headingLine ?? from) && issue.line < to);
    if (spot === undefined) return { path: ['words', 'all'] };
    if (issue.line < spot.from) return { path: [...spot.place, 'title'] };
    const start = lines.offsetOf({ line: spot.from, column: 1 });
    const offset = typedOffset(typedWords(draft, spot.place), lines.offsetOf(issue) - start);
    return { path: [...spot.place, 'text'], offset };
  };

  const besideIt = (issue: Issue): DraftPlace => {
    const name = `./${issue.file.slice(issue.file.lastIndexOf('/') + 1)}`;
    const field = fields.find(
      ({ path }) => path.reduce<unknown>((value, step) => (value as never)?.[step], entry.data) === name,
    );
    if (field !== undefined) return { path: ['field', ...placeInDraft(draft.fields, field.path)], file: name };
    const image = entry.body.images.find(({ src }) => src === name);
    return { ...(image === undefined ? { path: ['words', 'all'] } : inWords({ ...issue, ...image })), file: name };
  };

  return (issue) => {
    if (issue.file !== entry.file) return besideIt(issue);
    return issue.line < entry.bodyLine ? inFields(issue) : inWords(issue);
  };
};
