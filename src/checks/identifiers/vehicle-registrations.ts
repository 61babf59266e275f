import {
  type IdentifierKind,
  inParagraphs,
  maskedCode,
  plainCode,
  type Sighting,
  sightings,
  standsAlone,
  wordsAfter,
  wordsBefore,
} from '#src/checks/identifiers/identifier-kind.ts';
import { lettersOfPlates, platesInPart } from '#src/checks/identifiers/plates-in-part.ts';
import { radioCodes } from '#src/checks/identifiers/phonetic-alphabet.ts';
import { spelledCodes } from '#src/checks/identifiers/spelled-codes.ts';
import { CAR, isOfVehicle, isTold, VEHICLE } from '#src/checks/identifiers/vehicle-words.ts';

/** Since 2001: two letters, two digits of age (02 to 29, 51 to 79), three letters without I and Q (DVLA, INF104). */
const CURRENT = /[A-HJ-PR-Y]{2}(?:0[2-9]|[1257][0-9]|6[0-9])[ -]{0,2}[A-HJ-PR-Z]{3}(?![A-Za-z0-9])/gu;
/** The same in three parts, and with letters that pass for its digits. */
const CURRENT_IN_PARTS =
  /[A-HJ-PR-Y]{2}[ .,/-]{1,2}(?:[0O][2-9]|[1257][0-9OIl]|[Il]\d|6[0-9])[ .,/-]{0,2}[A-HJ-PR-Z]{3}(?![A-Za-z0-9])|[A-HJ-PR-Y]{2}(?:O[2-9]|[1-7][OIl]|[Il]\d)[ -]?[A-HJ-PR-Z]{3}(?![A-Za-z0-9])/gu;
/** The same with a space at every sign. */
const CURRENT_APART = /(?:[A-HJ-PR-Y][ .-]){2}(?:\d[ .-]){2}(?:[A-HJ-PR-Z][ .-]){2}[A-HJ-PR-Z](?![A-Za-z0-9])/gu;
/** The same with gaps or words of dictation anywhere, and letters that pass for digits. */
const SAID = '(?:[ .,/_()"\'-]{0,3}(?:(?:and )?then (?:I think |maybe )?|no space |space |dash )?)';
const CURRENT_ODDLY = new RegExp(
  `[A-HJ-PR-Y]${SAID}[A-HJ-PR-Y]${SAID}[\\dOIlSBZG]${SAID}[\\dOIlSBZG]${SAID}[A-HJ-PR-Z]${SAID}[A-HJ-PR-Z]${SAID}[A-HJ-PR-Z](?![A-Za-z0-9])`,
  'gu',
);
/** The same with its figures said: "dk one nine ytr". */
const DIGIT_WORD = '(?:oh|zero|one|two|three|four|five|six|seven|eight|nine|\\d)';
const CURRENT_SAID = new RegExp(
  `[a-hj-pr-y]{2},? (?:${DIGIT_WORD}[ ,-]{1,2}${DIGIT_WORD}|(?:(?:fif|six|seven)ty)[ -]${DIGIT_WORD}|twenty(?:[ -]${DIGIT_WORD})?|fifteen|sixteen|seventeen|eighteen|nineteen),? [b-df-hj-np-tv-z]{3}(?![A-Za-z0-9])`,
  'giu',
);
/** 1983 to 2001: a letter of age, up to three digits, three letters; Q for a vehicle whose age nobody knows. */
const PREFIX = /[A-HJ-NP-TV-Y]\d{1,3}[ -]?[A-HJ-PR-Y][A-HJ-PR-Z]{2}(?![A-Za-z0-9])/gu;
/** 1963 to 1983: three letters, up to three digits, a letter of age. */
const SUFFIX = /[A-HJ-PR-Y]{3}[ -]?\d{1,3}[A-HJ-NPR-TV-Y](?![A-Za-z0-9])/gu;
/** Both of these in three parts. */
const AGED_IN_PARTS =
  /(?:[A-HJ-NP-TV-Y][ .,/-]{1,2}\d{1,3}[ .,/-]{0,2}[A-HJ-PR-Y][A-HJ-PR-Z]{2}|[A-HJ-NP-TV-Y]\d{1,3}[.,/]{1,2}[A-HJ-PR-Y][A-HJ-PR-Z]{2}|[A-HJ-PR-Y]{3}[ .,/-]{1,2}\d{1,3}[ .,/-]{1,2}[A-HJ-NPR-TV-Y])(?![A-Za-z0-9])/gu;
