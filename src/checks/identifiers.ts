import type { ContentSite, SiteRule } from '#src/checks/content-site.ts';
import { type Allowed, findIdentifiers } from '#src/checks/identifiers/find-identifiers.ts';
import type { Issue } from '#src/model/issues.ts';
import type { Settings } from '#src/schemas/settings.ts';

/** What the settings say may be published: the allow-lists, and the mailboxes of the hub's own contacts. */
export const allowedBySettings = (settings: Pick<Settings, 'allowLists' | 'contacts'> | undefined): Allowed => {
  if (settings === undefined) return {};
  const { allowLists, contacts } = settings;
  const values = (list: readonly { value: string }[]): string[] => list.map(({ value }) => value);
  return {
    telephone: values(allowLists.telephone),
    email: [...values(allowLists.email), ...contacts.flatMap(({ email }) => (email === undefined ? [] : [email]))],
    postcode: values(allowLists.postcode),
    address: values(allowLists.address),
    other: values(allowLists.other),
  };
};

/** Nothing is published that leads to a child, a family or any other private person: in no text file, in no field. */
export const identifiersRule: SiteRule = (site: ContentSite) => {
  const allowed = allowedBySettings(site.settings?.settings);
  return site.files.flatMap(({ path, kind, text }): Issue[] =>
    kind !== 'file' || text === undefined
      ? []
      : findIdentifiers(text, { allowed }).map(({ kind: rule, line, column, message, fix }): Issue => ({
          file: path,
          line,
          column,
          rule,
          severity: 'error',
          message,
          fix,
        })),
  );
};
