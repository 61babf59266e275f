import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviseOnText } from '#src/checks/advise.ts';
import { readProse } from '#src/checks/prose.ts';
import { readingAgeReport } from '#src/checks/reading-age-report.ts';
import { readingAgeOf, readingOf } from '#src/checks/reading-age.ts';
import { optionsFor } from './advising.ts';
import { siteWith } from './good-site.ts';

const times = (number: number, text: string): string => Array.from({ length: number }, () => text).join(' ');
const EASY = 'The cat sat by the door. It was wet and it was late.';
const HARD =
  'Multidisciplinary organisational responsibilities necessitate comprehensive considerations regarding information governance, accountability and coordination.';
const ageOf = (text: string): number | undefined => readingAgeOf(readingOf(readProse(text)));
const advised = (text: string): boolean => adviseOnText(text, optionsFor('reading-age')).length > 0;

const ADVISED = [
  times(10, HARD),
  times(5, `${HARD} ${HARD.replace('.', '?')}`),
  times(20, `- ${HARD}\n`),
  times(10, `${HARD}\n\n`),
  times(10, `**${HARD}**`),
  times(9, HARD.replace('governance', '[governance](role:lado)')),
  times(6, `${HARD} ${HARD} ${EASY}`),
  times(10, HARD.toUpperCase().charAt(0) + HARD.slice(1)),
];

const LEFT = [
  times(20, EASY),
  times(2, HARD),
  '',
  `> ${times(10, HARD)}`,
  `‘${times(10, HARD)}’`,
  times(20, 'I ring the [independent reviewing organisation](term:lado), and then I wait.'),
  times(20, 'I ring Rebecca Elizabeth Montgomery, and then I wait.'),
  times(20, '## Multidisciplinary organisational responsibilities\n'),
];

describe('a page that needs an older reader', () => {
  it.each(ADVISED)('is advised about: %s', (text) => {
    expect(advised(text)).toBe(true);
  });

  it.each(LEFT)('is not: %s', (text) => {
    expect(advised(text)).toBe(false);
  });

  it('is told by the Flesch–Kincaid grade and five years', () => {
    // 100 words of one syllable in ten sentences: 0.39 × 10 + 11.8 × 1 − 15.59 = 0.11.
    expect(ageOf(times(10, 'The cat sat by the door and it was wet.'))).toBe(5.1);
    // Half of them of two syllables: 0.39 × 10 + 11.8 × 1.5 − 15.59 = 6.01.
    expect(ageOf(times(10, 'Water under water under water by the door it sat.'))).toBe(11);
  });

  it('has a figure only when there is enough to read, and never below five', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (text) => {
        const reading = readingOf(readProse(text));
        const age = readingAgeOf(reading);
        expect(age === undefined || (reading.words >= 100 && age >= 5)).toBe(true);
      }),
    );
  });
});

describe('the reading ages of a site', () => {
  it('are listed by page, the oldest first, with what they are', async () => {
    const site = await siteWith({
      'content/blogs/a-thought.mdx': (text) => `${text}\n\n${times(10, HARD)}\n`,
      'content/blogs/another.mdx': `---\ntitle: Another\n---\n\n${times(10, EASY)}\n`,
    });
    const report = readingAgeReport(site);
    expect(report).toMatch(/Flesch–Kincaid grade \(1975\) plus five/u);
    expect(report.indexOf('a-thought.mdx')).toBeLessThan(report.indexOf('another.mdx'));
    expect(report).toMatch(/\n {2}\d\.\d {2}content\/blogs\/another\.mdx {2}\d+ words, \d+\.\d a sentence\n/u);
    expect(report).toMatch(
      /Half of 2 pages can be read at \d+\.\d or younger\.\n\d+ pages of fewer than 100 words left out\.\n$/u,
    );
  });
});
