import { homesOfPeople, namedHousesOfPeople } from '#src/checks/identifiers/homes-of-people.ts';
import {
  type IdentifierKind,
  inParagraphs,
  plainWords,
  type Sighting,
  sightings,
  wordsAfter,
  wordsBefore,
} from '#src/checks/identifiers/identifier-kind.ts';
import { NUMBER_IN_WORDS, THIRTEEN_OR_MORE_IN_WORDS } from '#src/checks/identifiers/numbers-in-words.ts';
import { matchesOf } from '#src/checks/matches.ts';

/** What streets are called in Britain, with their short forms (BS 7666, street descriptors). */
const SHORT = 'St|Rd|Ave|Av|Ln|Cl|Dr|Ct|Cres|Pl|Terr?|Gdns|Gr|Sq|Bldgs|Blvd|Pde';
const LONG =
  'Street|Road|Avenue|Lane|Close|Drive|Court|Crescent|Place|Terrace|Way|Gardens?|Grove|Walk|Row|Mews|Square|Hill|Park|Rise|' +
  'View|Green|Parade|Gate|Wharf|Vale|Croft|Fold|Brow|Bank|Yard|Buildings|Mount|Meadows?|Heights|Circus|Boulevard|Villas|' +
  'Cottages|Passage|Approach|Chase|Quay|Dene|Garth|Mead|Alley|Drove|Esplanade|Orchard|Path|Promenade|Side|Wynd|Spinney|' +
  'Copse|Paddock|Hollow|Ridge|Broadway|Arcade|House|Tower|Lodge|Cottage|Point';
const NUMBER =
  '(?<![A-Za-z\\d:.,/£$-])(?:(?:No\\.?|Number|no\\.?|number) ?)?\\d{1,4}(?:[A-Za-z]| ?\\([a-d]\\))?(?: ?[-/&] ?\\d{1,4}[A-Za-z]?)?';
