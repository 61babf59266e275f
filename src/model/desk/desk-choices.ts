import { COLLECTION_OF, type Kind } from '#src/model/desk/draft.ts';
import { buildSiteIndex, type IndexedEntry, type SiteIndex } from '#src/model/site-index.ts';
import type { FormField } from '#src/schemas/form-fields.ts';
import type { Settings } from '#src/schemas/settings.ts';

/** Everything the writer's desk needs to know of the hub, in one file, so that it can be kept for a time without a network. */
export interface DeskData {
  settings: Settings;
  /** Every entry that is published, as far as links, choices and checks need it. */
  entries: readonly Omit<IndexedEntry, 'summary'>[];
  /** The fields of each kind, with their hints and limits. */
  forms: Readonly<Record<Kind, readonly FormField[]>>;
  /** Ids that pages of the hub itself have. */
  reserved: Readonly<Record<Kind, readonly string[]>>;
}

/** The index of everything that can be linked to. */
export const deskIndex = ({ entries, settings }: DeskData): SiteIndex =>
  buildSiteIndex(
    entries.map((entry) => ({ ...entry, summary: '' })),
    { topics: settings.topics.map(({ id }) => id), contacts: settings.contacts.map(({ id }) => id) },
  );

/** The ids that a new entry of a kind cannot have. */
export const takenIds = ({ entries, reserved }: DeskData, kind: Kind): ReadonlySet<string> => {
  const collection = COLLECTION_OF[kind];
  return new Set([
    ...entries.filter((entry) => entry.collection === collection).map(({ id }) => id),
    ...reserved[kind],
  ]);
};

/** One thing that can be chosen. */
export interface Choice {
  value: string;
  label: string;
}

/** What a reference may point at, by name. */
export const choicesFor = ({ entries, settings }: DeskData, to: string): Choice[] => {
  if (to === 'topics') return settings.topics.map(({ id, label }) => ({ value: id, label }));
  if (to === 'contacts') return settings.contacts.map(({ id, label }) => ({ value: id, label }));
  return entries
    .filter(({ collection, draft }) => collection === to && !draft)
    .map(({ id, title }) => ({ value: id, label: title }))
    .sort((one, other) => one.label.localeCompare(other.label, 'en-GB'));
};

/** The choices with what is held already and can be chosen no more, so that somebody sees it and can take it away. */
export const withHeld = (choices: readonly Choice[], held: readonly unknown[]): Choice[] => [
  ...choices,
  ...held.flatMap((one) =>
    typeof one === 'string' && one !== '' && !choices.some(({ value }) => value === one)
      ? [{ value: one, label: one }]
      : [],
  ),
];

/** The partner that a role works for. */
export const partnerOfRole = ({ entries }: DeskData, role: string): string | undefined =>
  entries.find(({ collection, id }) => collection === 'roles' && id === role)?.partner;
