import { agesIn } from '#src/checks/identifiers/ages.ts';
import { EXACT_DAY, FEAST } from '#src/checks/identifiers/dates.ts';
import {
  type IdentifierKind,
  inParagraphs,
  plainWords,
  type Sighting,
  sightings,
} from '#src/checks/identifiers/identifier-kind.ts';
import { placesIn } from '#src/checks/identifiers/places.ts';

/** An exact day, or figures for a day and a month after a word of time. */
const DAY = new RegExp(
  `(?<![\\d/.-])${EXACT_DAY}|\\b${FEAST}\\b|(?<=\\b(?:on|date:|dated) )\\d{1,2}/\\d{1,2}(?![\\d/])`,
  'giu',
);

/** How far from the first to the last of the three, in characters: about a paragraph. */
const NEAR = 360;

/** A figure, the end of an ordinal or a day with a name: without one there is no day. */
const HAS_DAY = /\d|(?:th|first|second|third)\b|\b(?:Day|Eve|Night|Friday|Sunday|Monday|Hallow)/iu;

const inParagraph = (text: string): Sighting[] => {
  const days = sightings(text, DAY);
  if (days.length === 0) return [];
  const ages = agesIn(text);
  if (ages.length === 0) return [];
  const places = placesIn(text);
  const found: Sighting[] = [];
  let [firstAge, firstPlace] = [0, 0];
  for (const day of days) {
    while (firstAge < ages.length && (ages[firstAge]?.start ?? 0) < day.start - NEAR) firstAge += 1;
    while (firstPlace < places.length && (places[firstPlace]?.start ?? 0) < day.start - NEAR) firstPlace += 1;
    const [age, place] = [ages[firstAge], places[firstPlace]];
    if (age === undefined || place === undefined) break;
    const start = Math.min(day.start, age.start, place.start);
    const end = Math.max(day.end, age.end, place.end);
    if (end - start > NEAR * 2 || start < (found.at(-1)?.end ?? -1)) continue;
    found.push({ start, end });
  }
  return found;
};

/** Longer lines are paragraphs, which say what they say by themselves. */
const SHORT_LINE = 70;
const MOST_LINES = 6;

/** Lines of notes or of a form that stand together, as one paragraph: a place, a day and an age, each on its own. */
const inNotes = (text: string): Sighting[] => {
  const found: Sighting[] = [];
  let [start, lines, offset] = [0, 0, 0];
  const close = (): void => {
    const notes = text.slice(start, offset).replaceAll('\n', ' ');
    if (lines > 1 && HAS_DAY.test(notes))
      for (const sighting of inParagraph(notes))
        found.push({ start: start + sighting.start, end: start + sighting.end });
    [start, lines] = [offset, 0];
  };
  for (const line of text.split('\n')) {
    if (line.length > SHORT_LINE || lines === MOST_LINES) close();
    offset = Math.min(offset + line.length + 1, text.length);
    lines += 1;
    if (line.length > SHORT_LINE) [start, lines] = [offset, 0];
  }
  close();
  return found;
};

/** An exact day, somebody's age and a place, close together: each is harmless, the three name a person. */
export const dayAgeAndPlace: IdentifierKind = {
  kind: 'day-age-and-place',
  find: (text) => [...inParagraphs(text, HAS_DAY, inParagraph), ...inNotes(text)],
  mask: () => 'a day, an age and a place',
  says: (masked) => `There is ${masked} close together here: each is harmless, but the three can name one child.`,
  fix: 'Take out one of the three, or say it less exactly: “in spring”, “at primary school”, “in the north of the city”.',
  allowList: 'other',
  sameAs: plainWords,
};
