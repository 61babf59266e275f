import type { PhrasingContent, Root } from 'mdast';
import { gfmAutolinkLiteralToMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { mdxJsxToMarkdown } from 'mdast-util-mdx-jsx';
import { toMarkdown } from 'mdast-util-to-markdown';

const CODE_WORD = /^\s*(?:import|export)(?![\p{L}\p{N}_-])/u;

const withCapital = (text: string): string => text.trimStart().replace(/^./u, (letter) => letter.toUpperCase());

/** A line that begins with `import` or `export` would be code: as the first word of a sentence it has a capital anyway. */
const withoutCode = (tree: Root): Root => ({
  ...tree,
  children: tree.children.map((block) => {
    if (block.type !== 'paragraph') return block;
    const children = block.children.map((node, index): PhrasingContent => {
      const before = block.children[index - 1];
      const begins =
        (before === undefined || before.type === 'break') && node.type === 'text' && CODE_WORD.test(node.value);
      return begins ? { ...node, value: withCapital(node.value) } : node;
    });
    return { ...block, children };
  }),
});

/** The parts of a page as Markdown that the hub's parser reads as the same parts. */
export const treeText = (tree: Root): string =>
  toMarkdown(withoutCode(tree), {
    bullet: '-',
    bulletOther: '*',
    emphasis: '*',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    resourceLink: true,
    extensions: [
      gfmTableToMarkdown({ tablePipeAlign: false }),
      gfmStrikethroughToMarkdown(),
      gfmAutolinkLiteralToMarkdown(),
      mdxJsxToMarkdown(),
    ],
  }).trim();
