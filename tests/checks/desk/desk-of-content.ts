import { britishDictionary } from '../../../scripts/dictionary.ts';
import { describeSite } from '#src/checks/describe-site.ts';
import type { ContentSite } from '#src/checks/content-site.ts';
import { collectionSchemas } from '#src/schemas/collections.ts';
import { type FormField, formFields } from '#src/schemas/form-fields.ts';
import { COLLECTION_OF, type Draft, type Kind, newDraft } from '#src/model/desk/draft.ts';
import { readContentTree } from '../../../scripts/content-tree.ts';

/** The day of the tests. */
export const TODAY = '2026-11-25';

let loading: Promise<ContentSite> | undefined;
/** Everything under `content/`, read once. */
export const wholeSite = (): Promise<ContentSite> =>
  (loading ??= readContentTree('.').then((files) => describeSite(files, TODAY, britishDictionary)));

/** The form of a kind. */
export const formOf = (kind: Kind): FormField[] => formFields(collectionSchemas[COLLECTION_OF[kind]]);

/** An empty draft with some things in it. */
export const draftWith = (kind: Kind, change: Partial<Draft> = {}): Draft => ({
  ...newDraft({ key: 'k', kind, fields: {}, asks: [], at: 'who', now: `${TODAY}T10:00:00Z` }),
  ...change,
});
