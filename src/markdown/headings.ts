import type { Nodes, Root } from 'mdast';
import { placeOf } from '#src/markdown/guard.ts';
import type { Place } from '#src/markdown/lines.ts';
import type { Problem } from '#src/model/issues.ts';

/** A heading of a body, for tables of contents, links and checks. */
export interface BodyHeading extends Place {
  depth: number;
  /** The id of the heading in the page. */
  slug: string;
  text: string;
}

/** Ids that the furniture of a page has; a heading gets another. */
const FURNITURE = ['main', 'content', 'top', 'search', 'menu', 'header', 'footer', 'navigation', 'contents'];

/** The words of a node, without its marks. */
export const plainText = (node: Nodes): string => {
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
};

/** The id GitHub would give a heading with these words: small letters, no punctuation, hyphens for spaces. */
export const slugOf = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

/** Gives each heading of a page an id that no other part of the page has. */
export const createSlugs = (taken: Iterable<string> = []): ((text: string) => string) => {
  const used = new Set([...FURNITURE, ...taken]);
  return (text) => {
    const plain = slugOf(text) || 'section';
    let slug = plain;
    for (let number = 1; used.has(slug); number += 1) slug = `${plain}-${number}`;
    used.add(slug);
    return slug;
  };
};

const headingsIn = (node: Nodes): Extract<Nodes, { type: 'heading' }>[] => {
  if (node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap(headingsIn) : [];
};

/**
 * What is wrong with the levels of a body's headings: the title of the page is its only level 1, and no level is
 * skipped on the way down (WCAG 2.2, technique G141).
 */
export const headingProblems = (tree: Root): Problem[] => {
  const problems: Problem[] = [];
  let before = 1;
  for (const heading of headingsIn(tree)) {
    const { depth } = heading;
    const marks = '#'.repeat(depth);
    const place = placeOf(heading);
    if (plainText(heading).trim() === '')
      problems.push({
        ...place,
        rule: 'heading',
        message: 'This heading has no words.',
        fix: 'Write some, or delete it.',
      });
    if (depth === 1) {
      const message = 'This is a heading of the first level; the page has one already, its title.';
      problems.push({ ...place, rule: 'heading-level', message, fix: 'Begin the line with “## ”.' });
    } else if (depth > before + 1) {
      const right = '#'.repeat(before + 1);
      const message = `This heading skips a level: ${marks} comes straight after ${before === 1 ? 'the title' : '#'.repeat(before)}.`;
      problems.push({ ...place, rule: 'heading-level', message, fix: `Begin the line with “${right} ”.` });
    }
    before = Math.max(depth, 1);
  }
  return problems;
};
