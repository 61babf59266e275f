import { type AsRead, collector } from '#src/checks/identifiers/read-pieces.ts';
import { matchesOf } from '#src/checks/matches.ts';

/** A piece of a code at the end, or at the beginning, of what is looked at. */
const PIECE_BEFORE = /(?<![A-Za-z])(?:[A-Z]{1,3}|[A-Z]{0,3}\d[A-Z\d]{0,12})$/u;
const PIECE = '(?:[A-Z]{0,3}\\d[A-Z\\d]{0,12}|[A-Z]{1,3})(?![A-Za-z])';
const PIECES = `${PIECE}(?:[ /-]${PIECE}){0,3}`;

const BEGINS = '(?:begin(?:s|ning)?|start(?:s|ing)?)(?: (?:with|in|on|by))?';
const ENDS = '(?:end(?:s|ed|ing)?|finish(?:es|ed|ing)?)(?: (?:with|in|on|by))?';
const SECOND = '(?:second|other|last|next) (?:half|part|bit|piece|bits|digits|letters|figures|numbers|group)';
/** What is said between two pieces of one code. */
const SAID = `(?:(?:and )?then(?: (?:a )?(?:space|gap|dash))?|followed by|with(?= [A-Z\\d]+ (?:after|behind|at the end|on the end))|something(?:,? (?:then|ending|and then))?|(?:and |it |which )?${ENDS}|(?:and |with )?the (?:rest|${SECOND}|end)(?: (?:is|was|are|being)|,|:)?|(?:and |,)?${SECOND}(?: (?:is|was|are)|:)?)`;
/** A piece's last sign, what is said, and the next piece's first sign. */
const LINK = new RegExp(`(?<=[A-Z\\d])["']?[ ,;:.()-]{1,3}${SAID}[ ,;:.()-]{1,3}["']?(?=${PIECE})`, 'gu');
/** Both ends of a code, the last first: "it ends 123 and begins 07700 900". */
const END_FIRST = new RegExp(
  `\\b${ENDS} (?<last>${PIECES})[,;]?(?: and| but)?,? (?:it )?${BEGINS} (?<first>${PIECES})`,
  'gu',
);
/** A sign that joins pieces nowhere but in a hurried note: with letters beside it, or after words that announce a code. */
const ODD_SIGN = /(?<=[A-Z\d])(?:[;|\\:=~^]| [/\\|;] )(?=[A-Z\d])/gu;
const ANNOUNCES =
  /\b(?:ref(?:erence)?|crime|case|urn|crn|log|court|nhs|ni|nino|upn|number|no|reg|plate|post ?code)\b[^\n!?]{0,40}$/iu;
const CLOCK_OR_RATIO = /\d$/u;

/** Whether anything in a text may be in pieces, at little cost. */
const WORTH = new RegExp(
  `[A-Z\\d]["']?[ ,;:.()-]{1,3}(?:and |it |which |with )?(?:then|followed|with|something|end|finish|the|second|other|last|next)\\b|[A-Z\\d]["']?[ ,;:.()-]{1,3}(?:it |which )?(?:end|finish)|\\b(?:end|finish)[a-z]{0,4} (?:[a-z]{2,4} )?[A-Z\\d]|[A-Z\\d](?:[;|\\\\:=~^]| [/\\\\|;] )[A-Z\\d]`,
  'u',
);

interface Join {
  start: number;
  end: number;
  /** The parts that are read instead, with their places in the paragraph; a text of our own has none. */
  read: string;
}

const isOddSign = (paragraph: string, { index, 0: sign }: RegExpExecArray): boolean => {
  const before = paragraph.slice(Math.max(0, index - 60), index);
  if (ANNOUNCES.test(before))
    return sign !== ':' || !CLOCK_OR_RATIO.test(before) || !/^.\d/u.test(paragraph.slice(index));
  // Without such words only a sign with no room around it, and a letter beside it.
  const isTight = sign.length === 1 && sign !== '|' && sign !== '=';
  return isTight && /[A-Z]\d[A-Z\d]?$|[A-Z]{2}\d{2}$/u.test(before.slice(-4));
};

const joinsIn = (paragraph: string): Join[] => {
  const joins: Join[] = [
    ...matchesOf(paragraph, END_FIRST).map(({ index, 0: whole, groups }) => ({
      ...{ start: index, end: index + whole.length },
      read: `${groups?.['first'] ?? ''} ${groups?.['last'] ?? ''}`,
    })),
    ...matchesOf(paragraph, LINK)
      .filter(({ index }) => PIECE_BEFORE.test(paragraph.slice(Math.max(0, index - 16), index)))
      .map(({ index, 0: whole }) => ({ start: index, end: index + whole.length, read: ' ' })),
    ...matchesOf(paragraph, ODD_SIGN)
      .filter((match) => isOddSign(paragraph, match))
      .map(({ index, 0: whole }) => ({ start: index, end: index + whole.length, read: '-' })),
  ];
  return joins.sort((one, other) => one.start - other.start);
};

/**
 * The paragraphs in which a code is told in pieces, "it begins 07700 and ends 900123", "M27;8RE", with the pieces side by
 * side; nothing when there are none, as in most texts. Takes time in proportion to the length of the text.
 * @param text a text as it is read, with a line for each paragraph or field
 */
export const piecesTogether = (text: string): AsRead | undefined => {
  if (!WORTH.test(text)) return undefined;
  const collected = collector();
  let offset = 0;
  let isAny = false;
  for (const paragraph of text.split('\n')) {
    const joins = WORTH.test(paragraph) ? joinsIn(paragraph) : [];
    let done = 0;
    for (const { start, end, read } of joins) {
      if (start < done) continue;
      collected.add(paragraph.slice(done, start), offset + done, -1);
      collected.add(read, offset + start, offset + end);
      done = end;
    }
    if (joins.length > 0) {
      isAny = true;
      collected.add(paragraph.slice(done), offset + done, -1);
      collected.add('\n', offset + paragraph.length, offset + paragraph.length + 1);
    }
    offset += paragraph.length + 1;
  }
  return isAny ? collected.finish() : undefined;
};
