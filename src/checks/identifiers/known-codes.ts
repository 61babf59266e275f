/** References that are known by their form alone, whatever stands beside them. */
export const SURE_CODES: readonly RegExp[] = [
  // Family Court (HMCTS, case numbers): place, year, kind, number.
  /[A-Z]{2}[ /-]?\d{2}[ /-]?[A-Z][ /-]?\d{2} ?\d{3}/gu,
  // Crown Court: T, year, number.
  /[AST]20\d{6}/gu,
  // High Court (CE-File): list, year, number.
  /[A-Z]{2}-20\d\d-\d{6}/gu,
  // Crimes as police forces write them: area and kind, number, year.
  /\d{2}[A-Za-z]{1,3} ?\/ ?\d{3,7}[A-Z]? ?\/ ?\d{2,4}/gu,
  /(?:CRI|CRN|CAD)\d{6,12}/gu,
  // Logs of calls: force, day, number.
  /[A-Z]{2,5}[-/](?:20)?\d{6}[-/]\d{3,5}/gu,
  // Unique reference number of the Crown Prosecution Service: force, unit, number, year.
  /\d{2}[A-Z]{1,2}\d{7,9}/gu,
  // Police National Computer: year, number, check letter. Criminal Records Office: number, year, check letter.
  /(?:(?:19|20)?\d{2})\/\d{5,7}[A-Z]/gu,
  /\d{4,6}\/\d{2}[A-Z]/gu,
  // Driving licences (DVLA): five letters of a name, day of birth, initials.
  /[A-Z9]{5} ?\d{6} ?[A-Z9]{2}\d ?[A-Z]{2}/gu,
  // Proof of the right to stay (Home Office): three times three signs.
  /(?<=share code(?: is)?[ :]{1,2})[A-Z0-9]{3}(?: ?[A-Z0-9]{3}){2}/gu,
  // Visas, and permits to stay (Home Office).
  /GWF ?\d{9}/gu,
  /Z[A-Z0-9]\d{7}/gu,
];

/** References whose form is theirs unless words say that they belong to a body or a thing. */
export const LIKELY_CODES: readonly RegExp[] = [
  // Whatever a body numbers by the year: its letters, the year and the number, in any order, between strokes.
  /(?=[A-Z0-9/]{0,12}[A-Z])[A-Z0-9]{1,8}(?:\/(?!E[CU]\b|EEC|JHA)[A-Z0-9]{1,10}){2,4}/gu,
  /INC\d{6,12}/gu,
  /(?:CRI|CR|CRN|INC|CAD)[/-](?:[A-Z0-9]{1,6}[/-])?\d{3,8}[/-]\d{2,4}/gu,
  /\d{2} ?[A-Z]{2}[ -]\d{4,7}[ -]\d{2}/gu,
  // Custody, crimes and support of people who seek asylum: number and year; year, area and number.
  /\d{5,12}\/\d{2}/gu,
  /\d{2}\/\d{2}\/\d{5}(?:\/\d{1,3})?/gu,
  // Crimes: area or year, number, year.
  /\d{2}\/(?!(?:19|20)\d\d\/)\d{4,8}\/\d{2}/gu,
  // Letters, year, number, with hyphens: no list of faults or of standards.
  /(?!CVE|ISO|IEC|COVID|WCAG|RFC|PEP)[A-Z]{1,5}-(?:\d{2}|20\d\d)-\d{4,8}/gu,
  /(?!CVE|ISO|IEC|COVID|WCAG|RFC|PEP)(?<![A-Za-z])[A-Z]{2,6}[ :#]{1,2}(?<found>\d{2}-\d{3,6}(?:-\d{1,4})?)/gu,
  /(?!CVE|ISO|IEC|COVID|WCAG|RFC|PEP)(?=[A-Z0-9-]{0,12}[A-Z])[A-Z0-9]{1,6}(?:-[A-Z0-9]{1,10}){2,4}/gu,
  // Courts and tribunals, and those who apply to stay: four times four digits.
  /\d{4}-\d{4}-\d{4}-\d{4}(?:\/\d\d)?/gu,
  // People in prison (NOMIS): a letter, four digits, two letters.
  /A ?\d{4} ?[A-Z]{2}/gu,
  // Calls: number and day.
  /\d{3,4}\/\d{1,2} ?(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}(?: ?(?:\d{4}|\d{2}))?/giu,
  // A long number by itself: what is counted has commas or a word after it, and a day begins with its year.
  /(?<![\d.,+£$€@_=#:-] ?|\d\/)(?!(?:19|20)\d{6}(?!\d)|\d{4}(?:19|20)\d\d(?!\d)|0[38]|1234567|[01]\d{9}|1[5-9]\d{8}(?!\d))\d{7,11}(?![\d,.]\d|%|-\d)/gu,
  // The letters of a body, and its number.
  /(?:MASH|MARAC|MAPPA|LADO|EHM|EHA|GMP|NWAS|CAF|CSC|SCF|YOT|YJS|CPP|CIN|DASH|PVP|VPA|MISPER|CP)[-/](?:[A-Z\d]{1,4}[-/])?\d{2,8}(?:[-/]\d{2,8})?/gu,
  // Hospitals and the Home Office: a letter and seven digits; a trust's code (NHS ODS) and seven digits.
  /[A-Z]\d{7}(?:\/\d{1,3})?/gu,
  /R[A-Z][A-Z0-9][ -]?\d{7}/gu,
  // The letters of any system, and a long number that is no freephone number.
  /(?!ISBN|ISSN|EAN|DOI|ISRCTN|PMID|PMC|VAT|UTR|UKPRN|OCLC|GBP|USD|EUR|ISO|TEL|FAX|MOB|SKU|GTIN|URL|DUNS|HEX|RGB|NHS|CHI)(?<![A-Za-z])[A-Z]{3,6}[ :#]{1,2}(?<found>(?!0[38]|(?:19|20)\d{4}(?:\d\d)?(?!\d))\d{6,10})/gu,
];
