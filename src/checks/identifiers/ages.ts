import { type Sighting, sightings, wordsAfter, wordsBefore } from '#src/checks/identifiers/identifier-kind.ts';
import { OF_THING, THING_WORDS } from '#src/checks/identifiers/things.ts';

const AGE_WORD =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)';
const AGE = `(?:\\d{1,2}|${AGE_WORD})(?![\\dA-Za-z:]|[.,]\\d)`;
/** Of babies, in months or weeks; of everybody, before "old", up to the twenties of a care leaver. */
const ANY_AGE = `(?:\\d{1,2}|${AGE_WORD}|eighteen|nineteen|twenty)`;
/** The same at the beginning of a sentence: "Four-year-old". */
const ANY_AGE_FIRST = ANY_AGE.replaceAll(/\b[a-z](?=[a-z]{2})/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
const NOT_AGE =
  '(?! ?(?:to\\b|%|seconds|minutes|mins|hours|days|miles|metres|times|per\\b|of\\b|stone|feet|foot|cm|kilos|pounds|people|children|[ap]m\\b|years? (?:in|into|on|at|with)\\b))';
const NO_RANGE =
  '(?! ?(?:to|or|-|until|up|plus|\\+|/) ?(?:\\d|over|under|above|below|older|younger|up|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)| ?and (?:over|under|above|below|older|younger|up)\\b)';
const NO_PAIR = '(?! ?and (?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))';
const PERSON =
  'girl|boy|schoolgirl|schoolboy|young person|young man|young woman|child|baby|infant|toddler|newborn|teenager|teen|youth|son|daughter|brother|sister|cousin|nephew|niece|grandson|granddaughter|pupil|lad|lass|twin|patient|victim|male|female|eldest|oldest|youngest|kid|student';
/** Brothers and sisters of one family: two ages are as telling as one. */
const FAMILY = 'sisters|brothers|siblings|twins|cousins|sons|daughters';
/** Names of what has a number beside it, and words that only look like a name. */
const NOT_NAME =
  '(?:It|This|That|There|Here|What|Room|Year|Class|Unit|Group|Part|Chapter|Section|Floor|Level|Set|Team|Ward|Bus|Line|Step|Stage|Week|Day|Page|Table|Figure|Item|Question|Module|Article|Schedule|Paragraph|Platform|Junction|Gate|Bay|Form|Tier|Band|Grade|Ratio|Reception|Time|Start|Lunch|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|May|June|July|August|September|October|November|December)';
/** What comes after an age that is a thing's: "12-year-old minibus", "ten-year-old council policy". */
const OF_NO_THING = `(?! (?:[a-z]+ )?(?:${THING_WORDS})s?\\b)`;

/** The age of one person, not of a group or a thing: "aged 7", "seven-year-old", "she is nine", "the eldest, eleven". */
const AGED = new RegExp(
  [
    `(?<![Rr]eading )\\b[Aa]ged? (?:of |just |only |about |around |nearly |almost |barely )?${ANY_AGE}\\b${NO_RANGE}${NO_PAIR}`,
    `(?<![Rr]eading )\\b[Aa]ge(?: [a-z' ]{2,24})? ?[:=-] ?${ANY_AGE}\\b${NO_RANGE}`,
    `(?<![-–\\d] ?|\\bto |\\band |\\bor )\\b${ANY_AGE_FIRST}[- ](?:years?|months?|weeks?|days?|yrs?|mths?)[- ]?(?:old\\b(?!s)|of age\\b)${OF_NO_THING}`,
    `(?<![-–\\d] ?|\\bto |\\band |\\bor )\\b(?:1[0-7]|[1-9]) ?(?:y\\.?o\\.?|y/o|yrs?|years)(?=[ ,.)](?!ago|later|of|in|into|service|experience))(?= (?:girl|boy|male|female|lad|was|who|from)|[,.)]| (?:old)\\b)`,
    `(?<!\\d ?[-–] ?|\\d ?)\\b(?:1[0-7]|[1-9]) ?(?:yo|y/o|y\\.o\\.)(?![A-Za-z])`,
    `(?<=^|[-,(/:;] ?)\\bF ?(?:1[0-7]|[1-9])(?=[-,)/;]| -|$)`,
    `\\b[Aa]t (?:only |just |barely )?(?:1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen),? (?:s?he|I)\\b`,
    `\\b(?:twins|triplets|girls|boys|sisters|brothers)(?: of|,? (?:who )?(?:are|were|turned)(?: both| all)?(?: only| just)?) ${AGE}${NOT_AGE}${NO_RANGE}`,
    `(?:(?<=[,:(] ?)|^)(?:1[0-7]|[1-9]) ?[FM](?=[,)])`,
    `\\b(?:Boy|Girl|Male|Female)\\. ?${AGE}(?=[.,;]|$)`,
    `\\b(?:${PERSON})(?:,? (?:of |is |was |are |who (?:is|was) |(?:had |has )?(?:just )?turned |aged )?(?:only |just |now |nearly )?| ?[(:-] ?)${AGE}${NOT_AGE}`,
    `\\b(?:baby|infant|toddler|newborn|girl|boy|twins?|child|son|daughter|youngest),? ?\\(?(?:of |is |was |just )?(?:\\d{1,2}|${AGE_WORD}) (?:months|weeks|days|mths|wks)\\b(?! (?:ago|later|after|before|early|late|premature|into|in))`,
    `\\b(?:[Tt]wo|[Tt]hree|[Bb]oth|[Hh]er|[Hh]is|[Tt]heir|[Tt]he|[Mm]y|[Oo]ur) (?:[a-z]+ )?(?:${FAMILY})[, (]{1,2}(?:who (?:are|were) |are |were )?(?:aged )?${AGE}(?:, ${AGE})?,? and ${AGE}`,
    `\\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Tt]he|[Hh]er|[Hh]is|[Tt]heir) (?:girls|boys|children|babies)[, (]{1,2}(?:who (?:are|were) |aged )?${AGE}(?:, ${AGE})?,? and ${AGE}`,
    `\\b(?:(?:[Ss]he|[Hh]e|who|I|(?!${NOT_NAME}\\b)[A-Z][a-z]{1,14}) (?:is|was|am|had just turned|turned|has just turned|has turned|had turned)|(?:[Ss]he|[Hh]e|who|I)'(?:s|m|d)(?: just| only)?(?: turned| been)?)(?: only| just)? ${AGE}${NOT_AGE}`,
    `\\b(?!(?:${NOT_NAME}|Let)')[A-Z][a-z]{1,14}'s ${AGE}(?=[.,;)]| and\\b| now\\b)`,
    `(?<=\\b(?!${NOT_NAME},? )[A-Z][a-z]{1,14},? )\\(?${AGE}(?=[),])`,
  ].join('|'),
  'gu',
);
/** Many people at once: "children in Salford aged 9". A comma before the age makes it one person's. */
const MANY =
  /\b(?:children|pupils|people|those|babies|anyone|anybody|everyone|girls|boys|learners|students|teenagers|adults|youngsters|all)\b[^.;,]{0,30}$/iu;

/** The age of a grown-up who tells of themselves: "I was 38", "aged 61, I retired". */
const isWorkersOwn = (before: string, found: string, after: string): boolean =>
  Number(/\d\d/u.exec(found)?.[0] ?? 0) > 17 &&
  (/^I\b/u.test(found) || /\bI(?: am| was|'m)(?: an?)? $/u.test(before) || /^,? I\b/u.test(after));

/** Where the age of one person is spoken of. */
export const agesIn = (text: string): Sighting[] =>
  sightings(text, AGED).filter(({ start, end }) => {
    const before = wordsBefore(text, start, 80);
    const found = text.slice(start, end);
    if (isWorkersOwn(before, found, wordsAfter(text, end, 4))) return false;
    if (/^aged/iu.test(found)) return !MANY.test(before.slice(-44));
    if (/ old$/u.test(found)) return !OF_THING.test(before);
    const [first = ''] = found.split(' ');
    return !/ turned /u.test(found) || !OF_THING.test(`${before}${first} `);
  });
