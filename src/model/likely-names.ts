/** Words before a surname. */
const TITLES =
  'Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof|Professor|Sir|Dame|Lady|Lord|Rev|Reverend|Father|Sister|Nurse|PC|PCSO|DC|DS|DI|DCI|Sgt|Sergeant|Inspector|Constable|Cllr|Councillor';
const TITLED = new RegExp(String.raw`\b(?:${TITLES})\.?\s+(?:\p{Lu}[\p{L}’'-]+)(?:\s+\p{Lu}[\p{L}’'-]+)?`, 'gu');
const CAPITALS =
  /(?<![\p{L}’'-])\p{Lu}\p{Ll}+(?:[’'-]\p{Lu}\p{Ll}+)?\s+(?:(?:O’|O'|Mc|Mac|van |de |bin |al-)?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?![\p{L}-])/gu;

/** Words that begin with a capital and are no part of anybody's name. */
const OTHER = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
  October November December Christmas Easter Ramadan Eid Diwali Act Act’s Acts Section Working Together Keeping Safe Street
  Road Lane Avenue Park School Academy College Primary Secondary Nursery Hospital Clinic Surgery Centre Council City County
  Team Board Service Services Unit Police Officer Hub House Hall Court Church Mosque Club Children Child Family Families
  Early Help Front Door Social Worker Care Health Visitor Nurse Head Teacher Public Partnership Safeguarding Local Authority
  National Greater Manchester Salford England Wales Scotland Britain Ireland United Kingdom London North South East West
  Year Key Stage Operation Encompass Youth Justice Fire Rescue Housing Probation General Practice Integrated Home Office
  Department Education Ofsted Google Microsoft Word Teams Zoom The A An In On At By For From With And But Or If When While
  After Before Then There This That These Those My Our Your His Her Their We You They He She It I Mum Dad Nan Grandad Auntie
  Uncle What Who Where Why How Is Are Was Were Do Does Did Have Has Had Not No Yes Still To So Just Only Even Every Each
  Some Any All Most One Two Three Four Five Six Seven Eight Nine Ten First Last Next Good Morning Afternoon Evening Dear
  Named Designated Lead Adult Mental Domestic Abuse Serious Violence Law Guidance Chapter Part Plan Review Protection`
    .split(/\s+/u)
    .map((word) => word.toLowerCase()),
);

/** Words that look like the whole name of a person, with the line they stand on, counted from 0. */
export interface LikelyName {
  name: string;
  line: number;
}

/**
 * Finds what may be the surname of somebody: a name after a title (“Mrs Okafor”), or two words with capitals that are
 * no name the hub knows. It is for a person to look at: it finds more than there is.
 * @param known names of partners, roles, terms and the like, which are no people's
 */
export const likelyNames = (lines: readonly string[], known: Iterable<string>): LikelyName[] => {
  const isKnown = new Set([...known].flatMap((name) => name.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []));
  const found = new Map<string, number>();
  const keep = (name: string, line: number): void => {
    if (!found.has(name)) found.set(name, line);
  };
  for (const [line, text] of lines.entries()) {
    const titled = [...text.matchAll(TITLED)];
    for (const [name] of titled) keep(name, line);
    for (const { 0: name, index } of text.matchAll(CAPITALS)) {
      const isTitled = titled.some((one) => index < one.index + one[0].length && index + name.length > one.index);
      const parts = name.split(/\s+/u).map((word) => word.toLowerCase());
      if (!isTitled && !parts.some((word) => OTHER.has(word) || isKnown.has(word))) keep(name, line);
    }
  }
  return [...found].map(([name, line]) => ({ name, line }));
};

/** What is said of words that look like a name. */
export const likelyNameWords = (name: string): string =>
  `“${name}” may be the name of a real person. Nobody may be known from the page.`;
