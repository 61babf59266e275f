import { withoutInvisible } from '#src/markdown/characters.ts';
import { ENTRY_KINDS, type EntryKind, hasRole, isEntryKind } from '#src/model/entry-kinds.ts';
import { nearest } from '#src/model/nearest.ts';
import { findEntry, type IndexedEntry, type SiteIndex } from '#src/model/site-index.ts';

/** What was said on the command line; a word is missing when nobody said it. */
export interface NewFlags {
  kind?: string | undefined;
  title?: string | undefined;
  partner?: string | undefined;
  role?: string | undefined;
}

/** What is known of an entry that can be begun. */
export interface NewAnswers {
  kind: EntryKind;
  title: string;
  partner: string;
  role?: string;
}

/** Asks one question, with the words to choose from where there are some; gives what was typed. */
export type Ask = (question: string) => Promise<string>;

/** Something in what was said that has to be said otherwise, in a sentence. */
export class WrongAnswer extends Error {}

/** The longest title an entry may have. */
const LONGEST_TITLE = 110;

interface Choice {
  id: string;
  words: string;
}

const listed = (choices: readonly Choice[]): string =>
  choices.map(({ id, words }, index) => `  ${String(index + 1).padStart(2)}  ${id} – ${words}`).join('\n');

const entriesOf = (index: SiteIndex, collection: 'partners' | 'roles'): IndexedEntry[] =>
  [...index.entries.values()]
    .filter((entry) => entry.collection === collection)
    .sort((one, other) => one.title.localeCompare(other.title, 'en'));

const asChoices = (entries: readonly IndexedEntry[]): Choice[] =>
  entries.map(({ id, title }) => ({ id, words: title }));

const kindChoices: Choice[] = Object.entries(ENTRY_KINDS).map(([id, words]) => ({ id, words }));

/**
 * The id that somebody means by a number of the list, an id or a name.
 * @throws WrongAnswer with what is nearest to it, and with the whole list
 */
export const chosenFrom = (said: string, what: string, choices: readonly Choice[]): string => {
  const wanted = said.trim();
  const byNumber = /^\d+$/u.test(wanted) ? choices[Number(wanted) - 1] : undefined;
  const small = wanted.toLowerCase();
  const found = byNumber ?? choices.find(({ id, words }) => id === small || words.toLowerCase() === small);
  if (found !== undefined) return found.id;
  const near =
    nearest(
      small,
      choices.map(({ id }) => id),
    ) ??
    choices.find(
      ({ words }) =>
        words.toLowerCase() ===
        nearest(
          small,
          choices.map((choice) => choice.words),
        )?.toLowerCase(),
    )?.id;
  const hint = near === undefined ? '' : ` Did you mean “${near}”?`;
  throw new WrongAnswer(`There is no ${what} called “${wanted}”.${hint}\nChoose one of these:\n${listed(choices)}`);
};

const titleOf = (said: string): string => {
  const title = withoutInvisible(said).replaceAll(/\s+/gu, ' ').trim();
  if (title === '') throw new WrongAnswer('Give the page a title: something a person would say.');
  if (title.length > LONGEST_TITLE)
    throw new WrongAnswer(`The title has ${title.length} characters, and the most is ${LONGEST_TITLE}.`);
  return title;
};

/** Asks until the answer can be used; says what is wrong with each that cannot. */
const askUntil = async <Answer>(ask: Ask, question: string, read: (said: string) => Answer): Promise<Answer> => {
  let before = '';
  for (;;) {
    const said = await ask(`${before}${question}`);
    try {
      return read(said);
    } catch (error) {
      if (!(error instanceof WrongAnswer)) throw error;
      before = `${error.message.split('\n')[0] ?? ''}\n`;
    }
  }
};

const KIND_QUESTION = `What is it?\n${listed(kindChoices)}\nA number or a word: `;

const readKind = (said: string): EntryKind => {
  const kind = chosenFrom(said, 'kind of page', kindChoices);
  if (!isEntryKind(kind)) throw new WrongAnswer(`There is no kind of page called “${said}”.`);
  return kind;
};

/**
 * The kind of page alone, for reading a file before anything else is known of it.
 * @throws WrongAnswer when nobody says it, or there is none such
 */
export const askKind = async (said: string | undefined, ask: Ask | undefined): Promise<EntryKind> => {
  if (said !== undefined) return readKind(said);
  if (ask !== undefined) return askUntil(ask, KIND_QUESTION, readKind);
  throw new WrongAnswer(`Say --kind too:\n${listed(kindChoices)}`);
};

/**
 * Puts together what is known of a new entry: from the flags, and for the rest from questions where there is somebody
 * to ask.
 * @param ask undefined where there is nobody to ask
 * @throws WrongAnswer when something is missing or is no choice
 */
export const newAnswers = async (flags: NewFlags, index: SiteIndex, ask: Ask | undefined): Promise<NewAnswers> => {
  const missing: string[] = [];
  const take = async <Answer extends string>(
    said: string | undefined,
    flag: string,
    question: string,
    read: (said: string) => Answer,
  ): Promise<Answer | undefined> => {
    if (said !== undefined) return read(said);
    if (ask !== undefined) return askUntil(ask, question, read);
    missing.push(flag);
    return undefined;
  };
  const kind = await take(flags.kind, '--kind', KIND_QUESTION, readKind);
  const title = await take(flags.title, '--title', 'What is it called? Something a person would say: ', titleOf);
  const roles = entriesOf(index, 'roles');
  const withRole = kind !== undefined && hasRole(kind);
  const givenRole = flags.role !== undefined && withRole ? chosenFrom(flags.role, 'role', asChoices(roles)) : undefined;
  const partners = asChoices(entriesOf(index, 'partners'));
  // A role works for one partner, so that nobody has to say it twice.
  const partner = await take(
    flags.partner ?? (givenRole === undefined ? undefined : findEntry(index, 'roles', givenRole)?.partner),
    '--partner',
    `Which partner is it from?\n${listed(partners)}\nA number or a word: `,
    (said) => chosenFrom(said, 'partner', partners),
  );
  const own = asChoices(roles.filter((role) => role.partner === partner));
  const role = withRole
    ? await take(givenRole, '--role', `Whose is it?\n${listed(own)}\nA number or a word: `, (said) =>
        chosenFrom(said, 'role', givenRole === undefined ? own : asChoices(roles)),
      )
    : undefined;
  if (missing.length > 0 || kind === undefined || title === undefined || partner === undefined)
    throw new WrongAnswer(whatIsMissing(missing, index));
  const works = role === undefined ? undefined : findEntry(index, 'roles', role)?.partner;
  if (works !== undefined && works !== partner)
    throw new WrongAnswer(
      `The role “${role}” works for “${works}”, not for “${partner}”. Write --partner ${works}, or choose another role.`,
    );
  return { kind, title, partner, ...(role !== undefined && { role }) };
};

const whatIsMissing = (missing: readonly string[], index: SiteIndex): string => {
  const lists: Record<string, readonly Choice[]> = {
    '--kind': kindChoices,
    '--partner': asChoices(entriesOf(index, 'partners')),
    '--role': asChoices(entriesOf(index, 'roles')),
  };
  const choices = missing.flatMap((flag) => {
    const list = lists[flag];
    return list === undefined ? [] : [`\n${flag}:\n${listed(list)}`];
  });
  const example = 'npm run new -- --kind day --title "A wet Tuesday" --partner schools --role head-teacher --yes';
  return `Say ${missing.join(', ')} too, for example:\n  ${example}${choices.join('')}`;
};
