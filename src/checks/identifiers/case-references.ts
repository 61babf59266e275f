import { CODE, digitsIn, HAS_CODE, WRITTEN } from '#src/checks/identifiers/codes.ts';
import { WORDED_DAY } from '#src/checks/identifiers/dates.ts';
import {
  type IdentifierKind,
  inParagraphs,
  maskedCode,
  plainCode,
  type Sighting,
  sightings,
  standsAlone,
  wordsBefore,
} from '#src/checks/identifiers/identifier-kind.ts';
import { LIKELY_CODES, SURE_CODES } from '#src/checks/identifiers/known-codes.ts';
import { nearReferences } from '#src/checks/identifiers/near-references.ts';
import { radioCodes } from '#src/checks/identifiers/phonetic-alphabet.ts';
import { plainCodes } from '#src/checks/identifiers/reference-codes.ts';
import { SUBJECT, SYSTEM } from '#src/checks/identifiers/reference-words.ts';
import { matchesOf } from '#src/checks/matches.ts';

const NUMBER_WORD =
  '(?:ref(?:erence)?s?\\b\\.?(?: ?(?:numbers?|nos?|id|code))?|numbers?\\b|nos?\\b|num\\b|nr\\b|id\\b|ident(?:ifier)?\\b|#)\\.?';
const JOIN = ' ?(?:is|was|are|:|=|-|,|\\(|\'|")? ?["\'(#]?';

/** Where it stands, between the words that announce it and the code. */
const WHERE =
  '(?: \\([A-Za-z ]{1,40}\\)(?= ?[:=]| is\\b)| (?:at|on|in|from) (?:the |his |her |their )?[a-z]+(?: [a-z]+)?(?= (?:is|was|reads|says)\\b| ?[:=]))?';

const ANNOUNCED = new RegExp(
  `(?<![A-Za-z])(?:${SUBJECT})(?:'s)? ?-?(?: ?(?:file|record|case|report|system|plan|discussion|conference|enquiry|check|search|notification|episode|entry|tracking|booking|registration|admission|card|book|account|log))?(?:,| is| was)? ?\\(?${NUMBER_WORD}${WHERE}${JOIN}(?<found>${CODE})`,
  'giu',
);
/** The number of somebody who is named after it: "the number for the twin is …". */
const ANNOUNCED_FOR = new RegExp(
  `(?<![A-Za-z])${NUMBER_WORD} (?:for|of) (?:him|her|them|(?:the |her |his |their |my |our )?(?:[a-z-]+ )?(?:${SUBJECT}))(?:'s)?(?: file| record| case)?(?: is| was|:|,| -) ?(?<found>${CODE})`,
  'giu',
);
/** The letters of any system with a number after them: those of bodies, books and things are known. */
const OF_LETTERS = new RegExp(
  `(?<![A-Za-z])(?!ISBN|ISSN|DOI|VAT|UTR|PO|DUNS|PMID|OCLC|SKU|CVE|ISO|EAN|CQC|DFE|URL|FAX|TEL|HR|IT|PIN|UKPRN)[A-Z]{2,6} (?:${NUMBER_WORD}|(?:case|log|job|incident|file|claim|complaint|contact|enquiry|referral|record)(?: ?${NUMBER_WORD})?)${JOIN}(?<found>${CODE})`,
  'gu',
);
/** Systems and lists whose name is enough. */
const AT_SYSTEM = new RegExp(
  `(?<![A-Za-z])(?:${SYSTEM})(?: case| file| record| person)?(?: ?${NUMBER_WORD})?${WHERE}(?: is| was| reads|,)?[ .:/#=()-]{1,3}(?<found>${CODE})`,
  'gu',
);
/** Words of every day: they need a longer number, or one with strokes. */
const PLAIN = new RegExp(
  `(?<![A-Za-z])(?:case|crime|incident|occurrence|datix|log|custody|court|claim|referral|file|record|patient|prisoner|complaint|account|application|admission|attendance|tenancy|exhibit|nominal|passport|episode|enquiry|investigation|warrant|appeal|tribunal|job|charge|arrest|bail|certificate)(?: report| record| file| log)?(?: \\([A-Za-z ]{1,20}\\))?(?: is| was)? ?[#:]? ?(?<found>${CODE})`,
  'giu',
);
const REFERENCE = new RegExp(
  `(?<![A-Za-z])(?:ref(?:erence)?|id(?= ?[:#=]))\\b\\.?(?: ?(?:number|no|code)\\b\\.?)?${JOIN}(?<found>${CODE})`,
  'giu',
);
/** What stands on a wristband, a folder or a label. */
const MARKED = new RegExp(
  `(?<![A-Za-z])(?:wrist ?band|band|bracelet|sticker|label|folder|bundle|file|marked|stamped|labelled|(?:chart|notes|letter|form|envelope|card|screen|header|docket|heading)(?=(?: (?:on|in|of|for) [a-z]+ [a-z]+)? (?:says|said|reads|read|shows|showed)\\b))(?: (?:on|in|of|for) (?:the|her|his|their) [a-z]+(?: [a-z]+)?)?(?:,? (?:says|said|reads|read|has|had|is|was|showed|shows|marked|number|no\\.?))?[ :"'(]{1,3}(?<found>${CODE})`,
  'giu',
);
const LOG_OF_DAY = new RegExp(
  `\\b(?:log|ref(?:erence)?|incident|inc|cad|crime|job|fwin|call|serial)(?:,? ?${NUMBER_WORD})?(?: is| was)?[ :#,]{1,2}(?<found>\\d{1,5})(?:,? (?:of|on|from|dated)|,) (?:the )?(?:${WORDED_DAY}|\\d{1,2}(?:st|nd|rd|th)\\b|\\d{1,2}[-/.]\\d)`,
  'giu',
);

