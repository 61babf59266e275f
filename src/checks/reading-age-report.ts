import type { ContentSite } from '#src/checks/content-site.ts';
import { count } from '#src/checks/field-words.ts';
import { readingOfEntry } from '#src/checks/language.ts';
import { FEWEST_WORDS, readingAgeOf } from '#src/checks/reading-age.ts';

const CENTRE = 2;

const figure = (number: number, digits = 1): string => number.toFixed(digits);

/** A line for each page with how old a reader it needs, the oldest first, and what the figure is; ends in a line break. */
export const readingAgeReport = ({ entries }: ContentSite): string => {
  const read = entries.map((entry) => ({ file: entry.file, reading: readingOfEntry(entry) }));
  const pages = read
    .flatMap(({ file, reading }) => {
      const age = readingAgeOf(reading);
      return age === undefined ? [] : [{ file, reading, age }];
    })
    .sort((one, other) => other.age - one.age);
  const lines = pages.map(
    ({ file, reading, age }) =>
      `${figure(age).padStart(5)}  ${file}  ${count(reading.words, 'word')}, ${figure(reading.words / reading.sentences)} a sentence`,
  );
  const middle = pages[Math.floor(pages.length / CENTRE)];
  const short = read.length - pages.length;
  return [
    '',
    'Reading age in years: Flesch–Kincaid grade (1975) plus five; names, numbers and links count as short words.',
    ...lines,
    '',
    ...(middle === undefined
      ? []
      : [`Half of ${count(pages.length, 'page')} can be read at ${figure(middle.age)} or younger.`]),
    `${count(short, 'page')} of fewer than ${FEWEST_WORDS} words left out.`,
    '',
  ].join('\n');
};
