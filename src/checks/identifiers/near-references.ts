import { digitsIn } from '#src/checks/identifiers/codes.ts';
import { type Sighting, sightings, wordsAfter, wordsBefore } from '#src/checks/identifiers/identifier-kind.ts';
import { plainCodes } from '#src/checks/identifiers/reference-codes.ts';

/**
 * What keeps a record of somebody, or what happened to them: with it in the same breath, a long code is their number,
 * whatever words stand between, and also when it is told in the next sentence ("I filed a Datix. It's W118842.").
 */
const RECORD_WORDS =
  '\\b(?:cases?|file|crimes?|crimed|incident|occurrence|logs?|logged|cad|storm|custody|police|pcso|pc|dc|sergeant|constabulary|inspector|detective|control room|call ?(?:taker|handler)|' +
  'burglary|theft|stolen|assault|robbery|criminal damage|victim|witness|offender|suspect|arrest(?:ed)?|charged|bail(?:ed)?|cps|prosecutors?|court|hearing|proceedings|solicitor|magistrates|' +
  'lado|designated officer|mash|marac|referral|referred|front door|social (?:worker|care|services)|mosaic|liquid ?logic|early help|episode|family|sibling|guardian|cafcass|' +
  'ehcp?|education,? health and care|sen(?:co|d)?|his plan|her plan|chc|continuing (?:health)?care|connexions|neet|datix|emis|systmone|rio|hospital|wristband|ward|patient|nurse|midwife|gp|surgery|' +
  'complain(?:t|ts|ed)|complainant|ombudsman|lgsco|learner|licence|passport|universal credit|uc|blue ?badge|application (?:registration )?card|benefits?|pip|jsa|esa|dla|dwp|claims?|claimant|arrears|rent|tenan(?:t|ts|cy)|landlord|housing|' +
  'prison(?:er)?|inmate|probation|coroner|inquest|pals|legal aid|person id|client|child protection|council tax|camhs|marac|mappa|yot|yjs|nhs 111|cpoms|athena|niche|merlin|delius|lcs|ehm|eha|urn|pnc|exhibit|home office|asylum|refugee|migrant|visa|nass|arc|border force|ambulance|paramedics?|crews?|fires?|fire (?:service|crew|brigade|incident|log)|firefighters?|' +
  "(?:his|her|their|the child's|mum's|dad's) (?:file|record|number|case|ref(?:erence)?)|(?:case|our|your|their) (?:file|record|ref(?:erence)?))\\b";
