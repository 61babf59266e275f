import { DISTRICTS } from '#src/checks/identifiers/districts.ts';
import { type Sighting, sightings } from '#src/checks/identifiers/identifier-kind.ts';

const NOT_PLACE =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Year|Reception|England|Wales|Scotland|Britain|Great Britain|Northern Ireland|Europe|Parliament|English|Maths|Christmas|Boxing|New Year|Halloween|Easter|Act|Section|Chapter|Part|Working|Court|I|It|The Act|Spring|Summer|Autumn|Winter|Key|Children|Keeping|Schedule|Article|Figure|Table|Form|Room|Microsoft|Teams|Zoom|A&E)';
const NAME = `(?<found>(?!${NOT_PLACE}\\b)[A-Z][a-z']+(?:[- ](?:St\\.? )?[A-Z][a-z']+){0,3})`;
/** A place with a name, after a word of place; nations are no places where somebody could be found. */
const PLACE = new RegExp(
  `(?:(?<=\\d), |\\b(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|of|[Oo]utside|[Oo]ff|on|[Aa]round|into|to|through|[Bb]ehind|[Bb]eside|[Oo]pposite|towards?|past|via|across|left|reached|inside) )(?:the )?${NAME}`,
  'gu',
);
/** On a form or in notes: "Place: Winton". */
const LABELLED = new RegExp(
  `\\b(?:[Pp]lace|[Ll]ocation|[Ww]here|[Aa]rea|[Tt]own|[Dd]istrict|[Ww]ard|[Ss]ite|[Ss]cene|[Vv]enue|[Ss]chool|[Ee]state|[Nn]eighbourhood)(?: of [a-z]{3,12}| seen| found)? ?[:=-] ?(?:the )?${NAME}`,
  'gu',
);
/** A name that says itself that it is one: "Oakwood Academy". */
const NAMED = new RegExp(
  `\\b${NAME}(?<= (?:School|Academy|Primary|High|College|Nursery|Park|Hospital|Library|Precinct|Station|Estate|Infirmary|Street|Road|Lane|Avenue))\\b`,
  'gu',
);
/** With a kind of place in small letters after it: "Piccadilly bus station". */
const OF_KIND = new RegExp(
  `\\b${NAME}(?= (?:(?:bus|train|tram|railway|metrolink|police|town|city|shopping|leisure|community|skate|retail) )?(?:station|interchange|stop|precinct|centre|park|library|estate|market|arcade|baths|Interchange)\\b)`,
  'gu',
);
/** A district needs no word before it. */
const DISTRICT = new RegExp(
  `(?<![A-Za-z-])(?:(?:Higher|Lower|Great|Little|Old|New) )?(?:${DISTRICTS})(?![A-Za-z-])`,
  'gu',
);

/** A name's own possessive, "to Ellis's mum", is a person. */
const isPlace = (found: string): boolean => !/'s$/u.test(found) || /\b(?:St|Saint)\b/u.test(found);

/** Where a place is named at which somebody could be found, in order. */
export const placesIn = (text: string): Sighting[] =>
  [
    ...sightings(text, PLACE),
    ...sightings(text, LABELLED),
    ...sightings(text, NAMED),
    ...sightings(text, OF_KIND),
    ...sightings(text, DISTRICT),
  ]
    .filter(({ start, end }) => isPlace(text.slice(start, end)))
    .sort((one, other) => one.start - other.start);
