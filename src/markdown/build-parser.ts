import type { Nodes } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Parser } from '#src/markdown/parse.ts';

/** What is put after the text: the parser has been seen to read past its end (an index out of bounds, and an abort). */
const AFTER = '\n\n';

/** Sätteri, which is fast and needs a machine of its own: the parser of the build and of the checks. */
export const buildParser: Parser = (text) => {
  const tree = mdxToMdast(`${text}${AFTER}`, { features: { frontmatter: false } }) as Nodes;
  if (tree.type !== 'root') throw new Error('1:1: The text is no page.');
  return tree;
};
