import { readCaptions } from '#src/checks/captions-reading.ts';
import type { CheckedEntry, ContentFile, ContentSite } from '#src/checks/content-site.ts';
import { describeEntry } from '#src/checks/describe-entry.ts';
import { hubPages } from '#src/checks/hub-pages.ts';
import type { Speller } from '#src/checks/speller.ts';
import { SETTINGS_PATH } from '#src/markdown/content-index.ts';
import type { Parser } from '#src/markdown/parse.ts';
import type { IndexedEntry, SiteIndex } from '#src/model/site-index.ts';
import type { Collection } from '#src/schemas/names.ts';
import type { Settings } from '#src/schemas/settings.ts';

/** What is checked, and what it is checked against. */
export interface DraftFiles {
  collection: Collection;
  id: string;
  /** The files of its folder, the article among them, with their paths as they would be under `content/`. */
  files: readonly ContentFile[];
  /** Every entry that is published, and the lists in settings. */
  index: SiteIndex;
  settings: Settings;
  /** The day of the check, year-month-day. */
  today: string;
  parser: Parser;
  /** Knows how words are spelled; without it nothing is said about spelling. */
  speller?: Speller | undefined;
}

const START = { line: 1, column: 1 };
const nothingInside = { headings: [], moments: [], images: [], links: [] };

/** An entry that is published already, as far as rules about the draft ask for it. */
const neighbour = ({ collection, id, title, draft }: IndexedEntry): CheckedEntry => ({
  collection,
  id,
  file: `content/${collection}/${id}`,
  source: '',
  data: { title },
  readable: false,
  bodyLine: 1,
  draft,
  locate: () => START,
  body: nothingInside,
  problems: [],
});

/** The path of a draft's article. */
export const articlePath = (collection: Collection, id: string): string => `content/${collection}/${id}/index.mdx`;

/**
 * Describes a draft among everything that is published, for the rules of all checks to look at: the draft comes last, so
 * that what two entries share is said of it. Never throws, whatever was written.
 */
export const describeDraft = async (draft: DraftFiles): Promise<ContentSite> => {
  const { collection, id, files, index, settings, today, parser, speller } = draft;
  const path = articlePath(collection, id);
  const text = files.find((file) => file.path === path)?.text ?? '';
  const captions = new Map(
    await Promise.all(
      files
        .filter((file) => file.path.endsWith('.vtt'))
        .map(async (file) => [file.path, await readCaptions(file.text ?? '')] as const),
    ),
  );
  const others = [...index.entries.values()].filter((entry) => entry.collection !== collection || entry.id !== id);
  return {
    files,
    entries: [...others.map(neighbour), describeEntry({ path, collection, id, text }, index, parser)],
    settings: { file: SETTINGS_PATH, data: settings, readable: true, settings, locate: () => START, problems: [] },
    index,
    pages: { published: hubPages(index), withDrafts: hubPages(index, true) },
    captions,
    ...(speller === undefined ? {} : { speller }),
    today,
  };
};
