import type { Nodes, Root } from 'mdast';
import { readAddress } from '#src/markdown/addresses.ts';
import { disguisedCharacter } from '#src/markdown/characters.ts';
import { imageProblems, type ImageUse } from '#src/markdown/images.ts';
import type { Lines, Place } from '#src/markdown/lines.ts';
import { attributesInSource } from '#src/markdown/tag-source.ts';
import { plainAttributes, type Tag, tagProblems } from '#src/markdown/tags.ts';
import type { Problem } from '#src/model/issues.ts';

/** What the guard found in a body. */
export interface Guarded {
  /** The pictures it shows, for the checker to look for beside the entry. */
  images: ImageUse[];
  problems: Problem[];
}

/** How deep the parts of a body may stand inside one another. */
export const DEEPEST = 40;

interface Walk extends Guarded {
  lines: Lines;
}

/** Where a node begins; the start of the file when the parser does not say. */
export const placeOf = (node: Nodes): Place => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

const CODE_ADVICE = 'Delete it: a page is words, never code. Write “(” and “)” instead of curly brackets.';
const REFERENCE_ADVICE = 'Write the address in round brackets right after the words: [words](address).';

/** What to say of the parts of Markdown and MDX that are refused; what is in neither list is refused as well. */
const REFUSED: Partial<Record<Nodes['type'], readonly [rule: string, message: string, fix: string]>> = {
  mdxjsEsm: [
    'code',
    'A line that begins with “import” or “export” is read as code.',
    'Delete it, or begin the sentence with another word.',
  ],
  mdxFlowExpression: ['expression', 'There is code in curly brackets here.', CODE_ADVICE],
  mdxTextExpression: ['expression', 'There is code in curly brackets here.', CODE_ADVICE],
  html: ['html', 'There is code of a web page here.', 'Take it out, and write plain words.'],
  definition: ['reference-link', 'There is an address kept apart from its words here.', REFERENCE_ADVICE],
  linkReference: ['reference-link', 'This link keeps its address elsewhere.', REFERENCE_ADVICE],
  imageReference: ['reference-link', 'This picture keeps its address elsewhere.', REFERENCE_ADVICE],
  footnoteDefinition: ['footnote', 'There is a footnote here.', 'Say it in the text, or leave it out.'],
  footnoteReference: ['footnote', 'There is a footnote here.', 'Say it in the text, or leave it out.'],
};

const textOf = (node: Nodes): string => {
  if ('value' in node) return node.value;
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
};

const titleProblem = (node: { title?: string | null | undefined }, place: Place): Problem[] =>
  node.title === null || node.title === undefined
    ? []
    : [
        {
          ...place,
          rule: 'link-title',
          message: 'There is a title in quotes after the address.',
          fix: 'Delete it: few readers can see it.',
        },
      ];

const takeImage = (walk: Walk, image: ImageUse): void => {
  walk.images.push(image);
  walk.problems.push(...imageProblems(image), ...disguisedCharacter(image.alt, image));
};

const checkTag = (node: Tag, walk: Walk): void => {
  const place = placeOf(node);
  const problems = tagProblems(node, place, walk.lines);
  walk.problems.push(...problems);
  if (problems.length > 0 || node.name !== 'Figure') return;
  const { src = '', alt = '' } = plainAttributes(node);
  const written = attributesInSource(walk.lines.text, walk.lines.offsetOf(place)).find(({ name }) => name === 'src');
  takeImage(walk, { ...(written === undefined ? place : walk.lines.placeOf(written.offset)), src, alt });
};

/** The parts of Markdown a page may have, each with what must hold of it. */
const ALLOWED: Partial<{ [Type in Nodes['type']]: (node: Extract<Nodes, { type: Type }>, walk: Walk) => void }> = {
  root: () => undefined,
  paragraph: () => undefined,
  heading: () => undefined,
  thematicBreak: () => undefined,
  blockquote: () => undefined,
  list: () => undefined,
  listItem: () => undefined,
  code: (node, walk) => void walk.problems.push(...disguisedCharacter(node.value, placeOf(node))),
  inlineCode: (node, walk) => void walk.problems.push(...disguisedCharacter(node.value, placeOf(node))),
  text: (node, walk) => void walk.problems.push(...disguisedCharacter(node.value, placeOf(node))),
  emphasis: () => undefined,
  strong: () => undefined,
  delete: () => undefined,
  break: () => undefined,
  table: () => undefined,
  tableRow: () => undefined,
  tableCell: () => undefined,
  link: (node, walk) => {
    const place = placeOf(node);
    const address = readAddress(node.url);
    if (address.kind === 'refused') {
      const { rule, message, fix } = address;
      walk.problems.push({ ...place, rule, message, fix });
    }
    walk.problems.push(...titleProblem(node, place));
    if (textOf(node).trim() === '') {
      walk.problems.push({
        ...place,
        rule: 'link-text',
        message: 'This link has no words.',
        fix: 'Write what it leads to in the square brackets.',
      });
    }
  },
  image: (node, walk) => {
    const place = placeOf(node);
    takeImage(walk, { ...place, src: node.url, alt: node.alt ?? '' });
    walk.problems.push(...titleProblem(node, place));
  },
  mdxJsxFlowElement: (node, walk) => checkTag(node, walk),
  mdxJsxTextElement: (node, walk) => checkTag(node, walk),
};

/** What the parts of a list and a table must be; the parser has been seen to put other things there. */
const PARTS: Partial<Record<Nodes['type'], Nodes['type']>> = {
  list: 'listItem',
  table: 'tableRow',
  tableRow: 'tableCell',
};

const visit = (node: Nodes, depth: number, walk: Walk): void => {
  const place = placeOf(node);
  if (depth > DEEPEST) {
    const message = `This stands inside more than ${DEEPEST} other things.`;
    walk.problems.push({
      ...place,
      rule: 'nesting',
      message,
      fix: 'Take it out of the lists and quotes round it.',
    });
    return;
  }
  const allowed = Object.hasOwn(ALLOWED, node.type)
    ? (ALLOWED[node.type] as (node: Nodes, walk: Walk) => void)
    : undefined;
  if (allowed === undefined) {
    const [rule, message, fix] = REFUSED[node.type] ?? [
      'markdown',
      'A page cannot have what stands here.',
      'Write it as plain words.',
    ];
    walk.problems.push({ ...place, rule, message, fix });
    return;
  }
  allowed(node, walk);
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type !== (PARTS[node.type] ?? child.type)) {
      const message = 'Something here breaks up the list or table it stands in.';
      walk.problems.push({
        ...placeOf(child),
        rule: 'markdown',
        message,
        fix: 'Put an empty line before and after the list or table.',
      });
    }
    visit(child, depth + 1, walk);
  }
};

/** Walks a body and refuses everything that is not on the list of what a page may have. Never throws. */
export const guard = (tree: Root, lines: Lines): Guarded => {
  const walk: Walk = { images: [], problems: [], lines };
  visit(tree, 0, walk);
  return { images: walk.images, problems: walk.problems };
};
