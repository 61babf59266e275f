import type { BlockContent, ListItem, Nodes, PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import { type BroughtAround, broughtWords, hasWords, trimmed } from '#src/markdown/brought-words.ts';
import { withoutInvisible } from '#src/markdown/characters.ts';
import { plainText } from '#src/markdown/headings.ts';

/** A block that a page may have. */
export type BroughtBlock = Extract<
  RootContent,
  { type: 'paragraph' | 'heading' | 'blockquote' | 'list' | 'table' | 'code' | 'thematicBreak' }
>;

/** How deep quotations and lists may stand inside one another when they are brought in. */
const DEEPEST = 8;

const words = (nodes: readonly Nodes[], around: BroughtAround): PhrasingContent[] =>
  trimmed(broughtWords(nodes, around));

const isPicture = (node: PhrasingContent): boolean => node.type === 'image';

/** A heading has words and nothing else; pictures in it come after it. */
const heading = (depth: 1 | 2 | 3 | 4 | 5 | 6, nodes: readonly Nodes[], around: BroughtAround): BroughtBlock[] => {
  const all = broughtWords(nodes, around);
  const text = all
    .filter((node) => !isPicture(node))
    .map(plainText)
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const pictures = all.filter(isPicture);
  return [
    ...(text === '' ? [] : [{ type: 'heading' as const, depth, children: [{ type: 'text' as const, value: text }] }]),
    ...(pictures.length === 0 ? [] : [{ type: 'paragraph' as const, children: pictures }]),
  ];
};

/** A cell holds one line: what stands on several lines in it is put one after the other. */
const cellWords = (node: Nodes, around: BroughtAround): PhrasingContent[] =>
  trimmed(broughtWords('children' in node ? node.children : [node], around)).map((part) =>
    part.type === 'break' ? { type: 'text', value: ' ' } : part,
  );

const table = (node: Table, around: BroughtAround): BroughtBlock[] => {
  const rows = node.children.map((row) => row.children.map((cell) => cellWords(cell, around)));
  const filled = rows.filter((row) => row.some(hasWords));
  const width = Math.max(0, ...filled.map((row) => row.length));
  if (filled.length === 0) return [];
  // A table of one cell is a frame round some words.
  if (width === 1 && filled.length === 1) return [{ type: 'paragraph', children: filled[0]?.[0] ?? [] }];
  const children = filled.map((row): TableRow => ({
    type: 'tableRow',
    children: Array.from({ length: width }, (_, index) => ({ type: 'tableCell', children: row[index] ?? [] })),
  }));
  return [{ type: 'table', align: Array.from({ length: width }, () => null), children }];
};

/** Words without what stands between an opening and the next closing after it; it goes through them once. */
const withoutBetween = (text: string, opening: RegExp, closing: RegExp): string => {
  const pieces = text.split(closing);
  const last = pieces.pop() ?? '';
  const before = pieces.map((piece) => {
    const at = piece.search(opening);
    return at === -1 ? piece : piece.slice(0, at);
  });
  return [...before, last].join(' ');
};

const html = (value: string, around: BroughtAround): BroughtBlock[] => {
  const seen = withoutBetween(value, /<!--/u, /-->/u);
  const text = withoutInvisible(withoutBetween(seen, /<(?:script|style)\b/iu, /<\/(?:script|style)\s*>/iu))
    .replaceAll(/<[^<>]*>/gu, ' ')
    .replaceAll(/[<>{}]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  around.notes.push({
    kind: 'dropped',
    message: `A piece of HTML was left out: ${value.replaceAll(/\s+/gu, ' ').slice(0, 80)}`,
  });
  return text === '' ? [] : [{ type: 'paragraph', children: broughtWords([{ type: 'text', value: text }], around) }];
};

/** The blocks of a page that is brought in, as a page may have them; what had to be changed is noted. */
export const broughtBlocks = (nodes: readonly Nodes[], around: BroughtAround, depth = 0): BroughtBlock[] => {
  const loose: PhrasingContent[] = [];
  const blocks: BroughtBlock[] = [];
  const close = (): void => {
    const children = trimmed(loose.splice(0));
    if (hasWords(children)) blocks.push({ type: 'paragraph', children });
  };
  for (const node of nodes) {
    const found = depth > DEEPEST && 'children' in node ? undefined : blockOf(node, around, depth);
    if (found === undefined) loose.push(...broughtWords([node], around));
    else {
      close();
      blocks.push(...found);
    }
  }
  close();
  return blocks;
};

const inside = (nodes: readonly Nodes[], around: BroughtAround, depth: number): BlockContent[] =>
  broughtBlocks(nodes, around, depth + 1).flatMap((block): BlockContent[] =>
    // A heading inside a list or a quotation is a line in bold.
    block.type === 'heading'
      ? [{ type: 'paragraph', children: [{ type: 'strong', children: block.children }] }]
      : [block],
  );

/** A block as a page may have it; undefined for what stands in a line. */
const blockOf = (node: Nodes, around: BroughtAround, depth: number): BroughtBlock[] | undefined => {
  switch (node.type) {
    case 'paragraph': {
      const children = words(node.children, around);
      return hasWords(children) ? [{ type: 'paragraph', children }] : [];
    }
    case 'heading':
      return heading(node.depth, node.children, around);
    case 'blockquote': {
      const children = inside(node.children, around, depth);
      return children.length === 0 ? [] : [{ type: 'blockquote', children }];
    }
    case 'list': {
      const items = node.children
        .map((item): ListItem => ({ type: 'listItem', spread: false, children: inside(item.children, around, depth) }))
        .filter((item) => item.children.length > 0);
      const start = node.ordered === true ? (node.start ?? 1) : null;
      return items.length === 0
        ? []
        : [{ type: 'list', ordered: node.ordered === true, start, spread: false, children: items }];
    }
    case 'table':
      return table(node, around);
    case 'code':
      return [{ type: 'code', value: withoutInvisible(node.value) }];
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    case 'html':
      return html(node.value, around);
    case 'footnoteDefinition': {
      const text = node.children.map(plainText).join(' ').slice(0, 120);
      around.notes.push({
        kind: 'dropped',
        message: `A footnote was left out: “${text}” Say it in the text if it matters.`,
      });
      return [];
    }
    case 'definition':
    case 'yaml':
      return [];
    default:
      return undefined;
  }
};
