import { readClockHeading } from '#src/markdown/clock-heading.ts';
import { plainLineEnds } from '#src/markdown/lines.ts';

/** A moment of a day as somebody writes it. */
export interface WrittenMoment {
  /** `08:30`; empty while it is not known. */
  time: string;
  title: string;
  text: string;
}

/** The words of a day: what is said before the first moment, the moments, and what is said after the last. */
export interface WrittenDay {
  lead: string;
  moments: WrittenMoment[];
  rest: string;
}

const HEADING = /^## +(\S.*)$/u;
const FENCE = /^ {0,3}(?:```|~~~)/u;

interface Part {
  heading?: string;
  lines: string[];
}

/** The text in parts, each under its heading of the second level; a heading inside a block of code is none. */
const partsOf = (text: string): Part[] => {
  let inCode = false;
  const parts: Part[] = [{ lines: [] }];
  for (const line of plainLineEnds(text).split('\n')) {
    if (FENCE.test(line)) inCode = !inCode;
    const heading = inCode
      ? undefined
      : HEADING.exec(line)?.[1]
          ?.replace(/\s+#+\s*$/u, '')
          .trim();
    if (heading === undefined) parts.at(-1)!.lines.push(line);
    else parts.push({ heading, lines: [] });
  }
  return parts;
};

/** Stands for the time of a moment that has none yet. */
export const NO_TIME = '??:??';

/** A moment that is not finished: its time without a title, or its title with the sign for a time to come. */
const unfinished = (heading: string | undefined): { time: string; title: string } | undefined => {
  if (heading !== undefined && /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(heading)) return { time: heading, title: '' };
  return heading?.startsWith(NO_TIME) === true ? { time: '', title: heading.slice(NO_TIME.length).trim() } : undefined;
};

const wordsOf = ({ lines }: Part): string => lines.join('\n').trim();
const wholeOf = (part: Part): string =>
  part.heading === undefined ? wordsOf(part) : `## ${part.heading}\n\n${wordsOf(part)}`.trim();

/**
 * Takes the body of a day apart into its moments. Headings without a time belong to what stands before the first
 * moment, to the moment they stand in, or, after the last moment, to what is said afterwards.
 */
export const readDayText = (body: string): WrittenDay => {
  const parts = partsOf(body).map((part) => {
    const clock = part.heading === undefined ? undefined : readClockHeading(part.heading);
    return { part, clock: clock?.kind === 'moment' ? clock : unfinished(part.heading) };
  });
  const first = parts.findIndex(({ clock }) => clock !== undefined);
  const last = parts.findLastIndex(({ clock }) => clock !== undefined);
  const lead = parts.slice(0, first === -1 ? parts.length : first).map(({ part }) => wholeOf(part));
  const moments: WrittenMoment[] = [];
  for (const { part, clock } of first === -1 ? [] : parts.slice(first, last + 1)) {
    const before = moments.at(-1);
    if (clock !== undefined) moments.push({ time: clock.time, title: clock.title, text: wordsOf(part) });
    else if (before !== undefined) before.text = `${before.text}\n\n${wholeOf(part)}`.trim();
  }
  const rest = last === -1 ? [] : parts.slice(last + 1).map(({ part }) => wholeOf(part));
  const joined = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n\n');
  return { lead: joined(lead), moments, rest: joined(rest) };
};

/** The body of a day from its parts, its moments in the order of the clock as they are given. */
export const dayText = ({ lead, moments, rest }: WrittenDay): string =>
  [
    lead.trim(),
    ...moments.map(({ time, title, text }) =>
      `## ${[time, title.trim()].filter(Boolean).join(' ')}\n\n${text.trim()}`.trim(),
    ),
    rest.trim(),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
