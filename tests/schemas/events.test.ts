import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '#src/markdown/front-matter.ts';
import { addMonths } from '#src/model/dates.ts';
import { eventSchema } from '#src/schemas/events.ts';
import { readContentTree } from '../../scripts/content-tree.ts';

const files = await readContentTree(fileURLToPath(new URL('../..', import.meta.url)));
const events = files
  .filter(({ path }) => /^content\/events\/.*\.mdx$/.test(path))
  .map(({ text = '' }) => eventSchema.parse(readFrontMatter(text).data))
  .sort((one, other) => one.start.localeCompare(other.start));
const joint = events.filter(({ jointWith }) => jointWith === 'Safeguarding Adults Board');
const quarterOf = (start: string): string => `${start.slice(0, 4)}/${Math.ceil(Number(start.slice(5, 7)) / 3)}`;

describe('the events of the sample', () => {
  it('are eight or more, and the first eight are within a year', () => {
    expect(events.length).toBeGreaterThanOrEqual(8);
    const [first = '', eighth = ''] = [events[0]?.start, events[7]?.start];
    expect(eighth.slice(0, 10) < addMonths(first, 12)).toBe(true);
  });

  it('have a joint session with the Safeguarding Adults Board in four quarters, one after the other', () => {
    expect(joint.map(({ start }) => quarterOf(start))).toEqual(['2026/2', '2026/3', '2026/4', '2027/1']);
    expect(new Set(joint.map(({ theme }) => theme)).size).toBe(joint.length);
  });

  it('have two joint sessions with a write-up, and the day by which each of the others has one', () => {
    expect(joint.filter(({ learning }) => learning !== undefined)).toHaveLength(2);
    expect(joint.filter(({ writeUpDue }) => writeUpDue === undefined)).toEqual([]);
  });

  it('are not all joint, so that their pages may not be called so', () => {
    expect(events.length).toBeGreaterThan(joint.length);
  });
});
