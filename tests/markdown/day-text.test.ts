import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dayText, readDayText } from '#src/markdown/day-text.ts';
import { readFrontMatter } from '#src/markdown/front-matter.ts';

const days = readdirSync('content/days', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => readFrontMatter(readFileSync(join('content/days', file), 'utf8')).body);

describe('the words of a day', () => {
  it('come back as they were from their moments, for every day there is', () => {
    expect(days.length).toBeGreaterThan(10);
    for (const body of days) expect(dayText(readDayText(body))).toBe(body.trim());
  });

  it('are told apart by headings with a time', () => {
    const body =
      'Before.\n\n## 08:30 At the gate\n\nOne.\n\n### Inside\n\n## Not a time\n\nTwo.\n\n## 09:00 In\n\n## Afterwards\n\nThree.';
    expect(readDayText(body)).toEqual({
      lead: 'Before.',
      moments: [
        { time: '08:30', title: 'At the gate', text: 'One.\n\n### Inside\n\n## Not a time\n\nTwo.' },
        { time: '09:00', title: 'In', text: '' },
      ],
      rest: '## Afterwards\n\nThree.',
    });
    expect(readDayText('')).toEqual({ lead: '', moments: [], rest: '' });
    expect(readDayText('```\n## 08:30 Code\n```').moments).toEqual([]);
  });

  it('keep every moment, whatever is written in it', () => {
    const line = fc
      .stringMatching(/^[A-Za-z’,.* _-]{1,40}$/)
      .map((text) => text.trim())
      .filter((text) => text !== '' && !text.startsWith('#'));
    const moment = fc.record({
      time: fc
        .nat({ max: 1439 })
        .map((at) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`),
      title: line,
      text: fc.array(line, { maxLength: 3 }).map((all) => all.join('\n\n')),
    });
    fc.assert(
      fc.property(
        fc.record({ lead: line, moments: fc.array(moment, { minLength: 1, maxLength: 6 }), rest: fc.constant('') }),
        (day) => {
          expect(readDayText(dayText(day))).toEqual(day);
        },
      ),
    );
  });
});