/** Before that, and in Northern Ireland: letters and up to four digits. */
const DATELESS = /(?:[A-Z]{2,3}[ -]?\d{1,4}|\d{1,4}[ -]?[A-Z]{1,3})(?![A-Za-z0-9])/gu;
/** The longest of them, which beside a vehicle mean little else. */
const SIX_SIGNS = /(?:[A-HJ-PR-Y]{3}[ -]?\d{3}|\d{3}[ -]?[A-HJ-PR-Y]{3})(?![A-Za-z0-9])/gu;
/** In Northern Ireland one of the letters is I or Z, which leaves little else that it could be. */
const NORTHERN = /(?:(?:[A-Z]{2}[IZ]|[A-Z]I[A-Z])[ -]?\d{3,4}|[A-Z][IZ][ -]?(?!19|20)\d{4})(?![A-Za-z0-9])/gu;
/** Any of the first three in small letters. */
const SMALL =
  /(?:(?!(?:at|in|on|to|by|of|is|it|an|as|up|or|no|so|we|he|my|me|do|go|be|am|pm|us|if|km|kg|mg|ml|cm|mm|pp|st|rd) )[a-z]{2}[ .,/-]{0,2}(?:0[2-9]|[1257][0-9]|6[0-9])[ .,/-]{0,2}[a-z]{3}|[b-hj-z] \d{1,3} [a-z]{3}|[a-z]\d{1,3} ?[a-z]{3}|[a-z]{3} ?\d{1,3}[a-z])(?![A-Za-z0-9])/gu;

/** Its end alone in small letters, as somebody writes in haste: "KX22 oly". */
const SMALL_END = /[A-HJ-PR-Y]{2}(?:0[2-9]|[1257][0-9]|6[0-9])[ -]?[a-hj-pr-z]{3}(?![A-Za-z0-9])/gu;
/** Words of three letters that follow a code: "the WT23 has", "GH12 its". */
const SHORT_WORD =
  /(?:its|may|too|him|her|his|she|did|got|ran|let|yet|per|due|via|own|set|put|met|say|ask|two|six|ten|bus|car|van|run|led|few|far|big|bad|red|eye|end|key|low|age|aid|art|bag|bed|box|boy|cup|cut|dad|dog|ear|eat|fit|fun|gap|gas|gun|hit|hot|job|kid|law|leg|lot|man|men|mum|net|pay|pen|pet|sat|sea|sit|son|sun|tax|tea|tie|toy|try|use|war|wet|win|won|fee|fix|log|map|met|nor|pub|raw|row|rub|saw|sad|sex|sky|tap|tip|top|zoo)$/u;

/** In small letters, with an end that is no word. */
const SMALL_SURE =
  /(?:[A-HJ-PR-Ya-hj-pr-y][a-hj-pr-y]|(?!(?:at|by|of|an|as|up|or|no|so|we|he|my|me|do|go|be|am|pm|us|kg|mg|ml|cm|mm|pp|pg|st|rd|to|th|nd) )[a-hj-pr-y]{2} )(?:0[2-9]|[1257][0-9]|6[0-9])[ -]?[b-df-hj-np-tv-z]{3}(?![A-Za-z0-9])/gu;

