import { daysBesideAges } from '#src/checks/identifiers/days-beside-ages.ts';
import { ANY_DAY, EXACT_DAY, MONTH_OF_YEAR } from '#src/checks/identifiers/dates.ts';
import {
  type IdentifierKind,
  inParagraphs,
  plainWords,
  type Sighting,
  sightings,
  wordsBefore,
} from '#src/checks/identifiers/identifier-kind.ts';
import { OF_THING } from '#src/checks/identifiers/things.ts';
import { matchesOf } from '#src/checks/matches.ts';

/** A few words between what announces a date and the date; none that begin another thought. */
const BETWEEN =
  '(?:(?!\\b(?:before|after|between|since|until|from|due|review|deadline|during|by(?! (?:(?:emergency|planned|elective|caesarean) )?(?:c-?)?(?:section|forceps|ventouse|caesarean))|when|updated|checked)\\b)(?:\\d{1,2}[:.]\\d\\d(?: ?[ap]m)?\\b|\\d{1,2} ?(?:[ap]m|weeks|lbs?|oz|kg)\\b|\\([A-Za-z ]{1,40}\\)|[^\\d\\n;!?(]|\\((?![A-Za-z ]{1,40}\\)))){0,40}?';
/** The words on a form. */
const FORM_WORDS =
  '(?:\\bd[./_-]? ?o[./_-]? ?b(?:irth)?(?![A-Za-z])\\.?|\\bdate[ -]?of[ -]?birth\\b|\\bbirth ?date\\b|\\bdateOfBirth\\b|\\bbirthday(?=.s (?:on )?the\\b| ?(?:is|was|:|=|falls|of)| \\d)|\\bbday\\b|\\bE\\.?D\\.?[DC]\\b\\.?|\\b(?:estimated|expected) (?:due )?date(?: of (?:delivery|confinement))?\\b|\\bbaby(?: is| was)? due\\b|\\bbirth (?:certificate|record|entry|registration|notification)(?: is| was)?(?:,? (?:says|said|dated|shows?|showed|reads?|gives?|gave|has|had)| ?[:=])|\\bbirth(?: was| is)? ?(?:[:=]|registered\\b))';

const ANNOUNCED = new RegExp(`${FORM_WORDS}(?: ?;)?${BETWEEN}(?<found>${ANY_DAY}|${MONTH_OF_YEAR})`, 'giu');
const AFTERWARDS = new RegExp(
  `(?<found>${EXACT_DAY})[ ,]{0,2}\\(?(?:(?:is |was |as |for |being )?(?:her |his |their |the |my |a )?${FORM_WORDS}|(?:is|was|as|being) (?:her|his|their) birthday\\b|(?:and |weighing |at |weight )*\\d{1,2} ?lbs?\\b)`,
  'giu',
);
/** Born, in other words; only of somebody, for reports and training are delivered too. */
const BORN_WORDS =
  '(?:\\bborn(?![A-Za-z])|\\b(?:s?he|baby|boy|girl|twins?|son|daughter|her|him|(?:first|second|third|last)born)(?: [a-z]{1,9}){0,2} (?:was|were) (?:safely )?delivered\\b|\\b(?:came|arrived|made (?:his|her|their) way) in(?:to)? the world\\b|\\b(?:had|delivered) (?:the|her|their|our|a) (?:baby|twins|boy|girl|son|daughter)\\b)';
const BORN = new RegExp(`${BORN_WORDS}${BETWEEN}(?<found>${ANY_DAY}|${MONTH_OF_YEAR})`, 'giu');
const SHORT = new RegExp(
  `(?:(?<![A-Za-z])b\\. ?|(?:^|[(,;:] ?|[a-z]{2} )\\bb (?=\\d{1,2}[-/.]))(?<found>${EXACT_DAY})`,
  'gimu',
);
/** In a list of a family: "F, 14.03.17". */
const BESIDE_SEX =
  /(?<![A-Za-z0-9-] ?)(?:[FM]|male|female|boy|girl)[ ,(:-]{1,3}(?<found>\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))(?!\d)/gu;
