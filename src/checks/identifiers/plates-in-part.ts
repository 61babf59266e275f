import { type Sighting, sightings, wordsAfter, wordsBefore } from '#src/checks/identifiers/identifier-kind.ts';

/** The first half of a plate since 2001: two letters and two digits of age. */
const FIRST_HALF = /(?<![A-Za-z0-9/-])[A-HJ-PR-Y]{2}[ -]?(?:0[2-9]|[1257]\d|6\d)(?![A-Za-z0-9]|\.\d)/gu;
/** Words that say, before or after it, that the rest was not seen or is told apart. */
const ONLY_A_PART =
  /\b(?:partial|part (?:plate|reg|index)|part of (?:it|the (?:plate|reg|index|number))|half (?:of )?(?:it|the (?:plate|reg|index))|first (?:half|bit|part|four)|(?:plate|reg|registration|index|vrm|vrn|number|it)(?: that| which)? (?:starts?|started|begins?|began|beginning|starting)(?: with)?|all (?:I|we|she|he) (?:got|saw|remember(?:s|ed)?))\b[^.\n]{0,24}$/iu;
const REST_UNSEEN =
  /^(?:[ ,]{0,2}(?:and )?(?:something|maybe|perhaps|blank|question mark|(?:two|three|some|the other|the last) (?:more |other )?letters)|[ ,]{0,2}[A-Z]?-? ?(?:something|\?)|,? (?:and |but )?(?:then )?(?:a (?:blur|smear|gap|blank)|the rest (?:was|is)|I (?:lost|missed) )|[ ,]{0,2}(?:\.{2,3}|\u2026)[^.\n]{0,12}?\b[A-Z]{1,3}\b| then [A-Z]{1,3}\b)/u;

/** The first letters by themselves: "a Jaguar, SY-something". */
const FIRST_TWO = /(?<![A-Za-z0-9/-])[A-HJ-PR-Y]{2}(?=(?:-| |\.\.\. ?)something\b)/gu;
/** Any plate that is said to be one afterwards: "1 KAT is the plate on the Bentley". */
const SAID_AFTERWARDS =
  /(?<![A-Za-z0-9/-])(?<found>(?:\d{1,3} ?[A-Z]{1,3}|[A-Z]{1,3} ?\d{1,3}(?: ?[A-Z]{1,3})?))(?: (?:is|was) (?:on )?(?:the|his|her|their|its|a) (?:private |personal(?:ised)? |number ?)?(?:plates?|reg|registration|index)\b)/gu;

/** Its second half by itself: "something 57 HKD, a white van". */
const SECOND_HALF =
  /(?:\bsomething,?|\?\?|\*\*|\bblank|\.\.\.) ?(?<found>(?:0[2-9]|[1257]\d|6\d)[ -]?[A-HJ-PR-Z]{3})(?![A-Za-z0-9])/giu;

/** The letters at a plate's end by themselves: "the plate ends in KTF", "last three of the plate are KTF". */
const LAST_THREE =
  /\b(?:(?:[Pp]lates?|[Rr]eg(?:istration)?|[Ii]ndex|VRM|VRN|vrm|vrn)\b[^.\n]{0,30}?\b(?:ends?|ended|ending|finish(?:es|ed)?)|[Ll]ast (?:three|3|bit|part|half|letters))(?: letters| ones)?(?: (?:of|on) (?:it|(?:the|its|his|her) (?:plate|reg|index|number|car|van)))?(?: in| with| is| are| was| were|:)? (?<found>[A-HJ-PR-Z]{3})(?![A-Za-z])/gu;

/** Parts of a plate with figures that somebody saw; with a make or a street they lead as far as the whole. */
export const platesInPart = (text: string, isOfVehicle: (span: Sighting) => boolean): Sighting[] => [
  ...sightings(text, FIRST_HALF).filter(
    (span) =>
      (ONLY_A_PART.test(wordsBefore(text, span.start, 60)) || REST_UNSEEN.test(wordsAfter(text, span.end, 24))) &&
      isOfVehicle(span),
  ),
  ...sightings(text, SECOND_HALF).filter(isOfVehicle),
  ...sightings(text, SAID_AFTERWARDS),
];

/** Letters that somebody says are a part of a plate. */
export const lettersOfPlates = (text: string, isOfVehicle: (span: Sighting) => boolean): Sighting[] =>
  [...sightings(text, FIRST_TWO), ...sightings(text, LAST_THREE)].filter(isOfVehicle);
