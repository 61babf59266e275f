import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Nodes, Root, RootContent, Table } from 'mdast';
import { findComponent } from '#src/markdown/components.ts';
import { DEEPEST, placeOf } from '#src/markdown/guard.ts';
import { type BodyHeading, createSlugs, plainText } from '#src/markdown/headings.ts';
import type { Lines, Place } from '#src/markdown/lines.ts';
import { anchor, type LinkSite, resolveLink, termPopover } from '#src/markdown/links.ts';
import { inParagraphs } from '#src/markdown/paragraphs.ts';
import { createPictures, type Pictures } from '#src/markdown/pictures.ts';
import { plainAttributes, tagProblems } from '#src/markdown/tags.ts';
import type { Problem } from '#src/model/issues.ts';
import type { Collection } from '#src/schemas/names.ts';

/** An entry that a body refers to by a link. */
export interface EntryReference {
  collection: Collection;
  id: string;
}

/** One part of a body, from the top of its tree, in order. */
export interface Block {
  node: RootContent;
  hast: ElementContent[];
  /** The entries it links to, in order, with repeats. */
  references: EntryReference[];
}

/** A body as blocks of HTML in tree form, and what was met on the way. */
export interface ConvertedBody {
  blocks: Block[];
  headings: BodyHeading[];
  links: (Place & { href: string })[];
  problems: Problem[];
}

/** What the conversion needs besides the tree. */
export interface ConvertOptions extends LinkSite {
  lines: Lines;
  /** The term whose own page this is; it gets no popover of itself. */
  term?: string;
  /** Leave each picture as the placeholder from which Astro makes its `img`. */
  imagePlaceholders?: boolean;
}

interface Conversion extends ConvertedBody {
  options: ConvertOptions;
  slug: (text: string) => string;
  termsShown: Set<string>;
  pictures: Pictures;
  references: EntryReference[];
  inHeading: boolean;
  depth: number;
}

type Converter<Node> = (node: Node, conversion: Conversion) => ElementContent[];

const childrenOf = (node: Nodes, conversion: Conversion): ElementContent[] => {
  if (!('children' in node) || conversion.depth > DEEPEST) return [];
  conversion.depth += 1;
  const converted = node.children.flatMap((child) => convert(child, conversion));
  conversion.depth -= 1;
  return converted;
};

const element =
  (tagName: string): Converter<Nodes> =>
  (node, conversion) => [h(tagName, childrenOf(node, conversion))];

const link: Converter<Extract<Nodes, { type: 'link' }>> = (node, conversion) => {
  const place = placeOf(node);
  const { link: found, problem } = resolveLink(node.url, place, conversion.options);
  if (problem !== undefined) conversion.problems.push(problem);
  const children = childrenOf(node, conversion);
  if (found === undefined) return children;
  conversion.links.push({ ...place, href: found.href });
  const { entry } = found;
  if (entry !== undefined) conversion.references.push({ collection: entry.collection, id: entry.id });
  const isTerm = entry?.collection === 'terms' && entry.id !== conversion.options.term;
  if (!isTerm || conversion.inHeading || conversion.termsShown.has(entry.id)) return [anchor(found, children)];
  conversion.termsShown.add(entry.id);
  return termPopover(found.href, entry, children);
};

const heading: Converter<Extract<Nodes, { type: 'heading' }>> = (node, conversion) => {
  const text = plainText(node).replaceAll(/\s+/gu, ' ').trim();
  const slug = conversion.slug(text);
  const depth = Math.max(node.depth, 2);
  conversion.headings.push({ ...placeOf(node), depth, slug, text });
  conversion.inHeading = true;
  const children = childrenOf(node, conversion);
  conversion.inHeading = false;
  return [h(`h${depth}`, { id: slug }, children)];
};

const table = (node: Table, conversion: Conversion): ElementContent[] => {
  const [first = [], ...others] = node.children.map((row) => (row.type === 'tableRow' ? row.children : []));
  const head = first.map((cell) => {
    const children = childrenOf(cell, conversion);
    return children.length === 0 ? h('td') : h('th', { scope: 'col' }, children);
  });
  const cells = (row: typeof first): ElementContent[] => row.map((cell) => h('td', childrenOf(cell, conversion)));
  const body = others.map((row) => h('tr', cells(row)));
  const rows = [h('thead', [h('tr', head)]), ...(body.length === 0 ? [] : [h('tbody', body)])];
  // A wide table scrolls by itself; with a keyboard too, so it must be able to take the focus (WCAG 2.1.1).
  return [
    h('div', { className: ['table-scroll'], role: 'group', ariaLabel: 'Table', tabIndex: 0 }, [h('table', rows)]),
  ];
};

/** The converters of all that may be published; a node of any other type becomes nothing. */
const CONVERTERS: Partial<{ [Type in Nodes['type']]: Converter<Extract<Nodes, { type: Type }>> }> = {
  paragraph: element('p'),
  thematicBreak: () => [h('hr')],
  blockquote: element('blockquote'),
  emphasis: element('em'),
  strong: element('strong'),
  delete: element('del'),
  break: () => [h('br')],
  text: (node) => [{ type: 'text', value: node.value }],
  inlineCode: (node) => [h('code', node.value)],
  code: (node) => [h('pre', { tabIndex: 0 }, [h('code', node.value)])],
  link,
  heading,
  table,
  image: (node, conversion) => conversion.pictures.show(node.url, node.alt ?? ''),
  list: (node, conversion) => {
    const start =
      node.ordered === true && typeof node.start === 'number' && node.start !== 1 ? { start: node.start } : {};
    const items = node.children.flatMap((item) => {
      if (item.type !== 'listItem') return [];
      const loose = node.spread === true || item.spread === true;
      const parts = loose
        ? childrenOf(item, conversion)
        : item.children.flatMap((child) =>
            child.type === 'paragraph' ? childrenOf(child, conversion) : convert(child, conversion),
          );
      return h('li', parts);
    });
    return [h(node.ordered === true ? 'ol' : 'ul', start, items)];
  },
  mdxJsxFlowElement: (node, conversion) => {
    const component = findComponent(node.name);
    if (component === undefined || tagProblems(node, placeOf(node), conversion.options.lines).length > 0) return [];
    const made = component.toHast(plainAttributes(node), inParagraphs(childrenOf(node, conversion)));
    return [conversion.pictures.inside(made)];
  },
};

const convert = (node: Nodes, conversion: Conversion): ElementContent[] => {
  if (!Object.hasOwn(CONVERTERS, node.type) || conversion.depth > DEEPEST) return [];
  return (CONVERTERS[node.type] as Converter<Nodes>)(node, conversion);
};

/** Converts a guarded body into HTML in tree form; whatever is not on its list is left out, guarded or not. */
export const convertBody = (tree: Root, options: ConvertOptions): ConvertedBody => {
  const conversion: Conversion = {
    blocks: [],
    headings: [],
    links: [],
    problems: [],
    options,
    slug: createSlugs(),
    termsShown: new Set(),
    pictures: createPictures(options.imagePlaceholders === true),
    references: [],
    inHeading: false,
    depth: 1,
  };
  for (const node of tree.children) {
    conversion.references = [];
    const hast = convert(node, conversion);
    conversion.blocks.push({ node, hast, references: conversion.references });
  }
  const { blocks, headings, links, problems } = conversion;
  return { blocks, headings, links, problems };
};
