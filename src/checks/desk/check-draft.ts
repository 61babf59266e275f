import { reasonFor } from '#src/checks/advice-reasons.ts';
import { type DraftFiles, articlePath, describeDraft } from '#src/checks/desk/describe-draft.ts';
import { placeFinder } from '#src/checks/desk/issue-places.ts';
import { checkContent } from '#src/checks/run.ts';
import { type DraftText, draftText } from '#src/markdown/draft-text.ts';
import { writerWords } from '#src/model/desk/writer-words.ts';
import { type Draft } from '#src/model/desk/draft.ts';
import { ownIssues } from '#src/model/desk/own-issues.ts';
import type { WriterIssue } from '#src/model/desk/writer-issues.ts';
import type { FormField } from '#src/schemas/form-fields.ts';

/** A draft with what it is checked against; its files without the article, which is made here. */
export interface DraftCheck extends DraftFiles {
  draft: Draft;
  form: readonly FormField[];
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The files of a draft with its article among them. */
const withArticle = ({ files, collection, id }: DraftCheck, { text }: DraftText): DraftFiles['files'] => {
  const bytes = bytesOf(text);
  const path = articlePath(collection, id);
  return [...files, { path, kind: 'file', size: bytes.length, executable: false, head: bytes.subarray(0, 64), text }];
};

const withReason = (issue: WriterIssue): WriterIssue => {
  const why = reasonFor(issue.rule);
  return why === undefined ? issue : { ...issue, why };
};

/** Runs every rule that is run before anything is published, and says what each finds in the writer's words, by question. */
export const checkDraft = async (check: DraftCheck): Promise<WriterIssue[]> => {
  const { draft, form } = check;
  const made = draftText(
    draft,
    form.map(({ name }) => name),
  );
  const site = await describeDraft({ ...check, files: withArticle(check, made) });
  const entry = site.entries.at(-1)!;
  const folder = articlePath(check.collection, check.id).replace(/index\.mdx$/u, '');
  const placeOf = placeFinder(draft, made, entry);
  const issues = checkContent(site, [entry]).filter(({ file }) => file.startsWith(folder));
  return [...issues.map((issue) => withReason(writerWords(issue, placeOf(issue), form))), ...ownIssues(draft)];
};