const NAME = "[A-Z][A-Za-z'.-]{0,24}";
/** "14 Acacia Avenue", "No. 14, St Mary's Rd", "3 The Green". */
const IN_CAPITALS = new RegExp(
  `${NUMBER},? {1,3}(?:(?:in|on) )?(?:${NAME} {1,2}){1,4}(?:${LONG}|${SHORT})\\b(?!'s? )`,
  'gu',
);
/** The few words for a street that mean little else. */
const IN_SMALL = new RegExp(
  `${NUMBER},? {1,3}(?<name>[a-z']{3,20}(?: [a-z']{3,20})?) (?<type>street|road|avenue|lane|close|drive|crescent|terrace|grove|gardens|mews|st|rd|ave)\\b`,
  'giu',
);
/** Streets that are one word with their kind: "22 Broadway", "7 Kingsway". */
const ONE_WORD = new RegExp(
  `${NUMBER},? (?:Broadway|Kingsway|Queensway|[A-Z][a-z]{2,12}(?:gate|way|croft|fold|brow))\\b(?= *(?:,|in|$|\\.))`,
  'gmu',
);
/** Streets whose kind comes first, in Wales, Scotland and the Channel Islands. */
const KIND_FIRST = new RegExp(
  `${NUMBER},? (?:Heol|Ffordd|Stryd|Lon|Clos|Cwrt|Maes|Rhodfa|Rhes|Parc|Pen|Gelli|Rue|Sraid)(?: (?:[Yy]|[Yy]r|[Dd]e|[Dd]u|[Dd]es|[Aa]n))? ${NAME}`,
  'gu',
);
/** Whatever street it is, where words say that somebody lives there: "lives at 2 The Poplars". */
const LIVED_AT = new RegExp(
  `\\b(?:(?:[Ll]ives?|[Ll]ived|[Ll]iving|[Ss]tays?|[Ss]taying|[Rr]esid(?:es?|ing)) at|(?:[Hh]ome )?[Aa]ddress(?: is| was)?:?|[Hh]ome is(?: at)?) (?<found>${NUMBER},? (?:[Tt]he )?${NAME}(?: ${NAME}){0,3})`,
  'gu',
);
/** Houses called after trees: "at 14, the Poplars". */
const AT_THE = new RegExp(
  `\\b(?:at|of|outside|visit(?:ed)?) (?<found>${NUMBER},? [Tt]he (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)[A-Z][a-z]{3,12}s)\\b(?!')`,
  'gu',
);
/** The door after the street: "Ash Grove, number 1". */
const DOOR_LAST = new RegExp(
  `\\b(?:${NAME} ){1,3}(?:${LONG}|${SHORT}),? (?:at )?(?:[Nn]umber|[Nn]o\\.?|[Dd]oor|[Ff]lat) \\d{1,4}[A-Za-z]?\\b`,
  'gu',
);
/** On a form: "house number: 88, street: Monton Green". */
const ON_FORM = new RegExp(
  `\\b(?:[Hh]ouse|[Dd]oor|[Ff]lat|[Pp]roperty)(?: (?:[Nn]umber|[Nn]o\\.?|[Nn]ame))? ?[:=] ?\\d{1,4}[A-Za-z]?[,;]?\\s{0,2}(?:[Ss]treet|[Rr]oad|[Aa]ddress)(?: [Nn]ame)? ?[:=] ?(?:${NAME} ?){1,4}|\\b(?:[Ss]treet|[Rr]oad)(?: [Nn]ame)? ?[:=] ?(?:${NAME} ?){1,4}[,;]?\\s{0,2}(?:[Hh]ouse|[Dd]oor|[Ff]lat|[Nn]umber|[Nn]o\\.?)(?: (?:[Nn]umber|[Nn]o\\.?))? ?[:=] ?\\d{1,4}\\b`,
  'gu',
);
/** A door's number in words, after words that say so: "number nine Lark Hill Terrace". */
const NUMBERED_IN_WORDS = new RegExp(
  `\\b(?:[Nn]umber|NUMBER|[Nn]o\\.?|[Hh]ouse) (?:[Nn]umber )?(?:${NUMBER_IN_WORDS}),? (?:in |on )?(?:(?:${NAME} ){1,4}(?:${LONG}|${SHORT})|[Tt]he (?:${LONG}))\\b(?!'s? )`,
  'gu',
);
const LIVES_AT =
  '\\b(?:(?:[Ll]ives?|[Ll]ived|[Ll]iving|[Ss]tays?|[Ss]taying|[Mm]oved|[Pp]laced|[Hh]oused|[Kk]nock(?:ed)?|[Ww]ent|[Cc]alled|[Vv]isited|[Vv]isit|[Dd]elivered|[Rr]ound|[Bb]ack|[Rr]esides|[Tt]enancy) (?:(?:at|in|to|on|is at|from) )?|(?:[Aa]ddress|[Hh]ome)(?: is(?: now)?| was)?:? )(?:the )?';
/** The same without the word "number": where words say that somebody lives there, or the number is no hour or small count. */
const LIVED_AT_IN_WORDS = new RegExp(
  `(?:${LIVES_AT}(?<found>(?:${NUMBER_IN_WORDS}),? (?:${NAME} ){1,4}(?:${LONG}|${SHORT}))|\\b(?:at|to|from|outside|of|into) (?<other>(?:${THIRTEEN_OR_MORE_IN_WORDS}),? (?:${NAME} ){1,4}(?:${LONG}|${SHORT})))\\b(?!'s? )`,
  'gu',
);
/** At the start of what is said, with what the house is or has. */
const FIRST_IN_WORDS = new RegExp(
  `(?:^|[.;:!?"(,] ?)(?<found>(?:${NUMBER_IN_WORDS}),? (?:${NAME} ){1,4}(?:${LONG}|${SHORT}))(?= (?:is|was|has|had|where)\\b|[,.)]|$)`,
  'gmu',
);
/** And all in small letters. */
const IN_SMALL_WORDS = new RegExp(
  `\\b(?:number|no\\.?|lives at|live at|living at|address:?|address is|home is) (?:number )?(?:${NUMBER_IN_WORDS}),? (?<name>[a-z']{3,20}(?: [a-z']{3,20}){0,2}) (?:street|road|avenue|lane|close|drive|crescent|terrace|grove|gardens|mews|court|way)\\b`,
  'giu',
);
/** A flat with its number in words, where nothing is counted: not "flat three times". */
const FLAT_IN_WORDS = new RegExp(
  `(?<!\\b(?:a|an|fell|fall|was|is|lie|lay) )\\b(?:[Ff]lat|[Aa]partment|[Mm]aisonette|[Bb]edsit)(?: (?:no\\.?|number))? (?:${NUMBER_IN_WORDS})(?=,? (?:[A-Z]|on the|at|above|upstairs|downstairs)|[,.;:)]|$)`,
  'gmu',
);
/** A cottage and its street: "Wren Cottage, Mill Brow". */
const COTTAGE_AND_STREET = new RegExp(
  `\\b(?:${NAME} ){1,3}(?:Cottages?|Bungalow|Barn|Farm(?:house)?|Forge|Stables|Rectory), (?:${NAME} ){1,3}(?:${LONG}|Rd|St|Ln|Ave)\\b`,
  'gu',
);
const FLAT =
  /(?<!\b(?:a|an) )\b(?:[Ff]lat|FLAT|[Aa]partment|APARTMENT|Apt\.?|[Mm]aisonette|[Bb]edsit|[Cc]aravan)(?: (?:no\.?|number))? {0,2}(?:\d{1,4} ?-? ?[A-Za-z]?|[A-Z])\b(?! ?%| ?(?:per|percent|rate|fee|minutes?|hours?|days?|weeks?|months?|metres?|miles?|of|or|to|by|doors?|bed|sets?|packs?)\b)/gu;
