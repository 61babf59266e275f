import type { Settings } from '#src/schemas/settings.ts';

/** A contact in settings: a shared way to reach a service. */
export type Contact = Settings['contacts'][number];

/** The contact with this id. @throws when settings has none: the checker refuses such content. */
export const contactOf = (settings: Settings, id: string): Contact => {
  const contact = settings.contacts.find((candidate) => candidate.id === id);
  if (contact === undefined) throw new Error(`There is no contact "${id}" in settings.`);
  return contact;
};

/** Whether a partnership has set a way to reach this contact. */
export const isSet = (contact: Contact): boolean =>
  contact.telephone !== undefined || contact.email !== undefined || contact.form !== undefined;

/** The first way to reach a contact, in words: its number, else its mailbox, else its form, else the words for "not set". */
export const contactLine = (settings: Settings, id: string): string => {
  const contact = contactOf(settings, id);
  return contact.telephone ?? contact.email ?? contact.form ?? settings.wording.notSet;
};

/** Where readers write about a page: the contact with this id, which a partnership may leave out or not set. */
const FEEDBACK = 'feedback';

/** The contact for what is wrong or missing on the hub, when settings have one. */
export const feedbackContact = (settings: Pick<Settings, 'contacts'>): Contact | undefined =>
  settings.contacts.find(({ id }) => id === FEEDBACK);

/** Where readers ask for the bulletin: the contact with this id, which a partnership may leave out or not set. */
const BULLETIN = 'bulletin';

/** The contact for the partnership's bulletin, when settings have one. */
export const bulletinContact = (settings: Pick<Settings, 'contacts'>): Contact | undefined =>
  settings.contacts.find(({ id }) => id === BULLETIN);
