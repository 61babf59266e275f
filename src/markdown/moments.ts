import { readClockHeading } from '#src/markdown/clock-heading.ts';
import type { BodyHeading } from '#src/markdown/headings.ts';
import type { Place } from '#src/markdown/lines.ts';
import type { Block, EntryReference } from '#src/markdown/to-hast.ts';
import { blocksToHtml } from '#src/markdown/to-html.ts';
import type { Problem } from '#src/model/issues.ts';
import type { Moment as DayMoment } from '#src/model/moments.ts';
import type { Collection } from '#src/schemas/names.ts';

/** A moment of a day, with the place of its heading in the file. */
export interface Moment extends DayMoment, Place {}

/** A day's body in parts: what comes before the first moment, the moments, and what comes after the last. */
export interface DayParts {
  lead: string;
  moments: Moment[];
  rest: string;
  problems: Problem[];
}

interface Section {
  heading: BodyHeading;
  time: string;
  minutes: number;
  title: string;
  blocks: Block[];
}

/** Ids of one collection among references, in the order of first mention. */
export const idsReferred = (references: readonly EntryReference[], collection: Collection): string[] => [
  ...new Set(references.filter((reference) => reference.collection === collection).map(({ id }) => id)),
];

const toMoment = ({ heading, time, minutes, title, blocks }: Section): Moment => {
  const [, ...under] = blocks;
  const references = blocks.flatMap((block) => block.references);
  return {
    time,
    minutes,
    title,
    id: heading.slug,
    html: blocksToHtml(under.map((block) => block.hast)),
    roles: idsReferred(references, 'roles'),
    partners: idsReferred(references, 'partners'),
    terms: idsReferred(references, 'terms'),
    line: heading.line,
    column: heading.column,
  };
};

const orderProblems = (sections: readonly Section[], overnight: boolean): Problem[] => {
  const problems: Problem[] = [];
  let midnights = 0;
  for (const [index, section] of sections.entries()) {
    const before = sections[index - 1];
    if (before === undefined || section.minutes >= before.minutes) continue;
    midnights += 1;
    if (overnight && midnights === 1) continue;
    const { line, column } = section.heading;
    problems.push({
      line,
      column,
      rule: 'moment-order',
      message: `${section.time} comes after ${before.time}: the moments are out of order.`,
      fix: 'Put the moments in the order of the day, or mend the time.',
    });
  }
  return problems;
};

/**
 * Splits a day's body at the headings that begin with a time.
 * @param headings all headings of the body, as the conversion met them
 * @param overnight whether the working day goes past midnight, so that the clock may begin again once
 */
export const splitDay = (blocks: readonly Block[], headings: readonly BodyHeading[], overnight: boolean): DayParts => {
  const problems: Problem[] = [];
  const lead: Block[] = [];
  const rest: Block[] = [];
  const sections: Section[] = [];
  let ended = false;
  const say = ({ line, column }: Place, rule: string, message: string, fix: string): void => {
    problems.push({ line, column, rule, message, fix });
  };
  for (const heading of headings) {
    const clock = readClockHeading(heading.text);
    if (clock.kind === 'malformed') say(heading, 'moment-time', clock.message, clock.fix);
    else if (clock.kind === 'moment' && heading.depth !== 2) {
      say(
        heading,
        'moment-level',
        'A moment is a heading of the second level.',
        `Begin the line with “## ${clock.time}”.`,
      );
    }
  }
  for (const block of blocks) {
    const start = block.node.type === 'heading' && block.node.depth === 2 ? block.node.position?.start : undefined;
    const heading = headings.find(({ line, column }) => line === start?.line && column === start?.column);
    const clock = heading === undefined ? undefined : readClockHeading(heading.text);
    if (heading !== undefined && clock?.kind === 'moment') {
      const { time, minutes, title } = clock;
      if (ended) {
        const message = 'This moment comes after a heading without a time, which ended the moments.';
        say(heading, 'moment-order', message, 'Move it up to the other moments, or give the heading before it a time.');
      }
      sections.push({ heading, time, minutes, title, blocks: [block] });
      ended = false;
      continue;
    }
    if (heading !== undefined && sections.length > 0) ended = true;
    const open = sections.at(-1);
    if (open === undefined) lead.push(block);
    else if (ended) rest.push(block);
    else open.blocks.push(block);
  }
  const html = (part: readonly Block[]): string => blocksToHtml(part.map((block) => block.hast));
  problems.push(...orderProblems(sections, overnight));
  return { lead: html(lead), moments: sections.map(toMoment), rest: html(rest), problems };
};
