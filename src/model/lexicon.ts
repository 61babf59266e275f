import { type Directory, entryOf, type Listed } from '#src/model/directory.ts';
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
  card: { says: data.summary },
});

const partnerEntry = ({ directory }: LexiconSource, { id, href, data }: Listed<'partners'>): LexiconEntry => ({
  kind: 'partner',
  title: data.title,
  href,
  partners: partnersOf(directory, [`partner:${id}`]),
  topics: [],
  names: unique([data.title, data.shortName, ...data.aliases]),
  card: {
    says: data.summary,
    first: data.weDo[0],
  },
});

/**
 * The lexicon of a hub: what staff ask for, by every name they have for it, with the answer to each. It grows with
 * situations, roles, terms and partners, and not with stories.
 * @throws when an entry points at something that is not published: the checker refuses such content
 */
export const lexiconOf = (source: LexiconSource): Lexicon => {
  const { situations, roles, terms, partners } = source.directory;
  return {
    entries: [
      ...situations.map((entry) => situationEntry(source, entry)),
      ...roles.map((entry) => roleEntry(source, entry)),
      ...terms.map((entry) => termEntry(entry)),
      ...partners.map((entry) => partnerEntry(source, entry)),
    ],
    same: source.settings.search.same,
  };
};
