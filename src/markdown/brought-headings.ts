import type { Heading } from 'mdast';
import type { BroughtBlock } from '#src/markdown/brought-blocks.ts';
import { readClockHeading } from '#src/markdown/clock-heading.ts';
import type { EyeNote } from '#src/markdown/eye-notes.ts';
import { plainText } from '#src/markdown/headings.ts';
import { readSpokenTime } from '#src/markdown/spoken-time.ts';
import { LEARNING_HINTS } from '#src/model/draft-bodies.ts';
import { HINT_MARK } from '#src/model/hints.ts';
import { LEARNING_HEADINGS } from '#src/model/learning.ts';

/** The longest title that a page may have. */
const LONGEST_TITLE = 110;

/** Takes the title off a page: its first block, where that is a heading of the first level or a short line in bold. */
export const takeTitle = (blocks: readonly BroughtBlock[]): { title?: string; blocks: readonly BroughtBlock[] } => {
  const [first, ...rest] = blocks;
  const isLine = first?.type === 'paragraph' && first.children.length === 1 && first.children[0]?.type === 'strong';
  if (!(first?.type === 'heading' && first.depth === 1) && !isLine) return { blocks };
  const title = plainText(first).trim();
  const isPart = LEARNING_HEADINGS.some((heading) => isSame(heading, title)) || readSpokenTime(title) !== undefined;
  return isPart || title.length > LONGEST_TITLE ? { blocks } : { title, blocks: rest };
};

const isSame = (one: string, other: string): boolean => letters(one) === letters(other);
const letters = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]+/gu, '');

const isMoment = (block: BroughtBlock): boolean =>
  block.type === 'heading' && readClockHeading(plainText(block)).kind === 'moment';

/** Headings in levels that begin where they should and skip none. */
const levelled = (blocks: readonly BroughtBlock[], from: 2 | 3): BroughtBlock[] => {
  const depths = blocks.filter((block): block is Heading => block.type === 'heading').map(({ depth }) => depth);
  const least = Math.min(...depths, 6);
  let before: number = from - 1;
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    before = Math.min(from + block.depth - least, before + 1, 6);
    block.depth = before as Heading['depth'];
    return block;
  });
};

/**
 * The headings of a day: its moments are of the second level, and other headings stand inside the moment they are told
 * in; only before the first moment and in the last part may they be of the second level too.
 */
export const dayHeadings = (blocks: readonly BroughtBlock[]): BroughtBlock[] => {
  const first = blocks.findIndex(isMoment);
  if (first === -1) return levelled(blocks, 2);
  const parts: BroughtBlock[][] = [];
  for (const block of blocks.slice(first))
    if (isMoment(block)) parts.push([block]);
    else parts.at(-1)?.push(block);
  return [
    ...levelled(blocks.slice(0, first), 2),
    ...parts.flatMap(([moment, ...inside]) => [moment!, ...levelled(inside, 3)]),
  ];
};

/** The headings of a page that is told in parts. */
export const partHeadings = (blocks: readonly BroughtBlock[]): BroughtBlock[] => levelled(blocks, 2);

/**
 * A learning example under its five headings, in their order: those of the file that say the same are taken for them,
 * others stand inside, and those that are missing are added.
 * @param withHints whether a hint stands under each that is added
 */
export const learningHeadings = (
  blocks: readonly BroughtBlock[],
  notes: EyeNote[],
  withHints: boolean,
): BroughtBlock[] => {
  const parts = new Map<string, BroughtBlock[]>();
  const before: BroughtBlock[] = [];
  let open = before;
  for (const block of blocks) {
    const text = block.type === 'heading' ? plainText(block) : '';
    const name = LEARNING_HEADINGS.find((heading) => isSame(heading, text));
    if (name === undefined) open.push(block);
    else {
      open = parts.get(name) ?? [];
      parts.set(name, open);
    }
  }
  const made = LEARNING_HEADINGS.flatMap((name, index): BroughtBlock[] => {
    const node: BroughtBlock = { type: 'heading', depth: 2, children: [{ type: 'text', value: name }] };
    const inside = levelled([...(index === 0 ? before : []), ...(parts.get(name) ?? [])], 3);
    if (inside.length > 0 || !withHints) return [node, ...inside];
    notes.push({ kind: 'fill', message: `The file has nothing under “${name}”.`, node });
    return [node, { type: 'paragraph', children: [{ type: 'text', value: `${HINT_MARK} ${LEARNING_HINTS[name]}` }] }];
  });
  if (before.length > 0)
    notes.push({
      kind: 'unsure',
      message: 'What stood before the first heading is now under “What happened”.',
      node: made[0]!,
    });
  return made;
};
