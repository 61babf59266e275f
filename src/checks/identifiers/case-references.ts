import { WORDED_DAY } from '#src/checks/identifiers/dates.ts';
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

/** What has a number of its own that leads to one person or one event in their life. */
const SUBJECT =
  "case|crime|court|incident|police|custody|referral|marac|mappa|mash|lcs|mosaic|liquid ?logic|ics|ehm|azeus|care ?first|systmone|emis|rio|cp-?is|hospital|patient|nhs trust|unit|mrn|client|service[- ]user|person|child|children's services|social care|pupil|student|family|file|record|claim|cad|pnc|cro|noms|nomis|prison(?:er)?|probation|delius|asylum|home office|passport|driving licen[cs]e|driver number|ehcp?|ehc plan|cafcass|tribunal|log|urn|uln|storm|fwin|intelligence|intel|benefit|investigation|complaint|safeguarding|strategy|lado|hosp\\.?|pt|occurrence|datix|attendance|clinic|early help|eha|cin(?: plan)?|cpp?(?: plan)?|tenant|adoption|fostering|looked[- ]after|lac|yot|yjs|camhs|dental|gp|school nurse|social worker|health visitor|warrant|offender|niche|athena|medical record|case ?file|admission|a&e|ward|maternity|red book|social services|housing|tenancy|rent account|council tax|bank|account|brp|visa|arc";
const NUMBER_WORD =
  '(?:ref(?:erence)?s?\\b\\.?(?: ?(?:numbers?|nos?|id|code))?|numbers?\\b|nos?\\b|num\\b|nr\\b|id\\b|ident(?:ifier)?\\b|#)\\.?';
/** A code with a digit in it: its parts may be joined by strokes and hyphens, its digits stand in up to four groups. */
const CODE =
  '(?:[A-Za-z]{1,6}[/-]){0,3}(?:[A-Za-z]{1,5}[ /-]?)?\\d[A-Za-z0-9/-]{0,24}(?: (?:[A-Z]{1,2}(?= \\d{3})|(?=[A-Z]{0,3}\\d)[\\dA-Z]{2,8}))?(?: \\d{2,6}(?![\\d:-]))?(?: \\d{2,6}(?![\\d:-]))?';
const JOIN = ' ?(?:is|was|are|:|=|-|,|\\(|\'|")? ?["\'(#]?';

const ANNOUNCED = new RegExp(
  `(?<![A-Za-z])(?:${SUBJECT})(?:'s)? ?-?(?: ?(?:file|record|case|report|system|plan))? ?\\(?${NUMBER_WORD}${JOIN}(?<found>${CODE})`,
  'giu',
);
/** Systems and lists whose name is enough. */
const SYSTEM = new RegExp(
  `(?<![A-Za-z])(?:LCS|Mosaic|Liquid ?[Ll]ogic|MRN|URN|CAD|PNC(?: ?ID)?|CRO|NOMIS|NOMS|ULN|FWIN|CRIS|ICS|EHM|SystmOne|MARAC|Delius|Niche|Athena|ViSOR|CRN|BRP|NINO|lcs|mrn|urn|pnc|noms|fwin|systmone|liquidlogic)(?: case| file| record| person)?(?: ?${NUMBER_WORD})?(?: is| was| reads|,)?[ :/#=-]{1,3}(?<found>${CODE})`,
  'gu',
);
/** Words of every day: they need a longer number, or one with strokes. */
const PLAIN = new RegExp(
  `(?<![A-Za-z])(?:case|crime|incident|occurrence|datix|log|custody|court|claim|referral|file|record|patient|prisoner)(?: report| record| file| log)? ?[#:]? ?(?<found>${CODE})`,
  'giu',
);
const REFERENCE = new RegExp(
  `(?<![A-Za-z])(?:ref(?:erence)?)\\b\\.?(?: ?(?:number|no|code)\\b\\.?)?${JOIN}(?<found>${CODE})`,
  'giu',
);
/** What stands on a wristband, a folder or a label. */
const MARKED = new RegExp(
  `(?<![A-Za-z])(?:wrist ?band|band|bracelet|sticker|label|folder|bundle|file|marked|stamped|labelled)(?:,? (?:says|said|reads|read|has|had|is|was|shows|marked|number|no\\.?))?[ :"'(]{1,3}(?<found>${CODE})`,
  'giu',
);
const LOG_OF_DAY = new RegExp(
  `\\b(?:log|incident|cad|crime)(?: ?${NUMBER_WORD})?[ :#]{1,2}(?<found>\\d{1,5}) of (?:${WORDED_DAY}|\\d{1,2}[-/.]\\d)`,
  'giu',
);

