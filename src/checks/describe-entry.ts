import type { CheckedEntry } from '#src/checks/content-site.ts';
import type { FrontMatter } from '#src/markdown/front-matter.ts';
import type { Parser } from '#src/markdown/parse.ts';
import { renderEntry } from '#src/markdown/render.ts';
import type { Problem } from '#src/model/issues.ts';
import type { SiteIndex } from '#src/model/site-index.ts';
import type { Collection } from '#src/schemas/names.ts';

/** The file of an entry, told apart from its path. */
export interface EntryFile {
  path: string;
  collection: Collection;
  id: string;
  text: string;
  /** The front matter of that text, where it has been read already. */
  front?: FrontMatter;
}

/**
 * Reads one entry for the rules to look at, at the build or in a browser. Never throws, whatever is in it.
 * @param parser what reads Markdown here
 */
export const describeEntry = (file: EntryFile, index: SiteIndex, parser: Parser): CheckedEntry => {
  const { path, text, collection, id } = file;
  const rendered = renderEntry({
    collection,
    id,
    text,
    parser,
    index,
    base: '/',
    showDrafts: false,
    ...(file.front === undefined ? {} : { front: file.front }),
  });
  const { frontMatter, bodyLine, problems } = rendered;
  const isInFront = ({ rule, line }: Problem): boolean => rule === 'front-matter' || line < bodyLine;
  return {
    collection,
    id,
    file: path,
    source: text,
    data: frontMatter,
    readable: Object.keys(frontMatter).length > 0 || !problems.some(isInFront),
    bodyLine,
    draft: frontMatter['draft'] === true,
    locate: rendered.positionOf,
    body: rendered,
    problems: problems.map((problem) => ({ ...problem, file: path, severity: 'error' })),
  };
};
