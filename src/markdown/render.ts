import type { Nodes } from 'mdast';
import { withoutEchoes } from '#src/markdown/characters.ts';
import { type FrontMatter, readFrontMatter } from '#src/markdown/front-matter.ts';
import { guard } from '#src/markdown/guard.ts';
import { type BodyHeading, headingProblems } from '#src/markdown/headings.ts';
import type { ImageUse } from '#src/markdown/images.ts';
import type { Place } from '#src/markdown/lines.ts';
import { idsReferred, type Moment, splitDay } from '#src/markdown/moments.ts';
import { parseBody, type Parser } from '#src/markdown/parse.ts';
import { type ConvertedBody, convertBody } from '#src/markdown/to-hast.ts';
import { blocksToHtml } from '#src/markdown/to-html.ts';
import type { Locate } from '#src/markdown/yaml.ts';
import type { Problem } from '#src/model/issues.ts';
import { nearest } from '#src/model/nearest.ts';
import type { SiteIndex } from '#src/model/site-index.ts';
import { type Collection, COLLECTIONS } from '#src/schemas/names.ts';

/** What rendering one entry needs: its text, and what its links may point at. */
export interface RenderOptions {
  collection: Collection;
  id: string;
  /** The whole text of the file. */
  text: string;
  /** The front matter of that text, where it has been read already. */
  front?: FrontMatter;
  /** What reads Markdown: one at the build, another in a browser. */
  parser: Parser;
  index: SiteIndex;
  /** The folder the hub is published in, with a slash at both ends. */
  base: string;
  /** Whether links to drafts are allowed: in the preview on the writer's own machine only. */
  showDrafts: boolean;
  /** Leave each picture as the placeholder from which Astro makes its `img`; plain `img` when not given. */
  imagePlaceholders?: boolean;
}

/** An entry as HTML made from data, with all that pages and checks ask about it. */
export interface RenderedEntry {
  /** The fields as YAML gives them, before any schema; empty when they cannot be read. */
  frontMatter: Record<string, unknown>;
  /** The place of a field in the file. */
  positionOf: Locate;
  /** The line of the file on which the body begins. */
  bodyLine: number;
  /** The whole body. */
  html: string;
  headings: BodyHeading[];
  /** A day's moments; empty for every other kind of entry. */
  moments: Moment[];
  /** What comes before the first moment; the whole body when there are no moments. */
  lead: string;
  /** What comes after the last moment. */
  rest: string;
  /** The ids the body links to, by collection, in the order of first mention. */
  references: Record<Collection, string[]>;
  images: ImageUse[];
  /** How many words the body has. */
  words: number;
  links: (Place & { href: string })[];
  /** Everything that is wrong, in the order of the file; when there is any, the entry must not be published. */
  problems: Problem[];
}

const NOTHING: ConvertedBody = { blocks: [], headings: [], links: [], problems: [] };

/** How many problems of one file are reported: more would bury those of other files. */
const MOST_REPORTED = 100;

const countWords = (node: Nodes): number => {
  if ('value' in node) return node.value.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
  return 'children' in node ? node.children.reduce((sum, child) => sum + countWords(child), 0) : 0;
};

const fragmentProblems = ({ links, headings }: ConvertedBody): Problem[] => {
  const slugs = headings.map(({ slug }) => slug);
  return links.flatMap(({ href, line, column }) => {
    if (!href.startsWith('#') || slugs.includes(href.slice(1))) return [];
    const like = nearest(href.slice(1), slugs);
    const fix =
      like === undefined ? 'Write the words of a heading on this page, with hyphens.' : `Did you mean “#${like}”?`;
    return [{ line, column, rule: 'unknown-link', message: `There is no heading “${href}” on this page.`, fix }];
  });
};

/** Whether the hours of a day end on the next morning. */
const isOvernight = (frontMatter: Record<string, unknown>): boolean => {
  const hours = frontMatter['hours'] as { from?: unknown; to?: unknown } | null | undefined;
  const { from, to } = hours ?? {};
  return typeof from === 'string' && typeof to === 'string' && to <= from;
};

const inOrder = (problems: readonly Problem[]): Problem[] => {
  const seen = new Set<string>();
  return withoutEchoes(problems)
    .filter(({ line, column, rule, message }) => {
      const key = `${line}:${column}:${rule}:${message}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((one, other) => one.line - other.line || one.column - other.column)
    .slice(0, MOST_REPORTED);
};

/** Reads, guards and renders one entry as data. Pure; never throws, whatever the text. */
export const renderEntry = (options: RenderOptions): RenderedEntry => {
  const { collection, id, text, parser, index, base, imagePlaceholders = false } = options;
  const front = options.front ?? readFrontMatter(text);
  const parsed = parseBody(front.body, front.bodyLine, parser);
  const { tree, lines } = parsed;
  const guarded = tree === undefined ? { images: [], problems: [] } : guard(tree, lines);
  const tooDeep = guarded.problems.some(({ rule }) => rule === 'nesting');
  const converted =
    tree === undefined || tooDeep
      ? NOTHING
      : convertBody(tree, {
          index,
          base,
          lines,
          imagePlaceholders,
          showDrafts: options.showDrafts || front.data['draft'] === true,
          ...(collection === 'terms' ? { term: id } : {}),
        });
  const html = blocksToHtml(converted.blocks.map((block) => block.hast));
  const parts =
    collection === 'days'
      ? splitDay(converted.blocks, converted.headings, isOvernight(front.data))
      : { lead: html, moments: [], rest: '', problems: [] };
  const references = converted.blocks.flatMap((block) => block.references);
  return {
    frontMatter: front.data,
    positionOf: front.positionOf,
    bodyLine: front.bodyLine,
    html,
    headings: converted.headings,
    moments: parts.moments,
    lead: parts.lead,
    rest: parts.rest,
    references: Object.fromEntries(COLLECTIONS.map((name) => [name, idsReferred(references, name)])) as Record<
      Collection,
      string[]
    >,
    images: guarded.images,
    words: tree === undefined || tooDeep ? 0 : countWords(tree),
    links: converted.links,
    problems: inOrder([
      ...front.problems,
      ...parsed.problems,
      ...guarded.problems,
      ...(tree === undefined || tooDeep ? [] : headingProblems(tree)),
      ...converted.problems,
      ...fragmentProblems(converted),
      ...parts.problems,
    ]),
  };
};
