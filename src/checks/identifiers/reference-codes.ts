import { digitsIn } from '#src/checks/identifiers/codes.ts';
import { type Sighting, wordsAfter, wordsBefore } from '#src/checks/identifiers/identifier-kind.ts';

/** Numbers that lead to a body or a book and to nobody. */
const NOBODYS =
  /(?<!\b(?:on|in|at|from|off) (?:the|his|her|their|this) )\b(?:ofsted|schools?(?! (?:file|record|case)\b)|dfe|cqc|charity|company|isbn|issn|doi|policy|document|(?<!\b(?:ambulance|police|fire(?: service)?|crew) )job(?! ?$)|vacancy|course|report|grant|order|publication|guidance|tender|invoice|room|training|booking|standard|library|grid|map|(?<!early help )module|(?<!(?:incident|referral|concern|complaint|accident) )form|bus|product|act|statute|legislation|regulation|article|version|serial(?= (?:number|no)\b)|inspection|event|session|page|ticket|asset|helpdesk|budget|cost|population|po|purchase|sku|patent|catalogue|wifi|password|build|error|flight|batch|lot|pmid|ukprn|doi|download|revision|commit|edition|trial|ofcom|icn|isrctn|snomed|snomed ct|oclc|stock|followers|votes|meeting id|zoom|teams|tag|post(?= ref)|advert)\b(?: (?:number|no\.?|id))?(?: (?:on|of|for|in) (?:the|my|our|this) [a-z]+)?[^\n.;]{0,14}$/iu;
const COUNTED =
  /^ (?:people|children|young|cases|families|pounds|referrals|times|words|days|weeks|hours|calls|reports|incidents|crimes|patients|pupils|pages|visits|contacts|homes|steps|miles|views|followers|votes|staff|downloads|per cent|a year|in (?:19|20)\d\d|per)\b/iu;
/** What so many are said to do, unless it is said of one number: “case number 1048826 had been open”. */
const COUNTED_DO = /^ (?:were|are|have|had)\b/iu;
const ONE_NUMBER = /\b(?:numbers?|no\.?|nos\.?|ref(?:erence)?|id) ?[:=#(]? ?$/iu;

const isYear = (found: string): boolean =>
  /^(?:19|20)\d\d(?:[-/](?:(?:19|20)?\d\d))?$/u.test(found) ||
  /^(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:\d{4}|\d\d)$/u.test(found) ||
  /^[A-Za-z]*[ /-](?:19|20)\d\d$/u.test(found) ||
  /^(?:19|20)\d\d-\d\d-\d\d(?!\d)/u.test(found) ||
  /^(?:19|20)\d{6} \d{6}$/u.test(found);
/** From one time to another, without a dot: "0830-1700". */
const isHours = (found: string): boolean => {
  const [, from = '', to = ''] = /^((?:[01]\d|2[0-3])[0-5]\d) ?- ?((?:[01]\d|2[0-4])[0-5]\d)$/u.exec(found) ?? [];
  return from < to;
};
/** The number of a version, a paragraph or a time: "4.1.8", "23.05". */
const isDecimal = (found: string): boolean => /^[A-Za-z]{0,2}\d{1,3}(?:\.\d{1,2}){1,3}$/u.test(found);
/** An episode of a series: "S02E14". */
const isEpisode = (found: string): boolean => /^S\d{1,2} ?E\d{1,3}$/u.test(found);
/** Qualifications (Ofqual, Register of Regulated Qualifications): "603/2715/X". */
const isQualification = (found: string): boolean => /^\d{3}\/\d{4}\/[\dX]$/u.test(found);
/** A word before a year or a date, such as "in 2026", is no part of a code. */
const isWords = (found: string): boolean => /^[A-Za-z]*[a-z][A-Za-z]* \d/u.test(found);

const isCode = (text: string, span: Sighting, least: number): boolean => {
  const found = text.slice(span.start, span.end);
  const after = wordsAfter(text, span.end, 20);
  if (
    isYear(found) ||
    isHours(found) ||
    isDecimal(found) ||
    isEpisode(found) ||
    isQualification(found) ||
    isWords(found) ||
    COUNTED.test(after) ||
    (COUNTED_DO.test(after) && !ONE_NUMBER.test(wordsBefore(text, span.start, 20)))
  )
    return false;
  const digits = digitsIn(found);
  return (
    digits >= least || (digits >= 3 && least < 5 && /[A-Za-z]/u.test(found)) || (digits >= 4 && /[A-Z/]/u.test(found))
  );
};

/** Applications to the European Court of Human Rights are cited by their number: "Application no. 23452/94". */
const isOfStrasbourg = (before: string, found: string): boolean =>
  /\bapplications? (?:nos?\.?|numbers?) ?$/iu.test(before) && /^\d{4,5}\/\d\d$/u.test(found);

/** Machines, which go by names of their own: "the printer on the second floor is called …". */
const MACHINE = /\b(?:printer|copier|photocopier|projector|laptop|router|scanner|handset)\b[^\n.;]{0,40}$/iu;

const isSomebodys = (text: string, { start, end }: Sighting): boolean => {
  const before = wordsBefore(text, start, 50);
  return (
    !NOBODYS.test(before) &&
    !MACHINE.test(before) &&
    !/[a-z]ID $/u.test(before) &&
    !isOfStrasbourg(before, text.slice(start, end))
  );
};

/** Those of some parts of a text that are the number of somebody, with at least so many digits. */
export const plainCodes = (text: string, spans: readonly Sighting[], least: number): Sighting[] =>
  spans.filter((span) => isCode(text, span, least) && isSomebodys(text, span));
