import {
  type IdentifierKind,
  inParagraphs,
  plainCode,
  type Sighting,
  sightings,
  standsAlone,
  wordsBefore,
} from '#src/checks/identifiers/identifier-kind.ts';
import { TEEN, TENS, UNIT } from '#src/checks/identifiers/numbers-in-words.ts';
import { radioCodes } from '#src/checks/identifiers/phonetic-alphabet.ts';
import { spelledCodes } from '#src/checks/identifiers/spelled-codes.ts';

/** The outward and inward parts of a postcode (BS 7666-2; Royal Mail, Programmers' Guide to PAF), with O for 0 allowed in the first. */
const OUTWARD = '(?:GIR|[A-PR-UWYZ](?:\\d[\\dO]?|[A-HK-Z]\\d[\\dO]?|\\d[A-HJKPSTUW]|[A-HK-Y]\\d[ABEHMNPRVWXY]))';
const INWARD = '\\d[ABD-HJLNP-UW-Z]{2}';
const CAPITALS = new RegExp(`${OUTWARD}(?: {1,3}| ?[-/+] ?|[.,])${INWARD}|ZZ99 ?\\d[A-Z]{2}`, 'gu');
const SMALL = new RegExp(`${OUTWARD}(?:[ -]{0,3}|\\.)${INWARD}|ZZ99 ?\\d[A-Z]{2}`, 'giu');
/** Digits that words stand for: "M six, five QQ" is left to the reader; "M6 5 QQ" is not. */
const APART = new RegExp(
  `[A-PR-UWYZ][A-HK-Y]? \\d{1,2} {1,2}${INWARD}|(?:${OUTWARD}|[A-PR-UWYZ](?:[ .-][A-HK-Y])?(?:[ .-]\\d){1,2})[ .-]\\d[ .-][ABD-HJLNP-UW-Z][ .-]?[ABD-HJLNP-UW-Z]`,
  'gu',
);

const DIGIT_WORD = `${UNIT}|zero|oh|nought`;
const TENS_OR_TEEN = `${TENS}|${TEEN}`;
const HAS_DIGIT_WORD = new RegExp(`\\b(?:${DIGIT_WORD}|${TENS_OR_TEEN})\\b`, 'u');
/** With some digits in words, "M six 5QQ", or with letters that pass for digits, "M3O OZZ". */
const IN_WORDS = new RegExp(
  `[A-PR-UWYZ][A-HK-Y]?[ -]?(?:(?:(?:${DIGIT_WORD})[ -]|\\d[ -]?){1,2}|(?:${TENS_OR_TEEN})[ ,-]{1,2})(?:(?:${DIGIT_WORD})[ -]|\\d[ -]?)[ABD-HJLNP-UW-Z][ -]?[ABD-HJLNP-UW-Z]`,
  'gu',
);
const LOOSE = /[A-PR-UWYZ][A-HK-Y]?[\dOIl]{1,2}(?: {1,3}| ?- ?|\.)[\dOoIl][ABD-HJLNP-UW-Z]{2}/gu;

/** With its last letters hidden, where words say what it is: a few hundred homes. */
const PARTLY = new RegExp(
  `(?<=\\bpost ?code[^\\n;!?\\d]{0,30}\\b)${OUTWARD} {0,2}\\d(?:[ABD-HJLNP-UW-Z][xX?#█]?|[xX?#█]{2})`,
  'gu',
);
/** The same with anything between any of its signs. */
const ODDLY =
  /(?<![A-Za-z])[A-Za-z][ ,./()-]{0,3}[A-Za-z]?(?:[ ,./()-]{0,3}\d){2,3}[ ,./()-]{0,3}[A-Za-z]?[ ,./()-]{0,3}[A-Za-z][ ,./()-]{0,3}[A-Za-z](?![A-Za-z0-9])/gu;
