import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import { linesOf, type Place } from '#src/markdown/lines.ts';
import type { Parser } from '#src/markdown/parse.ts';

const errorAt = (place: Place, message: string): Error => new Error(`${place.line}:${place.column}: ${message}`);

/**
 * An error of micromark as the build's parser would say it: at the sign that begins the tag, or at the opening tag that
 * is never closed, and not at the character where reading stopped.
 */
const asTheBuildSays = (error: unknown, text: string): Error => {
  const { message, line, column } = error as Error & Partial<Place>;
  const said = message.replaceAll(/\((\d+:\d+)-\d+:\d+\)/gu, '($1)');
  const unclosed = /^Expected a closing tag .*?\((\d+):(\d+)\)/u.exec(said);
  if (unclosed !== null) return errorAt({ line: Number(unclosed[1]), column: Number(unclosed[2]) }, said);
  if (line === undefined || column === undefined) return new Error(said);
  if (!/^Unexpected (?:character|closing slash|end of file|lazy line)/u.test(said))
    return errorAt({ line, column }, said);
  const lines = linesOf(text);
  const sign = text.lastIndexOf('<', Math.max(0, lines.offsetOf({ line, column }) - 1));
  const name = /^<\/[^>\s]*>?/u.exec(text.slice(sign))?.[0];
  const words = said.startsWith('Unexpected closing slash')
    ? `Unexpected closing tag \`${name}\`, expected an open tag first`
    : said;
  return errorAt(lines.placeOf(Math.max(0, sign)), words);
};

/** Words that were made into a link after parsing have no place of their own: they get that of what they stand in. */
const withPositions = <Tree extends Nodes>(node: Tree, around: Tree['position']): Tree => {
  node.position ??= around;
  if ('children' in node) for (const child of node.children) withPositions<Nodes>(child, node.position);
  return node;
};

/** What the build's parser puts after the text: code that is never closed ends with it. */
const AFTER = '\n\n';

/**
 * micromark with the same parts of Markdown as the build's parser, for the writer's desk: small enough for a page, and
 * without a JavaScript parser, since it is given no code. Tests hold it to the same tree on all content.
 */
export const browserParser: Parser = (text): Root => {
  try {
    const tree = fromMarkdown(`${text}${AFTER}`, {
      extensions: [
        mdxMd(),
        mdxJsx(),
        gfmTable(),
        gfmAutolinkLiteral(),
        gfmStrikethrough(),
        gfmTaskListItem(),
        gfmFootnote(),
      ],
      mdastExtensions: [
        mdxJsxFromMarkdown(),
        gfmTableFromMarkdown(),
        gfmAutolinkLiteralFromMarkdown(),
        gfmStrikethroughFromMarkdown(),
        gfmTaskListItemFromMarkdown(),
        gfmFootnoteFromMarkdown(),
      ],
    });
    return withPositions(tree, tree.position);
  } catch (error) {
    throw asTheBuildSays(error, text);
  }
};
