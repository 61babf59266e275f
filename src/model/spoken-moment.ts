import type { ExcerptPart } from '#src/model/search-results.ts';

/** Where on a page something was found, as the index tells it: places are counted in words. */
export interface FoundPlaces {
  /** All words of the page. */
  content: string;
  /** The places of the words that were found. */
  locations: readonly number[];
  /** The places of everything that can be linked to. */
  anchors: readonly { id: string; location: number }[];
}

/** The line of a film in which most of what was looked for is said. */
export interface SpokenMoment {
  seconds: number;
  excerpt: ExcerptPart[];
}

/** A line of a transcript, as its page names it: `t=83`. */
const LINE = /^t=(\d+)$/;

const bare = (word: string): string => word.replace(/[^\p{L}\p{N}]+/gu, '').toLocaleLowerCase('en-GB');

/** Words as a text, those that were found apart from those that were not. */
const joined = (words: readonly ExcerptPart[]): ExcerptPart[] =>
  words.flatMap(({ text, marked }, index) => {
    const space = index === 0 ? '' : ' ';
    return marked
      ? [
          { text: space, marked: false },
          { text, marked },
        ]
      : [{ text: `${space}${text}`, marked }];
  });

/**
 * The moment at which a film says what was looked for; undefined for any other page, and where the page has as much of
 * it above its transcript: that is about the whole of the film.
 */
export const spokenMoment = ({ content, locations, anchors }: FoundPlaces): SpokenMoment | undefined => {
  const marks = [...anchors].sort((one, other) => one.location - other.location);
  const first = marks.find(({ id }) => LINE.test(id));
  if (first === undefined) return undefined;
  const words = content.split(/\s+/);
  const foundIn = (from: number, to: number): number =>
    new Set(locations.filter((at) => at >= from && at < to).map((at) => bare(words[at] ?? ''))).size;
  const lines = marks.flatMap(({ id, location }) => {
    const seconds = LINE.exec(id)?.[1];
    if (seconds === undefined) return [];
    const to = marks.find((other) => other.location > location)?.location ?? words.length;
    return [{ seconds: Number(seconds), from: location, to, found: foundIn(location, to) }];
  });
  const best = lines.reduce((most, line) => (line.found > most.found ? line : most));
  if (best.found <= foundIn(0, first.location)) return undefined;
  const found = new Set(locations);
  const said = words.slice(best.from, best.to).map((text, index) => ({ text, marked: found.has(best.from + index) }));
  return { seconds: best.seconds, excerpt: joined(said) };
};