const plain = (text: string, pattern: RegExp, least: number): Sighting[] =>
  plainCodes(text, sightings(text, pattern), least);

/** What a code is said to be afterwards: "… is the crime number", "… on LCS", "… on the wristband", "… refers". */
const TOLD_AFTERWARDS = new RegExp(
  `["')]?(?:,| -)? ?(?:\\(?(?:is|was|as|being|that's|which is|it's) ?(?:the |her |his |their |our |your |my |its |a |an )?(?:[a-z]+ )?(?:${SUBJECT})(?:'s)? ?${NUMBER_WORD}|\\((?:${SUBJECT}) ?${NUMBER_WORD}|(?:in|on|from) (?:the )?(?:${SYSTEM})\\b|refers\\b|(?:is |was |written |printed |stamped )?(?:on|off|from|across|at the top of) (?:the|her|his|their|my|a) (?:[a-z]+ ){0,2}(?:wrist ?band|sticker|label|folder|bundle|charge sheet|custody record|front sheet|docket|visa|notes|warrant|evidence bag|exhibit bag|statement)\\b)`,
  'giu',
);
const CODE_AT_END = new RegExp(`(?<![A-Za-z0-9/.-])${WRITTEN}$`, 'u');
/** What is done with a code: quoted, booked in under, filed as. */
const DONE_WITH = new RegExp(
  `(?<![A-Za-z])(?:quot(?:e|ed|es|ing)|(?:has|have|had) (?:him|her|them|it)(?: down)? (?:as|under)|(?:logged|recorded|filed|booked(?: in| on)?|listed|registered|saved|opened|crimed|entered|stored|held|known)(?: on [A-Za-z]+| in [A-Za-z]+)? (?:as|under|at|with)|search(?:ed)? (?:for|on)|look(?:ed)?(?: h(?:im|er)| them| it)? (?:up|for)|pull(?:ed)?(?: h(?:im|er)| them| it)? up|under)[ :,-]{1,3}(?:it as |the )?["'(#]?(?<found>${CODE})`,
  'giu',
);

/** Codes that stand before what is said of them. */
const toldAfterwards = (text: string): Sighting[] =>
  matchesOf(text, TOLD_AFTERWARDS).flatMap((match): Sighting[] => {
    const found = CODE_AT_END.exec(wordsBefore(text, match.index, 40))?.[0];
    return found === undefined ? [] : [{ start: match.index - found.length, end: match.index }];
  });

const known = (text: string, forms: readonly RegExp[]): Sighting[] =>
  forms
    .flatMap((form) => sightings(text, form))
    .filter(({ start, end }) => !/[\w/-]/u.test(text[start - 1] ?? ' ') && !/^[/-]\w/u.test(text.slice(end, end + 2)));

const inParagraph = (text: string): Sighting[] =>
  [
    ...plain(text, ANNOUNCED, 4),
    ...plain(text, ANNOUNCED_FOR, 4),
    ...plain(text, AT_SYSTEM, 3),
    ...plain(text, OF_LETTERS, 4),
    ...plain(text, PLAIN, 5),
    ...plain(text, REFERENCE, 5),
    ...plain(text, MARKED, 6).filter(({ start, end }) => !/^\d{1,3}\/\d{1,3}$/u.test(text.slice(start, end))),
    ...sightings(text, LOG_OF_DAY),
    ...nearReferences(text),
    ...plainCodes(text, toldAfterwards(text), 5),
    ...plain(text, DONE_WITH, 6),
    ...known(text, SURE_CODES),
    ...radioCodes(text).filter(({ code }) => digitsIn(code) > 2 && code.length > 6),
    ...plainCodes(text, known(text, LIKELY_CODES), 5),
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
