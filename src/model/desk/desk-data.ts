import type { Directory } from '#src/model/directory.ts';
import type { DeskData } from '#src/model/desk/desk-choices.ts';
import { COLLECTION_OF, KINDS } from '#src/model/desk/draft.ts';
import { collectionSchemas, RESERVED_IDS } from '#src/schemas/collections.ts';
import { COLLECTIONS } from '#src/schemas/names.ts';
import { formFields } from '#src/schemas/form-fields.ts';
import type { Settings } from '#src/schemas/settings.ts';

const textIn = (data: object, name: string): string | undefined => {
  const value: unknown = (data as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : undefined;
};

const entriesIn = (directory: Directory): DeskData['entries'] =>
  COLLECTIONS.flatMap((collection) =>
    directory[collection].map(({ id, data }) => {
      const short = textIn(data, 'short') ?? textIn(data, 'acronym') ?? textIn(data, 'shortName');
      const [partner, family] = [textIn(data, 'partner'), textIn(data, 'family')];
      return {
        collection,
        id,
        title: data.title,
        draft: data.draft,
        ...(short !== undefined && { short }),
        ...(partner !== undefined && { partner }),
        ...(family !== undefined && { family }),
      };
    }),
  );

/** What the desk needs to know, from everything published. */
export const deskData = ({ settings, directory }: { settings: Settings; directory: Directory }): DeskData => ({
  settings,
  entries: entriesIn(directory),
  forms: Object.fromEntries(
    KINDS.map((kind) => [kind, formFields(collectionSchemas[COLLECTION_OF[kind]])]),
  ) as unknown as DeskData['forms'],
  reserved: Object.fromEntries(
    KINDS.map((kind) => [kind, RESERVED_IDS[COLLECTION_OF[kind]] ?? []]),
  ) as unknown as DeskData['reserved'],
});
