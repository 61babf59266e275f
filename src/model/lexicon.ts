import { type Directory, entryOf, type Listed } from '#src/model/directory.ts';
import { contentWords } from '#src/model/ask-words.ts';
import { tellingWords } from '#src/model/telling-words.ts';
import type { Settings } from '#src/schemas/settings.ts';

/** What an entry of the lexicon is about. */
export type LexiconKind = 'situation' | 'role' | 'term' | 'partner';

/** What the card at the top of the answers says at once. */
export interface AnswerCard {
  /** The answer as an instruction, or the meaning. */
  says: string;
  /** What to do first. */
  first?: string;
}

/** One thing somebody can ask for. */
export interface LexiconEntry {
  kind: LexiconKind;
  title: string;
  href: string;
  /** Short names of the partners it belongs to, and labels of its topics: what answers are narrowed by. */
  partners: readonly string[];
  topics: readonly string[];
  /** Initials, where it has some. */
  short?: string;
  /** Everything it is called: title, question, aliases, local and former names. */
  names: readonly string[];
  /** The ways in which staff ask for it, each as the words that say what it is about. */
  asked: readonly string[];
  /** Words that tell its page from the others, in one string: less telling than its names. */
  also?: string;
  card: AnswerCard;
}

/** Everything the hub can answer by itself, and words that mean the same. */
export interface Lexicon {
  entries: readonly LexiconEntry[];
  /** Groups of everyday words that mean the same. */
  same: readonly (readonly string[])[];
}

/** What the lexicon is made from. */
export interface LexiconSource {
  directory: Directory;
  settings: Settings;
}

const unique = (names: readonly (string | undefined)[]): string[] => [
  ...new Set(names.filter((name): name is string => name !== undefined && name !== '')),
];

const shortPartner = (directory: Directory, id: string): string => entryOf(directory, 'partners', id).data.shortName;

/** The partners behind pointers such as `role:gp`, by short name. */
const partnersOf = (directory: Directory, pointers: readonly string[]): string[] =>
  unique(
    pointers.map((pointer) => {
      const [scheme, id = ''] = pointer.split(':');
      return shortPartner(directory, scheme === 'role' ? entryOf(directory, 'roles', id).data.partner : id);
    }),
  );

/** Ways of asking as they are compared: without fillers, each once. */
const askedWords = (asked: readonly string[]): string[] =>
  unique(asked.map((phrase) => [...new Set(contentWords(phrase))].join(' ')));

const situationEntry = (
  { directory, settings }: LexiconSource,
  { href, data }: Listed<'situations'>,
): LexiconEntry => ({
  kind: 'situation',
  title: data.title,
  href,
  partners: partnersOf(directory, [data.lead, ...data.support]),
  topics: settings.topics.filter(({ id }) => data.topics.includes(id)).map(({ label }) => label),
  names: unique([data.title, data.question, ...data.aliases]),
  asked: askedWords(data.asked),
  card: {
    says: data.answer,
    first: data.firstStep,
  },
});

const roleEntry = ({ directory }: LexiconSource, { id, href, data }: Listed<'roles'>): LexiconEntry => ({
  kind: 'role',
  title: data.title,
  href,
  partners: partnersOf(directory, [`role:${id}`]),
  topics: [],
  ...(data.acronym !== undefined && { short: data.acronym }),
  names: unique([data.title, data.acronym, ...data.aliases]),
  asked: askedWords(data.asked),
  card: {
    says: data.summary,
    first: `Call me when: ${data.callWhen[0] ?? ''}`,
  },
});

const termEntry = ({ href, data }: Listed<'terms'>): LexiconEntry => ({
  kind: 'term',
  title: data.title,
  href,
  partners: [],
  topics: [],
  ...(data.short !== undefined && { short: data.short }),
  names: unique([data.title, data.short, ...data.aliases, ...data.localNames]),
  asked: askedWords(data.asked),
  card: { says: data.summary },
});

const partnerEntry = ({ directory }: LexiconSource, { id, href, data }: Listed<'partners'>): LexiconEntry => ({
  kind: 'partner',
  title: data.title,
  href,
  partners: partnersOf(directory, [`partner:${id}`]),
  topics: [],
  names: unique([data.title, data.shortName, ...data.aliases]),
  asked: askedWords(data.asked),
  card: {
    says: data.summary,
    first: data.weDo[0],
  },
});

/** How many telling words a situation and a role bring along. */
const SITUATION_WORDS = 70;
const ROLE_WORDS = 25;

const situationText = ({ data }: Listed<'situations'>): string =>
  [
    data.summary,
    data.urgencyNote,
    data.leadNote,
    data.takeCare,
    ...data.steps,
    ...data.haveReady,
    ...data.whatNext,
    ...data.exceptions.flatMap(({ when, then }) => [when, then]),
  ].join(' ');

const withTelling = (entries: readonly LexiconEntry[], texts: readonly string[], most: number): LexiconEntry[] => {
  const words = tellingWords(texts, most);
  return entries.map((entry, index) => ({ ...entry, also: (words[index] ?? []).join(' ') }));
};

/**
 * The lexicon of a hub: what staff ask for, by every name they have for it, with the answer to each. It grows with
 * situations, roles, terms and partners, and not with stories.
 * @throws when an entry points at something that is not published: the checker refuses such content
 */
export const lexiconOf = (source: LexiconSource): Lexicon => ({
  entries: [
    ...withTelling(
      source.directory.situations.map((entry) => situationEntry(source, entry)),
      source.directory.situations.map(situationText),
      SITUATION_WORDS,
    ),
    ...withTelling(
      source.directory.roles.map((entry) => roleEntry(source, entry)),
      source.directory.roles.map(({ data }) => [data.summary, ...data.callWhen, ...data.needs].join(' ')),
      ROLE_WORDS,
    ),
    ...source.directory.terms.map((entry) => termEntry(entry)),
    ...source.directory.partners.map((entry) => partnerEntry(source, entry)),
  ],
  same: source.settings.search.same,
});
