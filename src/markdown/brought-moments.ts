import type { PhrasingContent, Table } from 'mdast';
import type { BroughtBlock } from '#src/markdown/brought-blocks.ts';
import { trimmed } from '#src/markdown/brought-words.ts';
import type { EyeNote } from '#src/markdown/eye-notes.ts';
import { plainText } from '#src/markdown/headings.ts';
import { RefusedFile } from '#src/markdown/refused-file.ts';
import { readSpokenTime, type SpokenTime } from '#src/markdown/spoken-time.ts';
import { momentTimes } from '#src/model/moment-times.ts';
import { hintFor, HINT_MARK } from '#src/model/hints.ts';

/** The blocks of a day with its moments as headings, in the form in which the hub writes them. */
export interface BroughtDay {
  blocks: BroughtBlock[];
  /** The times of its moments, in the order in which they are told. */
  times: string[];
}

interface Start {
  time: SpokenTime;
  /** What is said in the moment, besides its title, in the same block. */
  rest: BroughtBlock[];
  /** Why somebody should look whether it is a moment at all. */
  doubt?: string;
}

/** A line longer than this tells something, and is no title. */
const LONGEST_TITLE = 90;

const paragraph = (children: readonly PhrasingContent[]): BroughtBlock[] => {
  const kept = trimmed(children);
  return kept.length === 0 ? [] : [{ type: 'paragraph', children: kept }];
};

const textOf = (nodes: readonly PhrasingContent[]): string => nodes.map(plainText).join('').trim();

const isTitle = (text: string): boolean => text !== '' && text.length <= LONGEST_TITLE && !/[.!?]\s|[.!?]$/u.test(text);

/** A line in bold that begins with a time; what follows it in the paragraph is the first thing said. */
const startInBold = (children: readonly PhrasingContent[]): Start | undefined => {
  const [first, ...after] = children;
  if (first?.type !== 'strong') return undefined;
  const bold = textOf(first.children);
  const time = readSpokenTime(bold);
  if (time === undefined || bold.length > LONGEST_TITLE) return undefined;
  const following = after.findIndex((node) => node.type === 'break');
  const line = textOf(following === -1 ? after : after.slice(0, following)).replace(/^[-–—:.,|]\s*/u, '');
  if (time.title !== '')
    return { time: { ...time, title: time.title.replace(/[.:,]$/u, '') }, rest: paragraph(withoutDash(after)) };
  if (!isTitle(line)) return { time, rest: paragraph(withoutDash(after)) };
  return { time: { ...time, title: line }, rest: following === -1 ? [] : paragraph(after.slice(following)) };
};

const withoutDash = (nodes: readonly PhrasingContent[]): PhrasingContent[] => {
  const [first, ...others] = nodes;
  if (first?.type !== 'text') return [...nodes];
  return [{ type: 'text', value: first.value.replace(/^\s*[-–—:.,|]\s*/u, '') }, ...others];
};

/** A line on its own that begins with a time: likely a heading that nobody marked as one. */
const startOfLine = (children: readonly PhrasingContent[]): Start | undefined => {
  const end = children.findIndex((node) => node.type === 'break');
  const line = textOf(end === -1 ? children : children.slice(0, end));
  const time = line.length > LONGEST_TITLE ? undefined : readSpokenTime(line);
  if (
    time === undefined ||
    time.form === 'words' ||
    !(isTitle(time.title) || (time.title === '' && time.form === 'clear'))
  )
    return undefined;
  const doubt = `“${line}” is no heading in the file, and was taken as a moment because it begins with a time.`;
  return { time, rest: end === -1 ? [] : paragraph(children.slice(end)), doubt };
};

/** A table with a time at the start of each row is a day told in rows. */
const startsInTable = (table: Table): Start[] | undefined => {
  const rows = table.children.map((row) => row.children.map((cell) => cell.children));
  const starts = rows.map(([first = [], ...cells]): Start | undefined => {
    const time = readSpokenTime(textOf(first));
    if (time === undefined) return undefined;
    const named = time.title === '' && cells.length > 0 && isTitle(textOf(cells[0] ?? []));
    const title = named ? textOf(cells[0] ?? []) : time.title;
    return { time: { ...time, title }, rest: (named ? cells.slice(1) : cells).flatMap(paragraph) };
  });
  const [head, ...body] = starts;
  const all = head === undefined ? body : starts;
  if (all.length < 2 || all.some((start) => start === undefined)) return undefined;
  return all.map((start, index) => ({
    ...start!,
    ...(index === 0 && { doubt: 'A table with times became moments, one for each row.' }),
  }));
};

