import { bringIn } from '#src/markdown/bring-in.ts';
import { TITLE_HINT } from '#src/markdown/brought-moments.ts';
import { readDraftText } from '#src/markdown/draft-text.ts';
import { entryText } from '#src/markdown/entry-text.ts';
import { RefusedFile } from '#src/markdown/refused-file.ts';
import type { SourceFile } from '#src/markdown/source-file.ts';
import { type BroughtNote, type DraftPart, isBlank, type Kind } from '#src/model/desk/draft.ts';
import type { BroughtWords } from '#src/model/desk/worker-words.ts';
import { likelyNames, likelyNameWords } from '#src/model/likely-names.ts';

/** How a file is made into a draft. */
export interface BroughtDraftOptions {
  kind: Kind;
  /** The file beside the page that each picture became, by what stands for it in the words. */
  pictures: ReadonlyMap<string, string>;
  /** Names of partners, roles and the like, which are no people's. */
  known: Iterable<string>;
}

const NO_WORDS = 'There are no words in the file.';

/**
 * Makes a draft of a file that was written somewhere else: headings with times become moments, those of a learning
 * example its sections, and what a person has to look at is said. What is missing stays empty, since the desk asks for it.
 * @throws RefusedFile when there are no words in the file
 */
export const broughtDraft = (source: SourceFile, { kind, pictures, known }: BroughtDraftOptions): BroughtWords => {
  const { title } = source.data;
  const page = bringIn(source.words, {
    ...{ kind, pictures, withHints: false },
    ...(typeof title === 'string' && { title }),
  });
  const fields = {
    ...(page.hours !== undefined && page.hours.from !== page.hours.to && { hours: page.hours }),
    ...source.data,
    ...(page.title !== undefined && { title: page.title }),
  };
  const read = readDraftText(entryText(fields, page.body), kind);
  if ('problem' in read) throw new RefusedFile(NO_WORDS);
  const { lead, rest } = read.words;
  const parts = read.words.parts.map((part) => (part.title === TITLE_HINT ? { ...part, title: '' } : part));
  const isSaid = ({ time, title, text }: DraftPart): boolean => !isBlank(kind === 'day' ? [time, title, text] : text);
  if (isBlank([page.title, lead, rest]) && !parts.some(isSaid)) throw new RefusedFile(NO_WORDS);
  const names = likelyNames(page.body.split('\n'), known).map(({ name }) => likelyNameWords(name));
  const said = (wanted: BroughtNote['kind'], more: readonly string[] = []): BroughtNote[] => {
    const messages = page.notes.flatMap(({ kind: of, message }) => (of === wanted ? [message] : []));
    return [...new Set([...messages, ...more])].map((message) => ({ kind: wanted, message }));
  };
  return { words: { fields, lead, parts, rest }, notes: [...said('dropped'), ...said('unsure', names)] };
};