/** Whatever a plate says, after words that say that it is one: also plates of one's own choosing, and of other countries. */
const ON_PLATE =
  /\b(?:(?:[Rr]eg(?:istration)?(?: ?(?:no|number|mark|plate))?|(?:[Nn]umber|[Pp]rivate|[Pp]ersonal(?:ised)?|[Cc]herished) ?plates?|[Pp]lates?|vrm|vrn|VRM|VRN|[Ii]ndex(?: ?(?:no|number))?)\b\.?(?: (?:is|was|reads?|says|number|no|of|on it))?[ :=,"'(-]{1,3})(?<found>(?=[A-Z0-9]{0,3}[ -]?[A-Z0-9]{0,3}\d)(?=[A-Z0-9 -]{0,5}[A-Z][A-Z0-9 -]{0,5}[A-Z])[A-Z0-9]{1,4}[ -]?[A-Z0-9]{1,4})(?![A-Za-z0-9])/gu;
const SPELLED_PLATE = /^[A-HJ-PR-Y]{2}(?:0[2-9]|[1257]\d|6\d)[A-HJ-PR-Z]{3}$/u;
const RADIO_PLATE = /^(?:[A-Z]{2}\d\d[A-Z]{3}|[A-Z]\d{1,3}[A-Z]{3}|[A-Z]{3}\d{1,3}[A-Z])$/u;

/** Three digits leave little else that it could be: a motorway or a section of an Act has fewer; a road has "the" before it. */
const isLong = (text: string, { start, end }: Sighting): boolean =>
  (text.slice(start, end).match(/\d/gu)?.length ?? 0) === 3 &&
  !/\b(?:the|along|road) $/iu.test(wordsBefore(text, start, 10));

const isAged = (text: string, span: Sighting): boolean => isLong(text, span) || isOfVehicle(text, span);

/** A heading in capitals, in which a word may follow a code. */
const isInHeading = (text: string, { start, end }: Sighting): boolean =>
  !/[a-z]{2}/u.test(wordsBefore(text, start, 16)) && !/[a-z]{2}/u.test(wordsAfter(text, end, 16));

/** "WT23 AND", in a heading in capitals. */
const isWordInCapitals = (found: string): boolean =>
  /[ .,/-](?:AND|THE|FOR|NEW|OLD|ALL|ARE|WAS|NOT|YOU|OUR|ANY|HAS|CAN|WHO|HOW|WHY|ACT|DAY|USE|ONE|TWO|SET|END|BAY|LOT|WAY|BUT|OFF|OUT|NOW|TOP|SEE|ASK|JAN|FEB|MAR|APR|MAY|JUN|AUG|SEP|OCT|NOV|DEC|MON|TUE|WED|THU|FRI|SAT|SUN)$/u.test(
    found,
  );

/** A year, a time or a title is not a plate: "WT 2026", "9 AM". */
const isPlate = (found: string): boolean =>
  !/(?:19|20)\d\d$/u.test(found) &&
  !/^\d{1,2} ?(?:AM|PM|GP|MP)$/u.test(found) &&
  (found.match(/\d/gu)?.length ?? 0) > 1;

/** Four to seven signs, letters and figures. */
const isOnPlate = (found: string): boolean => /^[A-Z0-9]{4,7}$/u.test(plainCode(found)) && !isWordInCapitals(found);

/** A word at the end is one only where everything is in capitals. */
const isCurrent = (text: string, span: Sighting): boolean =>
  !isWordInCapitals(text.slice(span.start, span.end)) || !isInHeading(text, span);

/** An older one that ends with a word needs more said of it: "the X50 AND the 22A". */
const isOlder = (text: string, span: Sighting): boolean =>
  !isWordInCapitals(text.slice(span.start, span.end)) ||
  (!isInHeading(text, span) && (isTold(text, span, VEHICLE) || (isLong(text, span) && isTold(text, span, CAR))));

/** Short forms of units and of work, which have no vowel either. */
const SHORT_FORM =
  /(?:SEN|USB|MIN|MAX|ICT|EAL|SLT|GCSE|HRS|MPH|TXT|PDF|PNG|JPG|CSS|XML|MTH|YRS|WKS|PHD|CPS|GMP|DFE|NHS|CPC|PTS|STD|SQM|PPL|LBS|RPM|BPM|MTS|KGS|KMS|TBC|TBD|DPT|BST|GMT)$/u;

/** Things that have codes of their own. */
const NUMBERED =
  /\b(?:course|module|form|rota|section|code|unit|week|version|policy|document|room|session|part|model|template|sheet|ref|reference|order|item|product|grant)\b[^.;]{0,12}$/iu;
/** With the same sign between its three parts, which words do not have; small units and work have their short forms. */
const isHyphened = (found: string): boolean =>
  /^(?:[A-Z]{2}(?<sign>[-./ ])\d(?:\k<sign>)?\d\k<sign>[A-Z]{3}|[A-Z]{2} ?\d\d ?[A-Z]([ .-])[A-Z]\2[A-Z]|[A-Z]{2}[ -]\d\d[A-Z]{3}|[A-Z]{2}(?:O[2-9]|[1257][OI]|6[OI]|I\d)[ -][A-Z]{3})$/u.test(
    found,
  ) &&
  !isWordInCapitals(found) &&
  !SHORT_FORM.test(found);

const isSureInParts = (found: string): boolean => {
  const code = plainCode(found);
  return /^[A-Z]{2}(?:\d[\dOIL]|[OIL]\d)[^AEIOU\d]{3}$/u.test(code) && !found.includes(',') && !SHORT_FORM.test(code);
};

/** Apart from what has codes of its own; with spaces, words in capitals beside it may be its parts. */
const isAlone = (text: string, span: Sighting): boolean =>
  !NUMBERED.test(wordsBefore(text, span.start, 24)) &&
  (!text.slice(span.start, span.end).includes(' ') ||
    !isInHeading(text, span) ||
    !/[A-Z]/u.test(wordsBefore(text, span.start, 16) + wordsAfter(text, span.end, 16)));

/** In parts it is one by itself only when its end cannot be a word. */
const isInParts = (text: string, span: Sighting): boolean =>
  isSureInParts(text.slice(span.start, span.end)) ||
  (isHyphened(text.slice(span.start, span.end)) && isAlone(text, span)) ||
  (!isInHeading(text, span) && isOfVehicle(text, span));

/** Printers and laptops have such codes too: "an HP M428 FDW". */
const MAKER_OF_MACHINES =
  /\b(?:HP|Canon|Epson|Brother|Xerox|Ricoh|Kyocera|Lexmark|Dell|Lenovo|Acer|Asus|Samsung|Logitech|Cisco)(?: [A-Z][a-z]+)? $/u;

/** Makes, papers and measures that stand beside a number where vehicles are spoken of: "a BMW 320", "at 120 KPH". */
const OF_VEHICLES =
  /\b(?:BMW|KIA|MOT|SUV|MPV|AMG|GTI|HGV|LGV|PSV|PCV|CPC|CAP|ECE|ISO|DVSA|MPH|KPH|KMH|BHP|PPM|RPM|HRS|GBP|EUR|FAQ|CCTV)\b/u;

const isSixSigns = (text: string, span: Sighting): boolean => {
  const found = text.slice(span.start, span.end);
  return !OF_VEHICLES.test(found) && !isWordInCapitals(found) && !isInHeading(text, span) && isAlone(text, span);
};

/** Whatever has a figure in it: most paragraphs have none. */
const inFigures = (text: string): Sighting[] => [
  ...sightings(text, CURRENT).filter((span) => isCurrent(text, span)),
  ...sightings(text, CURRENT_IN_PARTS).filter((span) => isInParts(text, span)),
  ...sightings(text, AGED_IN_PARTS).filter(
    (span) => isTold(text, span, VEHICLE) || (isOfVehicle(text, span) && isOlder(text, span)),
  ),
  ...sightings(text, CURRENT_APART),
  ...sightings(text, CURRENT_ODDLY).filter(
    (span) => /\d/u.test(text.slice(span.start, span.end)) && isInParts(text, span),
  ),
  ...sightings(text, ON_PLATE).filter(({ start, end }) => isOnPlate(text.slice(start, end))),
  ...[...sightings(text, PREFIX), ...sightings(text, SUFFIX)].filter(
    (span) => isAged(text, span) && isOlder(text, span) && !MAKER_OF_MACHINES.test(wordsBefore(text, span.start, 20)),
  ),
  ...sightings(text, DATELESS).filter(
    (span) =>
      isTold(text, span, VEHICLE) &&
      isPlate(text.slice(span.start, span.end)) &&
      !isWordInCapitals(text.slice(span.start, span.end)),
  ),
  ...sightings(text, SIX_SIGNS).filter((span) => isTold(text, span, CAR) && isSixSigns(text, span)),
  ...sightings(text, NORTHERN).filter((span) => isTold(text, span, CAR)),
  ...sightings(text, SMALL_SURE).filter(({ start, end }) => isSureInParts(text.slice(start, end))),
  ...sightings(text, SMALL).filter((span) => isOfVehicle(text, span)),
  ...sightings(text, SMALL_END).filter((span) => {
    const found = text.slice(span.start, span.end);
    return isOfVehicle(text, span) && !isWordInCapitals(found.toUpperCase()) && !SHORT_WORD.test(found);
  }),
  ...platesInPart(text),
];

/** Vehicle registration marks; the shortest forms only where words speak of a vehicle. */
export const vehicleRegistrations: IdentifierKind = {
  kind: 'vehicle-registration',
  find: (text) =>
    [
      ...inParagraphs(text, /\d/u, inFigures),
      ...sightings(text, CURRENT_SAID).filter((span) => isOfVehicle(text, span)),
      ...spelledCodes(text, SPELLED_PLATE),
      ...radioCodes(text).filter(({ code }) => RADIO_PLATE.test(code)),
      ...lettersOfPlates(text),
    ].filter((span) => standsAlone(text, span)),
  // Of two or three letters the first two are most of what was seen.
  mask: (found) => (plainCode(found).length < 4 ? `${found.slice(0, 1)}…` : maskedCode(found)),
  says: (masked) => `This looks like a vehicle registration, ${masked}: it leads to a keeper and a home.`,
  fix: 'Say what the vehicle is instead, for example “a silver van”.',
  allowList: 'other',
  sameAs: plainCode,
};