/** Forms that are known by themselves. */
const KNOWN_FORMS: readonly RegExp[] = [
  // Family Court (HMCTS, case numbers): place, year, kind, number.
  /[A-Z]{2}\d{2} ?[A-Z] ?\d{5}/gu,
  // Crown Court: T, year, number.
  /[AST]20\d{6}/gu,
  // Crimes as police forces write them: area and kind, number, year.
  /\d{2}[A-Z]{1,3}\/\d{3,7}[A-Z]?\/\d{2,4}/gu,
  /(?:CRI|CRN|INC|CAD)\d{6,12}/gu,
  /(?:CRI|CR|CRN|INC|CAD)[/-](?:[A-Z0-9]{1,6}[/-])?\d{3,8}[/-]\d{2,4}/gu,
  // Logs of calls: force, day, number.
  /[A-Z]{3,4}-\d{6}-\d{3,5}/gu,
  // Unique reference number of the Crown Prosecution Service: force, unit, number, year.
  /\d{2}[A-Z]{1,2}\d{7,9}/gu,
  // Police National Computer: year, number, check letter. Criminal Records Office: number, year, check letter.
  /(?:(?:19|20)?\d{2})\/\d{5,7}[A-Z]/gu,
  /\d{4,6}\/\d{2}[A-Z]/gu,
  // Driving licences (DVLA): five letters of a name, day of birth, initials.
  /[A-Z9]{5} ?\d{6} ?[A-Z9]{2}\d ?[A-Z]{2}/gu,
];

/** Numbers that lead to a body or a book and to nobody. */
const NOBODYS =
  /\b(?:ofsted|school|schools|dfe|cqc|charity|company|isbn|issn|doi|policy|document|job|vacancy|course|report|grant|order|publication|guidance|tender|invoice|room|training|booking|standard|library|grid|map|module|form|bus|product|act|statute|legislation|regulation|article|version|serial|inspection|event|session|page)\b[^\n.;]{0,14}$/iu;
const COUNTED =
  /^ (?:people|children|young|cases|families|pounds|referrals|times|words|days|weeks|hours|calls|reports|incidents|crimes|patients|pupils|a year|in (?:19|20)\d\d|per|were|are|have|had)\b/iu;

const digitsIn = (found: string): number => found.match(/\d/gu)?.length ?? 0;
const isYear = (found: string): boolean =>
  /^(?:19|20)\d\d(?:[-/](?:(?:19|20)?\d\d))?$/u.test(found) ||
  /^\d{1,2}[-/]\d{1,2}[-/](?:\d{4}|\d\d)$/u.test(found) ||
  /^(?:19|20)\d\d-\d\d-\d\d/u.test(found);
/** A word before a year or a date, such as "in 2026", is no part of a code. */
const isWords = (found: string): boolean => /^[A-Za-z]*[a-z][A-Za-z]* \d/u.test(found);

const isCode = (text: string, span: Sighting, least: number): boolean => {
  const found = text.slice(span.start, span.end);
  if (isYear(found) || isWords(found) || COUNTED.test(wordsAfter(text, span.end, 20))) return false;
  const digits = digitsIn(found);
  return (
    digits >= least || (digits >= 3 && least < 5 && /[A-Za-z]/u.test(found)) || (digits >= 4 && /[A-Z/]/u.test(found))
  );
};

const isSomebodys = (text: string, { start }: Sighting): boolean => !NOBODYS.test(wordsBefore(text, start, 40));

const plain = (text: string, pattern: RegExp, least: number): Sighting[] =>
  sightings(text, pattern).filter((span) => isSomebodys(text, span) && isCode(text, span, least));

/** Three digits within a few characters: no reference has fewer. */
const HAS_CODE = /\d.{0,8}\d.{0,8}\d|\d of \d/u;

const inParagraph = (text: string): Sighting[] =>
  [
    ...sightings(text, ANNOUNCED).filter((span) => isCode(text, span, 4) && isSomebodys(text, span)),
    ...plain(text, SYSTEM, 3),
    ...plain(text, PLAIN, 5),
    ...plain(text, REFERENCE, 5),
    ...plain(text, MARKED, 6).filter(({ start, end }) => !/^\d{1,3}\/\d{1,3}$/u.test(text.slice(start, end))),
    ...sightings(text, LOG_OF_DAY),
    ...KNOWN_FORMS.flatMap((form) => sightings(text, form)).filter(
      ({ start }) => !/[\w/-]/u.test(text[start - 1] ?? ' '),
    ),
  ].filter((span) => standsAlone(text, span));

/** Case, crime, court, hospital and other reference numbers that lead to one person. */
export const caseReferences: IdentifierKind = {
  kind: 'case-reference',
  find: (text) => inParagraphs(text, HAS_CODE, inParagraph),
  mask: maskedCode,
  says: (masked) =>
    `This looks like the number of somebody’s case, crime or record, ${masked}: it leads to one person’s file.`,
  fix: 'Take the number out; if it is a published number, add it to allowLists.other in content/settings/hub.yaml.',
  allowList: 'other',
  sameAs: plainCode,
};
