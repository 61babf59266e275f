import type { Root } from 'mdast';
import { browserParser } from '#src/markdown/browser-parser.ts';
import { broughtBlocks, type BroughtBlock } from '#src/markdown/brought-blocks.ts';
import { dayHeadings, learningHeadings, partHeadings, takeTitle } from '#src/markdown/brought-headings.ts';
import { broughtMoments, missingMoments } from '#src/markdown/brought-moments.ts';
import { dayText, readDayText, type WrittenDay } from '#src/markdown/day-text.ts';
import type { EyeNote } from '#src/markdown/eye-notes.ts';
import { LARGEST_BODY, parseBody } from '#src/markdown/parse.ts';
import { RefusedFile } from '#src/markdown/refused-file.ts';
import { treeText } from '#src/markdown/tree-text.ts';
import type { EntryKind } from '#src/model/entry-kinds.ts';
import { hintFor } from '#src/model/hints.ts';

/** A file as it was read, whatever it was: Word, Markdown or plain text. */
export interface FileWords {
  tree: Root;
  notes: readonly EyeNote[];
  /** The words of text boxes, to be looked for among the others. */
  boxes?: readonly string[];
}

/** Something to look at, at a line of the page's words where that is known, counted from 1. */
export interface PlacedNote {
  kind: EyeNote['kind'];
  message: string;
  line?: number;
}

/** A page made from a file: its words in the hub's form, and what somebody has to look at. */
export interface BroughtPage {
  title?: string;
  body: string;
  /** A day in parts, for the desk; undefined for every other kind. */
  day?: WrittenDay;
  /** The hours of a day, from its first moment to its last. */
  hours?: { from: string; to: string };
  notes: PlacedNote[];
}

/** How a file is made into a page. */
export interface BringInOptions {
  kind: EntryKind;
  /** The file beside the page that each picture became, by what stands for it in the words. */
  pictures?: ReadonlyMap<string, string>;
  /** A title that is known already; the file's own heading is then left out. */
  title?: string;
  /** Whether hints stand where something is missing; the desk asks for it instead. */
  withHints?: boolean;
}

const bare = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** The line on which something stands, looked for by its first words, with or without the addresses of links. */
const lineOf = (near: string, lines: readonly string[]): number | undefined => {
  const wanted = bare(near);
  if (wanted === '') return undefined;
  const withoutAddresses = (line: string): string => line.replaceAll(/\]\([^)]*\)/gu, ']');
  const at = lines.findIndex((line) => bare(withoutAddresses(line)).includes(wanted) || bare(line).includes(wanted));
  return at === -1 ? undefined : at + 1;
};

const placed = (notes: readonly EyeNote[], blocks: readonly BroughtBlock[], body: string): PlacedNote[] => {
  const lines = body.split('\n');
  const written = parseBody(body, 1, browserParser).tree?.children ?? [];
  return notes.map(({ kind, message, node, near }) => {
    const index = blocks.findIndex((block) => block === node);
    const start = written.length === blocks.length ? written[index]?.position?.start.line : undefined;
    const line = start ?? (near === undefined ? undefined : (lineOf(near, lines) ?? lineOf(near.slice(0, 20), lines)));
    return { kind, message, ...(line !== undefined && { line }) };
  });
};

const boxNotes = (boxes: readonly string[], blocks: readonly BroughtBlock[]): EyeNote[] => {
  const all = bare(treeText({ type: 'root', children: [...blocks] }));
  return boxes.map((box): EyeNote => {
    const start = box.length > 60 ? `${box.slice(0, 60)}…` : box;
    return all.includes(bare(box).slice(0, 40))
      ? {
          kind: 'unsure',
          message: `These words stood in a text box: “${start}” Are they in the right place?`,
          near: box.slice(0, 40),
        }
      : { kind: 'dropped', message: `A text box was left out: “${start}”` };
  });
};

interface Shaped {
  blocks: BroughtBlock[];
  hours?: { from: string; to: string };
}

const shaped = (kind: EntryKind, blocks: readonly BroughtBlock[], notes: EyeNote[], withHints: boolean): Shaped => {
  if (kind === 'learning') return { blocks: learningHeadings(blocks, notes, withHints) };
  if (kind !== 'day') return { blocks: partHeadings(blocks) };
  const { blocks: told, times } = broughtMoments(blocks, notes);
  const more = withHints ? missingMoments(times, notes) : [];
  const all = [...times, ...more.map(({ time }) => time)];
  return {
    blocks: [...dayHeadings(told), ...more.flatMap((moment) => moment.blocks)],
    ...(all.length > 0 && { hours: { from: all[0]!, to: all.at(-1)! } }),
  };
};

/**
 * Makes a page from a file that was written somewhere else: headings with times become moments, what a page cannot have
 * is taken out, and each thing that a person has to look at is said with its line.
 * @throws RefusedFile when there is more in it than any page has
 */
export const bringIn = (
  file: FileWords,
  { kind, pictures = new Map(), title, withHints = true }: BringInOptions,
): BroughtPage => {
  const notes: EyeNote[] = [...file.notes];
  const whole = broughtBlocks(file.tree.children, { pictures, notes });
  const taken = takeTitle(whole);
  if (title !== undefined && taken.title !== undefined && taken.title !== title)
    notes.push({ kind: 'dropped', message: `The file’s own title was left out: “${taken.title}”` });
  notes.push(...boxNotes(file.boxes ?? [], whole));
  const { blocks, hours } = shaped(kind, taken.blocks, notes, withHints);
  if (blocks.length === 0 && withHints) {
    notes.push({ kind: 'fill', message: 'There are no words in the file.' });
    blocks.push({ type: 'paragraph', children: [{ type: 'text', value: hintFor('the words of the page.', 'words') }] });
  }
  const text = treeText({ type: 'root', children: blocks });
  if (text.length > LARGEST_BODY)
    throw new RefusedFile(
      'There are more than 200,000 characters in the file, the most for a page. Split it into several files.',
    );
  const day = kind === 'day' ? readDayText(text) : undefined;
  const body = day === undefined ? text : dayText(day);
  const found = title ?? taken.title;
  return {
    ...(found !== undefined && { title: found }),
    body,
    ...(day !== undefined && { day }),
    ...(hours !== undefined && { hours }),
    notes: placed(notes, blocks, body),
  };
};