/** The same with the day first: "(03/02/2011, female)". */
const BEFORE_SEX =
  /(?<![\d/.-])(?<found>\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))(?: ?, ?| \()(?:[FM]|female|male)(?![A-Za-z-])/gu;
/** A day on which somebody turned an age, or was delivered. */
const BIRTHDAY = new RegExp(
  `\\b(?:birthday|(?:his|her|their) (?:\\d{1,2}(?:st|nd|rd|th)|eighteenth|sixteenth|thirteenth) (?:is|was|falls|will be)|turn(?:s|ed)? (?:\\d{1,2}|[a-z]{3,9})|gave birth|(?:will|'ll|to|would) be (?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-one)?)|arrived in the world)\\b(?: (?:on|was|is|to [a-z' ]{1,20} on)| ?[:,(])? ?(?:the )?(?<found>${EXACT_DAY})`,
  'giu',
);

/** Many people at once, whose day of birth a rule speaks of: "children born after 1 September 2010". */
const MANY =
  /\b(?:children|babies|infants|pupils|people|those|anyone|anybody|everyone|somebody|someone|adults|parents|learners|students|citizens|if|a (?:child|baby|pupil|person))(?: who (?:are|were|is|was)| are| were)? $/iu;
const HAS_YEAR = /(?:19|20)\d\d|[-/.]\d\d$/u;

const bornThen = (text: string): Sighting[] =>
  matchesOf(text, BORN).flatMap((match): Sighting[] => {
    const before = wordsBefore(text, match.index, 200);
    if (MANY.test(before) || OF_THING.test(before)) return [];
    const end = match.index + match[0].length;
    return [{ start: end - (match.groups?.['found']?.length ?? 0), end }];
  });

/** A date does not go on into a longer number, and a birthday without its year says little. */
const isDay = (text: string, { start, end }: Sighting): boolean =>
  !/[\d/]/u.test(text[start - 1] ?? '') && !/^(?:\d|[/:]\d)/u.test(text.slice(end, end + 2));

/** Without one of these words there is nothing to look for. */
const SPEAKS_OF_BIRTH =
  /birth|born|bday|d[./_-]? ?o[./_-]? ?b|turn|in(?:to)? the world|deliver|\d ?lbs?\b|\bhad (?:the|her|their|our|a) |\bE\.?D\.?[DC]\b|date|\bdue\b|\bb[. ]|\bbe (?:\d|[a-z])|(?:st|nd|rd|th) (?:is|was|falls|will)\b|\d,? ?\(?(?:[FM]|female|male)(?![A-Za-z])|\b(?:[FM]|male|female|boy|girl)[ ,(:-]{1,3}\d/iu;

/** Whether the birthday that is spoken of before a date is a person's: a blog and a hub have theirs too. */
const birthdays = (text: string, pattern: RegExp): Sighting[] =>
  matchesOf(text, pattern).flatMap((match): Sighting[] => {
    const isThings =
      /^(?:birthday|turn|will|'ll|to|would)/iu.test(match[0]) && OF_THING.test(wordsBefore(text, match.index, 200));
    const end = match.index + match[0].length;
    return isThings ? [] : [{ start: end - (match.groups?.['found']?.length ?? 0), end }];
  });

/** Letters that pass for digits inside a date, "O5/1O/2O15", as those digits; every sign stays at its place. */
const withDigits = (text: string): string =>
  text.replaceAll(/(?<![A-Za-z\d])[OoIl\d]{1,4}(?:[-/.][OoIl\d]{1,4}){2}(?![A-Za-z\d])/gu, (date) =>
    date.replaceAll(/[Oo]/gu, '0').replaceAll(/[Il]/gu, '1'),
  );

const inParagraph = (written: string): Sighting[] => {
  const text = withDigits(written);
  return [
    ...birthdays(text, ANNOUNCED),
    ...sightings(text, AFTERWARDS),
    ...bornThen(text),
    ...sightings(text, SHORT),
    ...sightings(text, BESIDE_SEX),
    ...sightings(text, BEFORE_SEX),
    ...birthdays(text, BIRTHDAY).filter(({ start, end }) => HAS_YEAR.test(text.slice(start, end))),
  ].filter((span) => isDay(text, span));
};

/** Dates of birth: a day that words such as "DOB" or "born on" stand before. */
export const birthDates: IdentifierKind = {
  kind: 'date-of-birth',
  find: (text) => [...inParagraphs(text, SPEAKS_OF_BIRTH, inParagraph), ...daysBesideAges(text)],
  mask: (found) => (/(?:19|20)\d\d|[-/. ]\d\d$|^\d{6,8}$/u.test(found) ? 'a day with its year' : 'a day and a month'),
  says: (masked) =>
    `This looks like somebody’s date of birth (${masked}): with a first name it is enough to find them.`,
  fix: 'Say how old they are instead, or about how old.',
  allowList: 'other',
  sameAs: plainWords,
};
