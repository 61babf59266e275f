import { type Sighting, sightings, wordsAfter, wordsBefore } from '#src/checks/identifiers/identifier-kind.ts';
import { isOfVehicle } from '#src/checks/identifiers/vehicle-words.ts';

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
  /(?:\bsomething,?|\b(?:ending|ends|ended)(?: in| with)?|\?\?|\*\*|\bblank|\.\.\.) ?(?<found>(?:0[2-9]|[1257]\d|6\d)[ -]?[A-HJ-PR-Z]{3})(?![A-Za-z0-9])/giu;

/** The letters at either end by themselves: "the plate ends in KTF", "last three of the plate are KTF". */
const LETTERS_OF_PLATE =
  /\b(?:(?:[Pp]lates?|[Rr]eg(?:istration)?|[Ii]ndex|VRM|VRN|vrm|vrn)\b[^.\n]{0,30}?\b(?:begins?|began|beginning|starts?|started|ends?|ended|ending|finish(?:es|ed)?)|(?:[Ll]ast|[Ff]irst) (?:two|three|2|3|bit|part|half|letters))(?: letters| ones)?(?: (?:of|on) (?:it|(?:the|its|his|her) (?:plate|reg|index|number|car|van)))?(?: in| with| is| are| was| were|:)? (?<found>(?!GB|UK|EU|NI|AM|PM|GP|HR|IT|CCTV)[A-HJ-PR-Z]{2,3})(?![A-Za-z])/gu;

/** All but its last one or two letters: "KM19 TR". */
const ALMOST =
  /(?<![A-Za-z0-9/-])[A-HJ-PR-Y]{2}(?:0[2-9]|[1257]\d|6\d) ?(?!GB|UK|EU|AM|PM|OR|AT|IN|ON|TO)[A-HJ-PR-Z]{1,2}\b(?! [A-Z])/gu;
/** With a question mark for a sign that could not be read: "KM?9 TRX". */
const WITH_GAPS = /(?<![A-Za-z0-9?])(?=[A-Z0-9 ]{0,7}\?)[A-HJ-PR-Y?]{2}[\d?]{2} ?[A-HJ-PR-Z?]{3}(?![A-Za-z0-9?])/gu;
/** In letters of both sizes, "km19 TRX", "Km19 Trx"; a word may not be its end. */
const MIXED =
  /(?<![A-Za-z0-9/-])[A-HJ-PR-Ya-hj-pr-y]{2}(?:0[2-9]|[1257]\d|6\d)(?:[A-HJ-PR-Za-hj-pr-z]{3}|[ -](?:[A-HJ-PR-Z]{3}|[B-DF-HJ-NP-TV-Zb-df-hj-np-tv-z]{3}))(?![A-Za-z0-9])/gu;

/** Whether at least five of its signs were read. */
const isMostlyRead = (text: string, { start, end }: Sighting): boolean =>
  (text.slice(start, end).match(/[A-Z0-9]/gu)?.length ?? 0) > 4;

/** Parts of a plate with figures that somebody saw; with a make or a street they lead as far as the whole. */
export const platesInPart = (text: string): Sighting[] => [
  ...[
    ...sightings(text, FIRST_HALF).filter(
      ({ start, end }) => ONLY_A_PART.test(wordsBefore(text, start, 60)) || REST_UNSEEN.test(wordsAfter(text, end, 24)),
    ),
    ...sightings(text, SECOND_HALF),
    ...sightings(text, ALMOST),
    ...sightings(text, MIXED),
  ].filter((span) => isOfVehicle(text, span)),
  ...sightings(text, WITH_GAPS).filter((span) => isMostlyRead(text, span)),
  ...sightings(text, SAID_AFTERWARDS),
];

/** Letters that somebody says are a part of a plate. */
export const lettersOfPlates = (text: string): Sighting[] =>
  [...sightings(text, FIRST_TWO), ...sightings(text, LETTERS_OF_PLATE)].filter((span) => isOfVehicle(text, span));
