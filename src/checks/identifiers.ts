import type { ContentSite, SiteRule } from '#src/checks/content-site.ts';
import { type Allowed, findIdentifiers } from '#src/checks/identifiers/find-identifiers.ts';
import { type Row, rowOf, rowsOf, textOf } from '#src/checks/rows.ts';
import type { Issue } from '#src/model/issues.ts';

/**
 * What the settings say may be published: the allow-lists, and the hub's own mailboxes.
 * @param data the settings as YAML gives them: what the schema refuses elsewhere in them takes nothing off a list
 */
const allowedBySettings = (data: Record<string, unknown>): Allowed => {
  const settings: Row = { fields: data, path: [] };
  const textsIn = (rows: readonly Row[], name: string): string[] =>
    rows.flatMap((row) => textOf(row, name)).map(({ text }) => text);
  const listed = (list: keyof Allowed): string[] =>
    textsIn(
      rowOf(settings, 'allowLists').flatMap((lists) => rowsOf(lists, list)),
      'value',
    );
  return {
    telephone: listed('telephone'),
    email: [
      ...listed('email'),
      ...textsIn([...rowsOf(settings, 'contacts'), ...rowOf(settings, 'contribute')], 'email'),
    ],
    postcode: listed('postcode'),
    address: listed('address'),
    other: listed('other'),
  };
};

/** The words of a file's name, and of the folder it is in: both are part of an address. */
const wordsOfName = (path: string): string =>
  path
    .split('/')
    .slice(2)
    .join(' ')
    .replace(/\.[a-z0-9]+$/u, '')
    .replaceAll(/[-_]+/gu, ' ');

/** Nothing is published that leads to a child, a family or any other private person: in no text, in no field, in no name. */
export const identifiersRule: SiteRule = (site: ContentSite) => {
  const allowed = allowedBySettings(site.settings?.data ?? {});
  return site.files.flatMap(({ path, kind, text }): Issue[] => {
    if (kind !== 'file') return [];
    const inName = findIdentifiers(wordsOfName(path), { allowed }).map(({ kind: rule, message }) => ({
      ...{ line: 1, column: 1, rule, message: `The name of this file is public, too. ${message}` },
      fix: 'Give the file, or its folder, another name.',
    }));
    const inText = text === undefined ? [] : findIdentifiers(text, { allowed });
    return [
      ...inName,
      ...inText.map(({ kind: rule, line, column, message, fix }) => ({ line, column, rule, message, fix })),
    ].map((found): Issue => ({ file: path, severity: 'error', ...found }));
  });
};