const RECORD = new RegExp(RECORD_WORDS, 'iu');
/** The record's name right before its number: "client 44718", "the Datix one, 44718". */
const RECORD_BEFORE = new RegExp(
  `${RECORD_WORDS}(?:'s)?(?: (?:one|file|record|case|system|page|entry|form|number))?(?:,| -|:)? ?["'(#]?$`,
  'iu',
);
/** Groups of figures and capitals, joined by strokes, hyphens and the like, or figures in groups with spaces. */
const LONG_CODE =
  /(?<![A-Za-z0-9.,£$€@=+#_/*-])(?!NHS |NINO? |TEL )(?:[A-Z]{1,6} ?)?(?=[A-Z/-]{0,9}\d)[A-Z0-9]{1,14}(?:[/-][A-Z0-9]{1,12}){0,4}(?: \d{2,6}(?![\d:]|[,.-]\d)){0,3}(?![A-Za-z0-9/_=@%])(?![.,:-]\d)/gu;

/** Numbers to ring, days, sizes and sums, and plates, which have kinds or words of their own. */
const OTHER =
  /^(?:0\d{3,4} ?\d{3} ?\d{3,4}|0\d{2} ?\d{4} ?\d{4}|0\d{4} ?\d{6}|0[38]\d{2} ?\d{3,7}(?: ?\d{3,4})?|116 ?\d{3}|[A-Z]{1,6} ?(?:19|20)\d\d(?:[/-]\d{1,4})?|(?:19|20)\d\d(?:[ /-]\d{1,4}){0,3}|\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|(?:[A-Z]{2,4} )?\d{1,4}\/(?:19|20)\d\d|(?:ISBN|ISSN|SNOMED)\b.*|(?:19|20)\d{6}|(?:[01]\d|2[0-3])[0-5]\d(?:[ -](?:[01]\d|2[0-4])[0-5]\d)+)$/u;
const LAW_OR_BOOK =
  /\b(?:v|act|regulations?|directive|article|section|paragraph|EWHC|EWCA|EWFC|UKSC|UKHL|HC|HL|Cm|Cmnd|CP|SI|ISBN|NICE|ISO|BS|EN|PAS|question|petition|answer|offence|population|followers|downloads)\b\.?[^.;]{0,8}$/u;
const UNIT =
  /^ ?(?:%|per|pounds|people|children|homes|words|views|miles|metres|km|kg|ml|mg|kb|mb|bytes|pixels|px|seconds|minutes|hours|staff|officers|callers|offences|arrests|victims|tenants|complaints|claims|prisoners|records|files|items|entries|members|beds|jobs|results|is an? (?:offence|form|standard|code|model|course|module|rule|guide))\b/iu;

/** What is said before a number that is quoted: "It is 4471", "quote 4471", "the number 4471", "under 4471". */
const QUOTED =
  /(?:\b(?:it's|it is|it was|that's|quot(?:e|ed|ing)|under|logged (?:as|under)|the (?:number|ref(?:erence)?)(?: is| was|,)?|number(?:,? which)? (?:is|was)|ref(?:erence)?\.?|no\.?|ask for|use|sa(?:ys|id)|wrote|code|re|has number|put|gave (?:it|us|me|her|him|them)|has it as|it as)|[:#(] ?)[ :#"'(]{0,3}$/iu;
/** What stands after a number that counts nothing. */
const COUNTS_NOTHING = /^(?:["')\]]?[.,;:!?)\]"']|["')]?$| (?:is|was|and|on|in|for|with|when|if|which|by|it)\b)/u;
/** What stands before a number of things: "rose to 43518." */
const HOW_MANY =
  /\b(?:to|by|than|about|over|nearly|almost|around|of|recorded|took|had|made|were|are|from|up|saw|received|handled|at|in|uplift|pays?|costs?|earns?) $/iu;
const BEFORE_RECORD = /^ ?(?:\(|,|on|for|is the|was the) ?(?:the |his |her |their |our )?$/iu;

/**
 * Six digits, or five with letters or strokes, are seldom anything else beside such words; five digits by themselves, or
 * four, are a reference when they are quoted.
 */
const isLongBesideRecord = (text: string, { start, end }: Sighting): boolean => {
  const found = text.slice(start, end);
  const digits = digitsIn(found);
  const before = wordsBefore(text, end, 90);
  const after = wordsAfter(text, end, 40);
  const record = RECORD.exec(after);
  if (digits >= 6 || (digits >= 5 && /[A-Z/-]/u.test(found))) return RECORD.test(before) || record !== null;
  if (
    digits < 4 ||
    (digits === 4 && /[A-Za-z ]/u.test(found) && !/^(?:[A-Z]{1,4}-?\d{4}|\d{4}\/[A-Z]{2})$/u.test(found))
  )
    return false;
  if (record !== null && BEFORE_RECORD.test(after.slice(0, record.index))) return true;
  if ((digits > 4 || /[A-Z]/u.test(found)) && RECORD_BEFORE.test(wordsBefore(text, start, 50))) return true;
  const isOdd = digits > 4 || /[A-Z]/u.test(found);
  if (isOdd && COUNTS_NOTHING.test(after) && !HOW_MANY.test(before.slice(0, -found.length)))
    if (RECORD.test(wordsBefore(text, start, 34))) return true;
  return QUOTED.test(wordsBefore(text, start, 30)) && (RECORD.test(before) || record !== null);
};

/** A number so short as any other, that somebody calls the number of a log or a job: "their log was 0771". */
const SERVICE = '(?:police|fire|ambulance|rescue|coastguard)(?: service| crew| brigade| control)?';
const SHORT = new RegExp(
  `\\b(?:(?:our|their|his|her|the|your|${SERVICE})(?:'s)? (?:log|cad|serial|crime|incident|ref(?:erence)?)|${SERVICE}(?:'s)?[^.\\n]{0,24}? (?:job|log|cad|incident|call))(?: (?:number|no\\.?|ref\\.?))? ?(?:is|was|as|:|#)? ?(?<found>\\d{3,5})(?![\\d/:%-]|[.,]\\d| (?:of|pages|words|entries|people|calls|times|days|years|to|in|a)\\b)`,
  'giu',
);
/** Logs are numbered anew every day: "log 0092, Sunday", "incident no. 55 of today", "serial 0771". */
const OF_A_DAY =
  /\b(?:log|serial|cad|incident|occurrence)(?: (?:number|no\.?|ref\.?))?(?: is| was)?[ :#]{1,2}(?<found>0\d{2,4}(?![\d/:.%-])|\d{1,5}(?=,? (?:of |on |from |for )?(?:today|yesterday|tonight|last night|this morning|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b))/giu;
/** The same with its day in figures: "447 of 12/03/26". */
const OF_A_DATE =
  /(?<![\w/.,£$-])(?<found>\d{3,5}) (?:of|from|dated) (?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2])[/.](?:20)?\d\d(?!\d)/gu;
/** Exhibits carry the initials of whoever found them. */
const EXHIBIT =
  /\b[Ee]xhibit(?:s|ed(?: as)?)?(?: (?:no\.?|ref\.?|number|is|as))? ?(?<found>[A-Z]{2,3}[/-]\d{1,4})(?![A-Za-z\d])/gu;

/** References that no words announce, in the company of whatever keeps a record of somebody. */
export const nearReferences = (text: string): Sighting[] => [
  ...plainCodes(
    text,
    sightings(text, LONG_CODE).filter((span) => {
      const found = text.slice(span.start, span.end);
      return (
        !OTHER.test(found) &&
        isLongBesideRecord(text, span) &&
        !LAW_OR_BOOK.test(wordsBefore(text, span.start, 24)) &&
        !UNIT.test(wordsAfter(text, span.end, 24))
      );
    }),
    4,
  ),
  ...plainCodes(text, sightings(text, SHORT), 3),
  ...[...sightings(text, OF_A_DAY), ...sightings(text, OF_A_DATE)],
  ...sightings(text, EXHIBIT),
];
