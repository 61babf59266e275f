import {
  type IdentifierKind,
  inParagraphs,
  type Sighting,
  sightings,
} from '#src/checks/identifiers/identifier-kind.ts';

/** A mailbox as it is written (RFC 5322, addr-spec, without quotes), with or without a space beside the at sign. */
const MAILBOX =
  /(?<![\w.+%-])[\w.+%'-]{1,64}"? ?(?:@|%40|[[({<] ?@ ?[\])}>]) ?(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24}(?![\w-])/gu;
/** With spaces beside its dots, for the endings that begin no sentence. */
const MAILBOX_APART =
  /(?<![\w.+%-])[\w+%'-]{1,40}(?: ?\. ?[\w+%'-]{1,40}){0,3} ?@ ?[A-Za-z0-9-]{1,40}(?: ?\. ?(?:[a-z]{2,10}(?= ?\. ?uk)|com|net|org|uk))+(?![\w-])/gu;
/** With the name of a provider and no ending: "danny84 at gmail". */
const PROVIDER_IS =
  /\b(?:gmail|googlemail|hotmail|yahoo|outlook|icloud|aol|proton(?:mail)?|btinternet|e-?mail)(?: (?:name|address|account|login))? ?(?:is|:|=) ?(?<found>[a-z][a-z-]{1,20}[._\d][a-z\d._-]{1,30})(?![\w@-])/giu;
/** The same of somebody, with a name that is one word. */
const PROVIDER_OF =
  /\b(?:[Hh]er|[Hh]is|[Tt]heir|[Mm]y|[Mm]um's|[Dd]ad's) (?:[Gg](?:oogle)?mail|[Hh]otmail|[Yy]ahoo|[Oo]utlook|[Ii]cloud|AOL|[Bb]tinternet)(?: (?:name|address|account|login))? ?(?:is|:|=) ?(?<found>(?!(?:full|down|blocked|hacked|locked|closed|open|private|not|the|an?|always|never|on|in|off|where|how|what|still|now|also|gone|empty|broken|slow|better|easier|fine|set|linked|used|shared|checked|read|too|very|only|just|my|her|his|their|our|no|full|for)\b)[a-z][a-z\d]{3,20})(?= at\b|,|\.|;|$| with\b| and\b)/gmu;
const AT_PROVIDER =
  /(?<![\w.+%-])[\w.+%-]{2,40}["']?(?: ?@ ?| (?:at|on) )(?:gmail|googlemail|hotmail|yahoo|outlook|icloud|aol|proton(?:mail)?|btinternet|ymail|msn|virginmedia|talktalk)(?![\w-])/giu;
/** Without one of these there is no mailbox of a provider, and most texts have none. */
const PROVIDER =
  /gmail|googlemail|hotmail|yahoo|outlook|icloud|aol|proton|btinternet|ymail|msn|virginmedia|talktalk|e-?mail/iu;

const ofProvider = (text: string): Sighting[] => [
  ...sightings(text, AT_PROVIDER).filter(({ start, end }) => /@|^[^ ]*[\d._]/u.test(text.slice(start, end))),
  ...sightings(text, PROVIDER_IS),
  ...sightings(text, PROVIDER_OF),
];

const AT = '(?: ?[[({<] ?(?:at(?: sign)?|a|@) ?[\\])}>] ?| at )';
const DOT = '(?: ?[[({<] ?(?:dot|\\.) ?[\\])}>] ?| dot |\\.)';
/** A mailbox with its signs in words: "jo dot smith at example dot org", "jo [at] example.org". */
const IN_WORDS = new RegExp(
  `(?<![\\w.+%-])[\\w+%-]{1,40}(?:${DOT}[\\w+%-]{1,40}){0,3}${AT}[A-Za-z0-9-]{2,40}(?:${DOT}[A-Za-z0-9-]{2,20}){1,4}(?![\\w-])`,
  'giu',
);
/** What stands in each of them: most paragraphs have none. */
const MAYBE_IN_WORDS = /(?: at |[\])}>] ?)[A-Za-z0-9-]{2,40}(?: ?[[({<]| dot |\.[A-Za-z0-9-])/iu;
/** Endings by which words about a place, "at St. Mary", are told from a mailbox written in words. */
const ENDING =
  /(?:com|org|net|uk|edu|gov|nhs|police|sch|ac|co|eu|ie|info|io|me|email|mail|example|test|invalid|live|online)$/iu;

const isInWords = (found: string): boolean =>
  ENDING.test(found) &&
  (/[[({<] ?(?:at(?: sign)?|a|@) ?[\])}>]| dot |[[({<] ?dot/iu.test(found) || /^[a-z]\w*[.\d_]\w* at /iu.test(found));

const inWords = (text: string): Sighting[] =>
  inParagraphs(text, MAYBE_IN_WORDS, (paragraph) =>
    sightings(paragraph, IN_WORDS).filter(({ start, end }) => isInWords(paragraph.slice(start, end))),
  );

const isFile = (found: string): boolean =>
  /\.(?:png|jpe?g|webp|avif|svg|mp4|webm|vtt|mdx?|ts|js|json|css)$/iu.test(found);

const asMailbox = (found: string): string =>
  found
    .toLowerCase()
    .replaceAll(/ ?[[({<] ?(?:at(?: sign)?|a|@) ?[\])}>] ?| at /gu, '@')
    .replaceAll(/ ?[[({<] ?(?:dot|\.) ?[\])}>] ?| dot /gu, '.')
    .replaceAll(' ', '');

/** Mailboxes, also with their signs in words; those of the settings' contacts are allowed. */
export const mailAddresses: IdentifierKind = {
  kind: 'email-address',
  find: (text) => [
    ...(/@|%40/u.test(text)
      ? sightings(text, MAILBOX).filter(({ start, end }) => !isFile(text.slice(start, end)))
      : []),
    ...(text.includes('@') ? sightings(text, MAILBOX_APART) : []),
    ...(PROVIDER.test(text) ? ofProvider(text) : []),
    ...inWords(text),
  ],
  mask: (found) => `${found.slice(0, 1)}…@… (${found.length} characters)`,
  says: (masked) => `The e-mail address ${masked} is not one of the hub’s contacts: it may be somebody’s own.`,
  fix: 'Take it out if it is one person’s; if it is a shared mailbox, add it to allowLists.email in content/settings/hub.yaml.',
  allowList: 'email',
  sameAs: asMailbox,
};
