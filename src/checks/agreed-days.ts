import type { EntryRule } from '#src/checks/content-site.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { daysBetween, longDate } from '#src/model/dates.ts';
import { day } from '#src/schemas/fields.ts';

const { error } = issuesOf('agreed-days');

/** The fields that say on which day somebody agreed. */
const AGREED: readonly (readonly string[])[] = [
  ['consent', 'signedOffOn'],
  ['consent', 'recordedOn'],
  ['peopleConsentOn'],
  ['author', 'nameConsentOn'],
];

const dayField = day('day');

const valueAt = (data: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Readonly<Record<string, unknown>> | undefined)?.[step], data);

/** Nobody has agreed on a day that is still to come. One day is allowed, since a day begins earlier in another place. */
export const agreedDaysRule: EntryRule = (entry, site) =>
  AGREED.flatMap((path) => {
    const value = valueAt(entry.data, path);
    // What is not a day at all is the schema rule's to say.
    if (typeof value !== 'string' || !dayField.safeParse(value).success) return [];
    if (daysBetween(site.today, value) <= 1) return [];
    const message = `Nobody can have agreed on ${longDate(value)} yet.`;
    return [error(entry.file, entry.locate(path, 'value'), message, 'Write the day on which it was agreed.')];
  });
