import { inParagraphs, type Sighting, sightings } from '#src/checks/identifiers/identifier-kind.ts';

const NAME = "[A-Z][a-z][A-Za-z'-]{0,22}";
const TITLE = '(?:M(?:r|rs|s|iss|x)|Dr)\\.?(?: (?:and|&) M(?:rs|r|s)\\.?)?';
const RELATION =
  '(?:mum|mam|dad|nan|nana|gran|granny|grandma|grandad|grandfather|grandmother|aunt|auntie|uncle|carer|childminder|neighbour|tenant|sister|brother|father|mother|stepdad|stepmum|guardian|landlord|landlady|cousin|partner|boyfriend|girlfriend)';
const PERSON = `(?:${TITLE} (?:[A-Z]\\.? ?){0,2}${NAME}(?: ${NAME}){0,2}|${RELATION},? ${NAME}(?: ${NAME})?)`;
/** What else has a number and a name: times, days, classes by colour, and bodies of soldiers and workers. */
const NO_STREET =
  '(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|' +
  '(?:Red|Blue|Green|Yellow|White|Purple|Orange)\\b|[A-Z][a-z]*days?\\b|Minutes?|Hours?|Days?|Weeks?|Months?|Years?|Questions|People|Children|Pages|Squadron|Platoon|Troop|Commando|Regiment|Company|Group|Team|Ward|Class|Steps|Things|Ways|Stories|Cases))';

/**
 * Somebody, and a house in a street whose name does not say that it is one: "her carer Denise, 28 Hillcrest, rang".
 * Smaller numbers with a name are classes ("Mrs Lane, 4 Maple"), and a number with a comma after it is an age.
 */
const PERSON_AND_HOUSE = new RegExp(
  `\\b${PERSON}(?:,? (?:of|at|from)|,| \\(|:) ?(?<found>(?:1[4-9]|[2-9]\\d|\\d{3}|\\d{1,3}[a-d]),? (?:The )?${NO_STREET}${NAME}(?: ${NO_STREET}${NAME})?)(?= ?[,.;)]| (?:rang|rings|has|had|is|was|who|called|answered|heard|will|came|said|asked|told|opened|took|on)\\b|$)`,
  'gmu',
);

const STREET =
  '(?:Street|Road|Avenue|Lane|Close|Drive|Crescent|Terrace|Way|Grove|Walk|Row|Mews|Hill|Rise|View|Green|Gardens|Brow|Fold|Yard)';
/** Where people are met at work. */
const AT_WORK =
  "(?!(?:The )?(?:[A-Z][A-Za-z'-]+ ){0,3}(?:Centre|School|Surgery|Hospital|College|Academy|Station|Hall|Council|Library|Clinic|Team|Unit|Office|Offices|Nursery|Church|Practice|Primary|Hub|Court|Service|Services)\\b)";
/** A house with a name: "old Mrs Tranter, Laburnum House, Back Lane". */
const PERSON_AND_NAMED_HOUSE = new RegExp(
  `\\b(?:${PERSON}|${RELATION}'s|[Tt]he ${NAME}s|${NAME} ${NAME}(?=, The Old))(?:,? (?:of|at)|,| \\(|:) ?(?<found>${AT_WORK}(?:The )?${NAME}(?: ${NAME}){0,2}, (?:${NAME} ){1,2}${STREET})\\b(?! (?:School|Surgery|Centre|Primary|Police|Clinic|Station)\\b)`,
  'gu',
);
/** Houses called after trees or fields, at whatever number: "with her sister, 12 The Paddocks". */
const RELATION_AT_THE = new RegExp(
  `\\b(?:${PERSON}|${RELATION}),? (?:(?:of|at) )?(?<found>\\d{1,3}[a-d]?,? The [A-Z][a-z]{3,14}s)\\b(?!')`,
  'gu',
);

/** Without it there is no such house. */
const NAME_AND_STREET = new RegExp(`[a-z], (?:${NAME} ){1,2}${STREET}\\b`, 'u');
/** A house with a name, told beside the name of somebody. */
export const namedHousesOfPeople = (text: string): Sighting[] =>
  inParagraphs(text, NAME_AND_STREET, (paragraph) => sightings(paragraph, PERSON_AND_NAMED_HOUSE));

/** Where somebody who is named lives, told beside the name by its number. */
export const homesOfPeople = (text: string): Sighting[] => [
  ...sightings(text, PERSON_AND_HOUSE),
  ...sightings(text, RELATION_AT_THE),
];