const SPOKEN_OF = /\b(?:post ?code|pc|address|lives?|living|home|sat ?nav|house|moved|flat)\b[^\n;!?]{0,40}$/iu;
/** An area of two letters, with its digits apart: "SK 8 3 QQ". */
const SPACED =
  /[A-PR-UWYZ][A-HK-Y]? \d{1,2} \d (?!GB|TB|HR|HD|TV|AN|AT|BE|BY|AS|US|UP|GP|PE|PA|RE|TA|QA|HQ|LA)[ABD-HJLNP-UW-Z]{2}|[A-PR-UWYZ][A-HK-Y]?\d{1,2} {1,3}\d {1,2}(?!GB|TB|HR|HD|TV|AN|AT|BE|BY|AS|US|UP|GP|PE|PA|RE|TA|QA|HQ|LA)[ABD-HJLNP-UW-Z]{2}(?![A-Za-z])|[A-PR-UWYZ][A-HK-Y]\d{1,2}, \d(?!GB|TB|HR|HD|TV|WD)[ABD-HJLNP-UW-Z]{2}(?![A-Za-z])/gu;
/** Only its area in small letters, "m27 8RE": nothing that is measured ends so. */
const FIRST_SMALL =
  /^(?:[a-z]\d\d|[a-z]{2}\d{1,2}) {1,3}\d(?!GB|TB|HR|HD|TV|AN|AT|BE|BY|AS|US|UP|GP|PE|PA|RA|TA|QA|HQ|LA)[A-Z]{2}$/u;
const WHOLE = new RegExp(`^${OUTWARD}${INWARD}$`, 'u');

/** In small letters with a gap at every sign: "m 3 8 0 r r". */
const SMALL_APART = /(?<![A-Za-z0-9.-])[a-z][ .-]{1,2}(?:[a-z][ .-]{1,2})?(?:\d[ .-]{1,2}){2,3}[a-z][ .-]{1,2}[a-z]/gu;
const IN_SMALL_WORDS = new RegExp(
  `[a-pr-uwyz][a-hk-y]?[ -](?:(?:${DIGIT_WORD})[ -]|\\d ?){1,2}(?:(?:${DIGIT_WORD})[ -]|\\d)[abd-hjlnp-uw-z][ -]?[abd-hjlnp-uw-z]`,
  'gu',
);

/** The letters with which postcodes begin (Office for National Statistics, postcode areas), and ZZ for none. */
const AREAS = new Set(
  (
    'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL ' +
    'GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX ' +
    'PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR ' +
    'WS WV YO ZE ZZ'
  ).split(' '),
);

const isOfArea = (code: string): boolean => AREAS.has(/^[A-Z]+/u.exec(code)?.[0] ?? '');
/** Key stages, and ordinals in capitals: "KS2 1ST". */
const NOT_POSTCODE = /^KS\d|(?:1ST|2ND|3RD|\dTH)$/u;
/** A district, a shelf or a road, and a measure or an ordinal after it: "N10 6ft up", "the A6 2nd exit". */
const MEASURE = /[A-Z\d] \d(?:ft|pt|st|nd|rd|th|hr|yr|gb|tb|hd|pp)$/u;
/** What has a number of its own that looks the same: "Form A1 1AB". */
const NUMBERED = /\b(?:form|table|figure|appendix|annex|grade|class|section|question|corridor|bay|plot|paper|size) $/iu;
const ANNOUNCED = /\b(?:post ?code|address|lives?|living|home)\b[^\n;!?]{0,40}$/iu;

/** Written in one, with three digits and no unit at its end: "sk152qq". */
const JOINED =
  /^(?:[A-Za-z][a-z]?\d{3}|[A-Za-z][a-z]\d\d)(?!km|kg|mm|ml|mg|px|gb|mb|hd|kb|ft|pt|pp|th|st|nd|rd)[a-z]{2}$/u;

const isSmall = (text: string, span: Sighting): boolean => {
  const found = text.slice(span.start, span.end);
  const code = plainCode(found);
  if (!isOfArea(code) || NOT_POSTCODE.test(code)) return false;
  const isOneCase = /[A-Z]{2}$|[a-z]{2}$/u.test(found);
  const isSpaced = /[ .-]/u.test(found);
  if (MEASURE.test(found) && !ANNOUNCED.test(wordsBefore(text, span.start, 60))) return false;
  if (JOINED.test(found)) return true;
  const isUsual =
    isOneCase &&
    (isSpaced || found === code) &&
    !(isSpaced && /^[a-z].*[A-Z]{2}$/u.test(found) && !FIRST_SMALL.test(found));
  return isUsual || ANNOUNCED.test(wordsBefore(text, span.start, 60));
};

