import { addMonths } from '#src/model/dates.ts';
import type { Directory, Listed } from '#src/model/directory.ts';
import { LINK_SCHEMES, type LinkScheme } from '#src/schemas/names.ts';
import type { Settings } from '#src/schemas/settings.ts';

/** One thing to choose, with what is written when it is chosen. */
export interface EditorChoice {
  label: string;
  value: string;
}

/** What a form chooses from that no folder of entries holds, and what it begins with. */
export interface EditorLists {
  topics: readonly EditorChoice[];
  contacts: readonly EditorChoice[];
  /** The pages that links of a scheme can point at: `role:health-visitor`. */
  targets: Readonly<Record<string, readonly EditorChoice[]>>;
  /** What fields of some name begin with, for instance the day by which a page is read again. */
  beginsWith: Readonly<Record<string, string>>;
}

const SCHEME_WORDS: Readonly<Record<LinkScheme, string>> = {
  role: 'role',
  partner: 'partner',
  term: 'word',
  situation: 'situation',
  law: 'law',
  day: 'day',
  blog: 'blog',
  vlog: 'vlog',
  module: 'module',
  event: 'joint session',
  learning: 'learning',
};

/** The name of a page, with its initials where people know it by them. */
const nameOf = ({ data }: Listed): string => {
  const initials = 'short' in data ? data.short : 'acronym' in data ? data.acronym : undefined;
  return initials === undefined || initials === data.title ? data.title : `${data.title}, ${initials}`;
};

const choices = (list: readonly { id: string; label: string }[]): EditorChoice[] =>
  list.map(({ id, label }) => ({ label, value: id }));

/**
 * What forms choose from and begin with: topics and contacts from settings, every page a link can point at with its
 * kind in words, and the day a year ahead by which a new page is read again.
 * @param today year-month-day
 */
export const editorLists = (settings: Settings, directory: Directory, today: string): EditorLists => ({
  topics: choices(settings.topics),
  contacts: choices(settings.contacts),
  targets: Object.fromEntries(
    Object.entries(LINK_SCHEMES).map(([scheme, collection]) => [
      scheme,
      (directory[collection] as readonly Listed[]).map((entry) => ({
        label: `${nameOf(entry)} (${SCHEME_WORDS[scheme as LinkScheme]})`,
        value: `${scheme}:${entry.id}`,
      })),
    ]),
  ),
  beginsWith: { reviewBy: addMonths(today, 12), published: today },
});
