import { type Contact, contactOf, isSet } from '#src/model/contacts.ts';
import type { Settings } from '#src/schemas/settings.ts';

/** One way to reach a contact, as a link. */
export interface Way {
  label: string;
  href: string;
}

/** A contact as pages show it. Without ways it has not been set. */
export interface Reach {
  id: string;
  label: string;
  says: string;
  hours?: string;
  ways: Way[];
}

const waysOf = ({ telephone, email, form }: Contact): Way[] => [
  ...(telephone === undefined ? [] : [{ label: telephone, href: `tel:${telephone.replaceAll(' ', '')}` }]),
  ...(email === undefined ? [] : [{ label: email, href: `mailto:${email}` }]),
  ...(form === undefined ? [] : [{ label: 'Online form', href: form }]),
];

/** The contact with this id, with its ways as links. @throws when settings has none */
export const reachOf = (settings: Settings, id: string): Reach => {
  const contact = contactOf(settings, id);
  return { id, label: contact.label, says: contact.says, hours: contact.hours, ways: waysOf(contact) };
};

/** What to do while a contact is not set: a sentence, and a published number where there is one. */
export interface Instead {
  text: string;
  way?: Way & { name: string };
}

/**
 * What to do while one of these contacts is not set; undefined when all are.
 * The front door stands in for the others; while it is not set either, a published helpline does.
 */
export const insteadOf = (settings: Settings, ids: readonly string[]): Instead | undefined => {
  if (ids.every((id) => isSet(contactOf(settings, id)))) return undefined;
  const frontDoor = contactOf(settings, settings.risk.frontDoor);
  const [way] = waysOf(frontDoor);
  if (way !== undefined)
    return { text: 'Where it says not set, use the front door:', way: { ...way, name: frontDoor.label } };
  const helpline = settings.risk.helplines[0];
  const text = 'Where it says not set, ask your safeguarding lead for the number. If you cannot reach them:';
  if (helpline === undefined) return { text: text.replace(' If you cannot reach them:', '') };
  const { label, telephone } = helpline;
  return { text, way: { name: label, label: telephone, href: `tel:${telephone.replaceAll(' ', '')}` } };
};