const startsOf = (block: BroughtBlock, next: BroughtBlock | undefined): Start[] | undefined => {
  if (block.type === 'table') return startsInTable(block);
  if (block.type === 'paragraph') {
    const start = startInBold(block.children) ?? startOfLine(block.children);
    return start === undefined ? undefined : [start];
  }
  if (block.type !== 'heading') return undefined;
  const time = readSpokenTime(textOf(block.children));
  if (time === undefined) return undefined;
  // A time and its title may be two headings, one under the other.
  const below = time.title === '' && next?.type === 'heading' ? textOf(next.children) : '';
  return [{ time: below !== '' && readSpokenTime(below) === undefined ? { ...time, title: below } : time, rest: [] }];
};

/** The title of a moment that has none. */
export const TITLE_HINT = `${HINT_MARK} a title`;

/** More than one every quarter of an hour, from midnight to midnight. */
const MOST_MOMENTS = 96;

/**
 * Finds the moments of a day, however their times are written, and notes each that somebody should look at.
 * @throws RefusedFile when there are more than any day has
 */
export const broughtMoments = (blocks: readonly BroughtBlock[], notes: EyeNote[]): BroughtDay => {
  const found: (BroughtBlock | Start)[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]!;
    const next = blocks[index + 1];
    const starts = startsOf(block, next);
    found.push(...(starts ?? [block]));
    const [start] = starts ?? [];
    if (
      block.type === 'heading' &&
      start !== undefined &&
      next?.type === 'heading' &&
      start.time.title === textOf(next.children)
    )
      index += 1;
  }
  const starts = found.filter((part): part is Start => 'time' in part);
  if (starts.length > MOST_MOMENTS)
    throw new RefusedFile(
      `The file has ${starts.length} lines that begin with a time, more than any day. Take out those that are no moments of it, such as a list of messages.`,
    );
  const times = momentTimes(starts.map(({ time }) => time));
  let at = 0;
  const made = found.flatMap((part): BroughtBlock[] => {
    if (!('time' in part)) return [part];
    const { time = '', isUnsure = false } = times[at++] ?? {};
    const { written, title } = part.time;
    const words = title === '' ? TITLE_HINT : title;
    const node: BroughtBlock = { type: 'heading', depth: 2, children: [{ type: 'text', value: `${time} ${words}` }] };
    if (part.doubt !== undefined) notes.push({ kind: 'unsure', message: part.doubt, node });
    if (isUnsure) notes.push({ kind: 'unsure', message: `“${written}” was taken as ${time}. Is that the time?`, node });
    if (title === '') notes.push({ kind: 'fill', message: `The moment at ${time} has no title.`, node });
    return [node, ...part.rest];
  });
  return { blocks: made, times: times.map(({ time }) => time) };
};

/** The fewest moments a day has. */
const LEAST_MOMENTS = 3;
const LATEST = 23 * 60 + 59;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Moments with hints, after those that were found, until there are as many as a day must have. */
export const missingMoments = (
  times: readonly string[],
  notes: EyeNote[],
): { time: string; blocks: BroughtBlock[] }[] => {
  const last = times.length === 0 ? 8 * 60 : minutesOf(times.at(-1) ?? '');
  const missing = Math.max(0, LEAST_MOMENTS - times.length);
  const step = Math.min(120, Math.floor((LATEST - last) / Math.max(1, missing)));
  return Array.from({ length: missing }, (_, index) => {
    const minutes = last + step * (index + 1);
    const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    const node: BroughtBlock = {
      type: 'heading',
      depth: 2,
      children: [{ type: 'text', value: `${time} ${TITLE_HINT}` }],
    };
    const hint = hintFor('what happens at this moment of the day.', 'moment');
    notes.push({ kind: 'fill', message: 'The day has too few moments: this one was added.', node });
    return { time, blocks: [node, { type: 'paragraph', children: [{ type: 'text', value: hint }] }] };
  });
};
