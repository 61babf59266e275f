import { EXACT_DAY } from '#src/checks/identifiers/dates.ts';
import {
  type IdentifierKind,
  inParagraphs,
  plainWords,
  type Sighting,
  sightings,
  wordsBefore,
} from '#src/checks/identifiers/identifier-kind.ts';

const DAY = new RegExp(`(?<![\\d/.-])${EXACT_DAY}`, 'giu');

const AGE_WORD =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)';
const AGE = `(?:\\d{1,2}|${AGE_WORD})`;
/** Many people at once: "children in Salford aged 9". A comma before the age makes it one person's. */
const MANY =
  /\b(?:children|pupils|people|those|babies|anyone|anybody|everyone|girls|boys|learners|students|teenagers|adults|youngsters|all)\b[^.;,]{0,30}$/iu;
const NO_RANGE =
  '(?! ?(?:to|and|or|-|until|up|plus|\\+|/) ?(?:\\d|over|under|above|below|older|younger|up|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty))';
/** The age of one person, not of a group: "aged 7", "seven-year-old", "she is nine". */
const AGED = new RegExp(
  [
    `\\b[Aa]ged? (?:of )?${AGE}\\b${NO_RANGE}`,
    `(?<![-–\\d] ?|\\bto |\\band |\\bor )\\b${AGE}[- ](?:years?|months?|weeks?|yrs?|mths?)[- ]?old\\b(?!s)`,
    `\\b(?:girl|boy|child|baby|toddler|teenager|son|daughter|brother|sister|pupil|lad)(?:,)? (?:of |who (?:is|was) |\\()?${AGE}\\b(?! ?(?:to|%|minutes|hours|days|weeks|metres|miles|times|per))`,
    `\\b(?:[Ss]he|[Hh]e|who|[A-Z][a-z]{1,14}) (?:is|was|'s|had just turned|turned|has just turned) ${AGE}\\b(?! ?(?:minutes|hours|days|miles|metres|%|of|to|per|stone|feet|foot|cm|kilos))`,
    `(?<=\\b[A-Z][a-z]{1,14},? )\\(?${AGE}(?=[),])`,
  ].join('|'),
  'gu',
);

const NOT_PLACE =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Year|Reception|England|Wales|Scotland|Britain|Great Britain|Northern Ireland|Europe|Parliament|English|Maths|Christmas|Easter|Act|Section|Chapter|Part|Working|Court|I|It|The Act|Spring|Summer|Autumn|Winter|Key|Children|Keeping|Schedule|Article|Figure|Table|Form|Microsoft|Teams|Zoom|A&E)';
/** A place with a name, after a word of place; nations are no places where somebody could be found. */
const PLACE = new RegExp(
  `(?:(?<=\\d), |\\b(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|of|[Oo]utside|[Oo]ff|on|[Aa]round|into|to|through) )(?:the )?(?<found>(?!${NOT_PLACE}\\b)[A-Z][a-z']+(?:[- ](?:St\\.? )?[A-Z][a-z']+){0,3})`,
  'gu',
);
/** A name's own possessive, "to Ellis's mum", is a person. */
const isPlace = (found: string): boolean => !/'s$/u.test(found) || /\b(?:St|Saint)\b/u.test(found);

/** How far from the first to the last of the three, in characters: about a paragraph. */
const NEAR = 360;

/** A figure, or the end of an ordinal: without one there is no day. */
const HAS_DAY = /\d|(?:th|first|second|third)\b/u;

const inParagraph = (text: string): Sighting[] => {
  const days = sightings(text, DAY);
  if (days.length === 0) return [];
  const ages = sightings(text, AGED).filter(
    ({ start }) => !(/^aged/iu.test(text.slice(start, start + 4)) && MANY.test(wordsBefore(text, start, 44))),
  );
  if (ages.length === 0) return [];
  const places = sightings(text, PLACE).filter(({ start, end }) => isPlace(text.slice(start, end)));
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

/** An exact day, somebody's age and a place, close together: each is harmless, the three name a person. */
export const dayAgeAndPlace: IdentifierKind = {
  kind: 'day-age-and-place',
  find: (text) => inParagraphs(text, HAS_DAY, inParagraph),
  mask: () => 'a day, an age and a place',
  says: (masked) => `There is ${masked} close together here: each is harmless, but the three can name one child.`,
  fix: 'Take out one of the three, or say it less exactly: “in spring”, “at primary school”, “in the north of the city”.',
  allowList: 'other',
  sameAs: plainWords,
};
