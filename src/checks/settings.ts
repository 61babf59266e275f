import type { ContentSite, SiteRule } from '#src/checks/content-site.ts';
import { quoted } from '#src/checks/field-words.ts';
import { findIdentifiers } from '#src/checks/identifiers/find-identifiers.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { schemaIssues } from '#src/checks/schema.ts';
import { telephoneDigits } from '#src/checks/telephones.ts';
import type { Issue } from '#src/model/issues.ts';
import { nearest } from '#src/model/nearest.ts';
import { findEntry } from '#src/model/site-index.ts';
import { settingsSchema } from '#src/schemas/settings.ts';

const { error } = issuesOf('settings');

interface Finding {
  path: readonly PropertyKey[];
  message: string;
  fix: string;
}

const didYouMean = (word: string, candidates: Iterable<string>, otherwise: string): string => {
  const near = nearest(word, candidates);
  return near === undefined ? otherwise : `Did you mean \`${near}\`?`;
};

/** A list read leniently: what is not well-formed is the schema's to say. */
const listOf = (data: Record<string, unknown>, ...path: string[]): Record<string, unknown>[] => {
  const found = path.reduce<unknown>(
    (value, step) => (value as Record<string, unknown> | null | undefined)?.[step],
    data,
  );
  return Array.isArray(found)
    ? found.map((item: unknown) => (typeof item === 'object' && item !== null ? (item as Record<string, unknown>) : {}))
    : [];
};

const wrongWithNavigation = (data: Record<string, unknown>, site: ContentSite): Finding[] => {
  const pages = site.pages.published;
  return listOf(data, 'navigation').flatMap(({ to }, index) => {
    if (typeof to !== 'string' || pages.has(to)) return [];
    const fix = didYouMean(to, pages, 'Write the address of a page, for example /stories/.');
    return [{ path: ['navigation', index, 'to'], message: `There is no page ${quoted(to)}.`, fix }];
  });
};

/** Lists of ids in the settings, and what they point at. */
const ID_LISTS = [
  { path: ['wording', 'askExamples'], collection: 'situations', one: 'situation' },
  { path: ['pathways'], collection: 'pathways', one: 'pathway' },
] as const;

const wrongWithIds = (data: Record<string, unknown>, site: ContentSite): Finding[] =>
  ID_LISTS.flatMap(({ path, collection, one }) => {
    const list = path.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], data);
    if (!Array.isArray(list)) return [];
    const ids = [...site.index.entries.values()].filter((entry) => entry.collection === collection).map(({ id }) => id);
    return list.flatMap((id: unknown, index): Finding[] => {
      if (typeof id !== 'string') return [];
      const place = [...path, index];
      const found = findEntry(site.index, collection, id);
      if (found?.draft === true) {
        const fix = 'Publish it first, or choose another.';
        return [{ path: place, message: `The ${one} ${quoted(id)} is a draft.`, fix }];
      }
      if (found !== undefined) return [];
      const fix = didYouMean(id, ids, `Write the id of a ${one}: its file or folder name.`);
      return [{ path: place, message: `There is no ${one} called ${quoted(id)}.`, fix }];
    });
  });

const repeatedIds = (data: Record<string, unknown>, list: string): Finding[] => {
  const ids = listOf(data, list).map(({ id }) => id);
  return ids.flatMap((id, index) =>
    typeof id === 'string' && ids.indexOf(id) < index
      ? [
          {
            path: [list, index, 'id'],
            message: `The id ${quoted(id)} is in the list of ${list} twice.`,
            fix: 'Give one of the two another id.',
          },
        ]
      : [],
  );
};

const wrongWithNumbers = (data: Record<string, unknown>): Finding[] => {
  const allowed = new Set(
    listOf(data, 'allowLists', 'telephone').map(({ value }) =>
      typeof value === 'string' ? telephoneDigits(value) : '',
    ),
  );
  const lists = [['contacts'], ['risk', 'helplines']];
  return lists.flatMap((list) =>
    listOf(data, ...list).flatMap(({ telephone }, index) =>
      // What the guard takes for a telephone number is its own to refuse; this is for short numbers such as 105.
      typeof telephone !== 'string' ||
      telephone.trim() === '' ||
      allowed.has(telephoneDigits(telephone)) ||
      findIdentifiers(telephone).some(({ kind }) => kind === 'telephones')
        ? []
        : [
            {
              path: [...list, index, 'telephone'],
              message: `The number ${telephone} is not in allowLists.telephone.`,
              fix: 'Add it there, with the reason why it may be published.',
            },
          ],
    ),
  );
};

const wrongWithFrontDoor = (data: Record<string, unknown>): Finding[] => {
  const { risk } = data;
  const frontDoor = typeof risk === 'object' && risk !== null && 'frontDoor' in risk ? risk.frontDoor : undefined;
  const contacts = listOf(data, 'contacts').flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  if (typeof frontDoor !== 'string' || contacts.includes(frontDoor)) return [];
  const fix = didYouMean(frontDoor, contacts, 'Write the id of one of the contacts.');
  return [{ path: ['risk', 'frontDoor'], message: `There is no contact with the id ${quoted(frontDoor)}.`, fix }];
};

/** The settings have their shape, and everything they point at exists. */
export const settingsRule: SiteRule = (site): Issue[] => {
  const { settings } = site;
  if (settings === undefined)
    return [
      error(
        'content/settings/hub.yaml',
        undefined,
        'The settings are missing.',
        'Copy content/settings/hub.yaml from the project and fill it in.',
      ),
    ];
  const { data, file, locate, problems } = settings;
  const findings = [
    ...wrongWithNavigation(data, site),
    ...wrongWithIds(data, site),
    ...repeatedIds(data, 'topics'),
    ...repeatedIds(data, 'contacts'),
    ...repeatedIds(data, 'families'),
    ...wrongWithNumbers(data),
    ...wrongWithFrontDoor(data),
  ];
  return [
    ...problems,
    ...schemaIssues(settingsSchema, settings),
    ...findings.map(({ path, message, fix }) => error(file, locate(path, 'value'), message, fix)),
  ];
};
