import { EXACT_DAY } from '#src/checks/identifiers/dates.ts';
import { DISTRICTS } from '#src/checks/identifiers/districts.ts';
import { inParagraphs, type Sighting, wordsBefore } from '#src/checks/identifiers/identifier-kind.ts';
import { OF_THING } from '#src/checks/identifiers/things.ts';
import { matchesOf } from '#src/checks/matches.ts';

/** Up to eighteen: a team, a bill and a score may be more. */
const CHILDS_AGE =
  '(?:1[0-8]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)';
/** "Tia was 8 on 4 March 2026", "he would have been 17 on 12 May 2026". */
const OF_AGE_ON = new RegExp(
  `\\b(?<who>[a-z]{2,14})(?:'d| would|'ll| will| is| was| were)(?: have)?(?: been| be)? ${CHILDS_AGE}(?:,? (?:last|this|next|that) [a-z]{3,9},?)? on (?:the )?(?<found>${EXACT_DAY})`,
  'giu',
);
/** "He is 14 (12/02/2012)". */
const IN_BRACKETS = new RegExp(
  `\\b(?<who>[a-z]{2,14})(?:'s| is| was|,? aged?| now| turned) ${CHILDS_AGE}(?: years old)?,? \\((?<found>${EXACT_DAY})\\)`,
  'giu',
);
/** "On 18 May 2026 Tia turned five." */
const DAY_FIRST = new RegExp(
  `(?<found>${EXACT_DAY}),? (?:that )?(?<who>[a-z]{2,14}) (?:turned|turns|became|was|is|will be|would be) ${CHILDS_AGE}(?=[.,;:!?)]|$| and\\b| years old\\b)`,
  'giu',
);
const PERSON =
  /^(?:he|she|who|boy|girl|lad|lass|son|daughter|brother|sister|twins?|baby|child|eldest|youngest|cousin|nephew|niece)$/iu;
/** A word with a capital is a name, unless it begins a sentence about a number. */
const NAME =
  /^(?!(?:It|This|That|There|Turnout|Total|Room|Year|Class|Unit|Score|Caseload|Section|Part|Page)$)[A-Z][a-z]+$/u;
const NUMBER_OF_THINGS = /(?:ance|tion|ing|ity|ment|ness|rate|age|ber)$/u;
const HAS_YEAR = /(?:19|20)\d\d|[-/.]\d\d$/u;

const PLACE = new RegExp(`^(?:${DISTRICTS})$`, 'u');

const isSomebody = (who: string): boolean =>
  PERSON.test(who) || (NAME.test(who) && !NUMBER_OF_THINGS.test(who) && !PLACE.test(who));

/** Exact days with a year on which somebody is an age, or which stand beside it in brackets: days of birth, near enough. */
export const daysBesideAges = (text: string): Sighting[] =>
  inParagraphs(text, /\b[Oo]n .{0,24}\d|\(\d|(?:turn|becam|was|is|be).{0,14}[.,;:!?)]/u, (paragraph) =>
    [OF_AGE_ON, IN_BRACKETS, DAY_FIRST].flatMap((pattern) =>
      matchesOf(paragraph, pattern).flatMap((match): Sighting[] => {
        const { who = '', found = '' } = match.groups ?? {};
        const isThings = OF_THING.test(`${wordsBefore(paragraph, match.index, 200)}${who} `);
        if (!isSomebody(who) || isThings || !HAS_YEAR.test(found)) return [];
        const start = match.index + match[0].indexOf(found);
        return [{ start, end: start + found.length }];
      }),
    ),
  );
