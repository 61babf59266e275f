import type { Nodes, Parents, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { SKIP, visit } from 'unist-util-visit';
import { RefusedFile } from '#src/markdown/refused-file.ts';

/** Puts the address of a link or picture that is kept elsewhere in the text into the link itself. */
const resolveReferences = (tree: Root): void => {
  const addresses = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url);
  });
  visit(tree, (node: Nodes, index, parent: Parents | undefined) => {
    if (parent === undefined || index === undefined) return undefined;
    if (node.type === 'definition') {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type === 'linkReference') {
      const url = addresses.get(node.identifier) ?? '';
      parent.children[index] = { type: 'link', url, children: node.children };
    }
    if (node.type === 'imageReference') {
      const url = addresses.get(node.identifier) ?? '';
      parent.children[index] = { type: 'image', url, alt: node.alt ?? '' };
    }
    return undefined;
  });
};

/** How deep the parts of a file may stand inside one another: what people write stays below twenty. */
const DEEPEST = 100;
/** A line with so many marks of quotations or lists takes a parser minutes. */
const DEEP_LINE = /(?:>[ \t]*){100}|(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){100}/u;

const refuseDeep = (): never => {
  throw new RefusedFile(
    'The parts of this file stand inside one another in a way that no page does. Take the marks off.',
  );
};

/** Looks a level at a time, since a tree that is too deep cannot be walked in any other way. */
const holdToDepth = (tree: Root): void => {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) refuseDeep();
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  }
};

/**
 * Reads Markdown that was written for something else than the hub: its HTML is seen as such, for taking out.
 * @throws RefusedFile when its parts stand deeper inside one another than anybody writes
 */
export const markdownPage = (text: string): Root => {
  if (DEEP_LINE.test(text)) refuseDeep();
  const tree = fromMarkdown(text, {
    extensions: [gfmTable(), gfmStrikethrough(), gfmTaskListItem(), gfmFootnote()],
    mdastExtensions: [
      gfmTableFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
      gfmFootnoteFromMarkdown(),
    ],
  });
  holdToDepth(tree);
  resolveReferences(tree);
  return tree;
};