/** A house with a name, where words say that somebody lives in it. */
const NAMED =
  /\b(?:[Ll]ives?|[Ll]ived|[Ll]iving|[Ss]tays|[Ss]taying|[Hh]ome is|[Aa]ddress(?: is)?|[Rr]esides|[Hh]oused|[Mm]oved|[Pp]laced)(?: at| in| to|:)? (?<found>(?:The )?[A-Z][a-z']+(?: [A-Z][a-z']+)? (?:Cottage|Farm|Barn|Villa|Bungalow|Caravan Park|Tower|Towers|House|Lodge|Forge|Rectory|Stables|Grange|Farmhouse|Croft|Heights|Point))\b/gu;

/** What a number before a street's name counts instead of a house. */
const COUNTED =
  /\b(?:top|section|sections|s|part|chapter|room|bus|buses|tram|platform|gate|bay|floor|level|year|years|class|form|page|module|step|stage|week|day|aged?|article|regulation|schedule|route|line|grade|band|tier|ward|zone|no\. of|stop|junction|exit|unit|volume|issue|episode|question|action|item|appendix|figure|table|the|at least|about|over|under|than|these|those|all|our|first|last|next|every|(?:one|some|each|all|any|none|most|half|out|total|number|list|row|top|range|group|sum|lots|couple|team|set|pair|series|choice|consisting) of) $|[:.\d]$/iu;