const isInWords = (found: string): boolean =>
  HAS_DIGIT_WORD.test(found) &&
  isOfArea(/^[A-Z]{1,2}(?=[^A-Z])/u.exec(found.toUpperCase())?.[0] ?? '') &&
  !NOT_POSTCODE.test(plainCode(found));

/** A single letter in a digit's place is most often a letter: "SO 5TH" has no digit in its first part. */
const isLoose = (text: string, span: Sighting): boolean => {
  const [outward = '', inward = ''] = text.slice(span.start, span.end).split(/[ .-]+/u);
  const area = /^[A-Z]{1,2}(?=[\dl]|[OI]\d|[OI]$)/u.exec(outward)?.[0] ?? '';
  const hasDigit = /\dO?$|l\d?$|\dI$/u.test(outward) && (/\d/u.test(outward) || /^\d/u.test(inward));
  const isSure =
    hasDigit &&
    (/[OIl]/u.test(outward) || /^[OoIl]/u.test(inward)) &&
    (/^\d/u.test(inward) || /\d[OIl]/u.test(outward));
  const isNoughtAlone = /^[A-Z]{1,2}\d\d$/u.test(outward) && /^[Oo](?!LD|NE|UR|UT|WN|AR|AT|DD)/u.test(inward);
  return isOfArea(area) && (isSure || isNoughtAlone || ANNOUNCED.test(wordsBefore(text, span.start, 60)));
};

/** With gaps anywhere, where words speak of an address. */
const isOdd = (text: string, span: Sighting): boolean => {
  const code = plainCode(text.slice(span.start, span.end));
  return (
    WHOLE.test(code) && isOfArea(code) && !NOT_POSTCODE.test(code) && SPOKEN_OF.test(wordsBefore(text, span.start, 60))
  );
};

/** Whatever has a figure in it: most paragraphs have none. */
const inFigures = (text: string): Sighting[] => [
  ...sightings(text, CAPITALS).filter(({ start, end }) => !NOT_POSTCODE.test(plainCode(text.slice(start, end)))),
  ...sightings(text, APART).filter(({ start, end }) => isOfArea(plainCode(text.slice(start, end)))),
  ...sightings(text, SMALL).filter((span) => isSmall(text, span)),
  ...sightings(text, SMALL_APART).filter(({ start, end }) => {
    const code = plainCode(text.slice(start, end));
    return WHOLE.test(code) && isOfArea(code);
  }),
  ...sightings(text, PARTLY),
  ...sightings(text, SPACED).filter(({ start, end }) => isOfArea(plainCode(text.slice(start, end)))),
  ...sightings(text, ODDLY).filter((span) => isOdd(text, span)),
  ...sightings(text, LOOSE).filter(
    (span) => isLoose(text, span) && !NOT_POSTCODE.test(plainCode(text.slice(span.start, span.end))),
  ),
];

/** Whole postcodes; a district such as M3 holds thousands of homes and is no identifier. */
export const postcodes: IdentifierKind = {
  kind: 'postcode',
  find: (text) =>
    [
      ...inParagraphs(text, /\d/u, inFigures),
      ...[...sightings(text, IN_WORDS), ...sightings(text, IN_SMALL_WORDS)].filter(({ start, end }) =>
        isInWords(text.slice(start, end)),
      ),
      ...spelledCodes(text, WHOLE).filter(({ code }) => isOfArea(code) && !NOT_POSTCODE.test(code)),
      ...radioCodes(text).filter(({ code }) => WHOLE.test(code)),
    ].filter((span) => standsAlone(text, span) && !NUMBERED.test(wordsBefore(text, span.start, 20))),
  mask: (found) => `${plainCode(found).slice(0, -3)} …`,
  says: (masked) =>
    `The whole postcode ${masked} stands for a handful of homes: with an age it is enough to find a family.`,
  fix: 'Name the district or the town instead; if it is a public building’s, add it to allowLists.postcode in content/settings/hub.yaml.',
  allowList: 'postcode',
  sameAs: plainCode,
};