/** A day and its month, or a year, before the name of a street. */
const isTime = (found: string): boolean =>
  /^\d{1,2},? (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\b/u.test(
    found,
  ) || /^(?:19|20)\d\d\b/u.test(found);
/** Places where people work, learn or meet, after what would else be an address; and words that speak of numbers of things. */
const PUBLIC =
  /^(?: (?:schools?|nurseries|academies|surgeries|primary|academy|nursery|college|surgery|clinic|hospital|health|medical|police|fire|station|library|centre|center|church|youth|community|children's|family|hub|hostel|housing|council|town|civic|crown|magistrates|court|team|team's|project|families|residents|staff|practice|pharmacy))\b/iu;
const HOME =
  /\b(?:lives?|lived|living|live|at|address|home|house|stay(?:s|ing|ed)?|moved|to|from|outside|of|visit(?:s|ed)?|found|door)\b[^\d\n.;]{0,25}$|(?:^|[\n"':(,]) ?$/iu;
const NOT_NAME =
  /\b(?:the|in|on|a|an|and|or|of|to|per|mph|mile|miles|metre|metres|minutes?|hours?|days?|weeks?|months?|years?|busy|quiet|main|long|short|side|new|old|other|more|times?|people|children|families|different|from|with|for|along|down|at|by|is|was|are|were|very|got|had|have|cars?|steps?|safe|each|cross|crossed|across|near|off|street|away|into|we|they|you|he|she|it|that|this|then|when|which|who)\b/iu;

const isSmall = (text: string, { start, end }: Sighting): boolean => {
  const found = text.slice(start, end);
  const name = found.replace(/^[\s\S]*?\d[A-Za-z]?,? +/u, '').replace(/ [^ ]+$/u, '');
  return !NOT_NAME.test(name) && HOME.test(wordsBefore(text, start, 50));
};

/** What a house has, before "of 14": elsewhere a number after "of" counts. */
const PART_OF_HOUSE =
  /\b(?:doors?|doorstep|gates?|front|back|rear|outside|inside|roof|tenants?|residents?|occupiers?|occupants?|owners?|gardens?|windows?|hall(?:way)?|kitchen|steps|letter ?box|drive|yard|keys?|tenancy|address|photo(?:graph)?|picture|corner) of $/iu;

const isCounted = (before: string, found: string): boolean =>
  COUNTED.test(before.slice(-16)) &&
  !PART_OF_HOUSE.test(before) &&
  // A unit is most often a firm's.
  !(/\bunit $/iu.test(before) && /(?:Cottages|Villas|Mews)$/u.test(found));

const isHouse = (text: string, { start, end }: Sighting): boolean =>
  !/ Downing Street$/u.test(text.slice(start, end)) &&
  !isTime(text.slice(start, end)) &&
  !isCounted(wordsBefore(text, start, 40), text.slice(start, end)) &&
  !PUBLIC.test(wordsAfter(text, end, 16));

const IS_LARGE = new RegExp(`^(?:${THIRTEEN_OR_MORE_IN_WORDS})\\b`, 'iu');
/** Smaller numbers begin the names of streets: "Seven Sisters Road". */
const isLarge = (found: string): boolean => IS_LARGE.test(found);

/** Doors whose numbers are words; the name of the street tells them from a count of things. */
const inWords = (text: string): Sighting[] => [
  ...matchesOf(text, LIVED_AT_IN_WORDS).flatMap((match): Sighting[] => {
    const end = match.index + match[0].length;
    const span = { start: end - (match.groups?.['found'] ?? match.groups?.['other'] ?? '').length, end };
    return isHouse(text, span) ? [span] : [];
  }),
  ...sightings(text, FIRST_IN_WORDS).filter((span) => isHouse(text, span) && isLarge(text.slice(span.start, span.end))),
  ...matchesOf(text, IN_SMALL_WORDS).flatMap((match): Sighting[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const name = match.groups?.['name'] ?? '';
    return NOT_NAME.test(name) || /^(?:high|side|main|back|front|one|two|three)$/iu.test(name) || !isHouse(text, span)
      ? []
      : [span];
  }),
];

/** Whatever has a figure in it: most paragraphs have none. */
const inFigures = (text: string): Sighting[] => [
  ...[
    ...sightings(text, IN_CAPITALS),
    ...sightings(text, ONE_WORD),
    ...sightings(text, KIND_FIRST),
    ...sightings(text, AT_THE),
    ...sightings(text, LIVED_AT),
  ].filter((span) => isHouse(text, span)),
  ...sightings(text, IN_SMALL).filter((span) => isHouse(text, span) && isSmall(text, span)),
  ...sightings(text, DOOR_LAST),
  ...homesOfPeople(text),
];

/** Home addresses: a number with a street, a flat, or a house with a name that somebody lives in. */
export const homeAddresses: IdentifierKind = {
  kind: 'home-address',
  find: (text) => [
    ...inParagraphs(text, /\d/u, inFigures),
    ...sightings(text, NUMBERED_IN_WORDS).filter((span) => isHouse(text, span)),
    ...sightings(text, ON_FORM),
    ...inWords(text),
    ...sightings(text, FLAT),
    ...sightings(text, FLAT_IN_WORDS),
    ...sightings(text, COTTAGE_AND_STREET),
    ...sightings(text, NAMED),
    ...namedHousesOfPeople(text),
  ],
  mask: (found) => (/\d/u.test(found) ? `${/\d+/u.exec(found)?.[0] ?? ''} …` : `${found.slice(0, 2)}…`),
  says: (masked) => `This looks like a home address (${masked}): anybody could go there.`,
  fix: 'Say “a terraced house in Eccles” or less; if it is a public building, add it to allowLists.address in content/settings/hub.yaml.',
  allowList: 'address',
  sameAs: plainWords,
};
