import { type Contact, contactOf, isSet } from '#src/model/contacts.ts';
import type { DataSource } from '#src/model/directory-data.ts';
import { entryOf, type Listed } from '#src/model/directory.ts';
import { pathTo } from '#src/model/paths.ts';
import type { Card } from '#src/model/vcard.ts';

/** The address of the contact card of a role or partner, beside its page. */
export const cardHref = ({ collection, id }: Pick<Listed<'roles' | 'partners'>, 'collection' | 'id'>): string =>
  pathTo(`/${collection}/${id}.vcf`);

/** What every card of a contact has, whoever is reached by it. */
const cardOf = (
  { today, toAbsolute }: DataSource,
  { telephone, email, form, hours, says }: Contact,
  page: string,
): Omit<Card, 'uid' | 'name'> => ({
  telephone,
  email,
  form,
  notes: [
    says,
    ...(hours === undefined ? [] : [`Answered: ${hours}`]),
    ...(form === undefined ? [] : [`Form: ${form}`]),
  ],
  page: toAbsolute(page),
  revised: today,
});

const hostOf = ({ toAbsolute }: DataSource): string => new URL(toAbsolute(pathTo('/'))).hostname;

/** The card of a role: none while its contact is not set, or where it is reached through its partner. */
export const roleCards = (source: DataSource, role: Listed<'roles'>): Card[] => {
  const { title, acronym, contact: id, partner, working } = role.data;
  if (id === undefined) return [];
  const contact = contactOf(source.settings, id);
  if (!isSet(contact)) return [];
  const card = cardOf(source, contact, role.href);
  return [
    {
      ...card,
      uid: `role-${role.id}@${hostOf(source)}`,
      name: acronym === undefined || acronym === title ? title : `${title} (${acronym})`,
      organisation: entryOf(source.directory, 'partners', partner).data.title,
      role: title,
      notes: [`By: ${contact.label}`, ...card.notes, `At work: ${working.days}`, `When away: ${working.cover}`],
    },
  ];
};

/**
 * The cards of a partner: one for each contact on its page that is set, under the contact's own name. A partner may
 * send people to somebody else's number, which must not be kept as if it were its own.
 */
export const partnerCards = (source: DataSource, partner: Listed<'partners'>): Card[] => {
  const ids = [...new Set(partner.data.reach.flatMap(({ contact }) => (contact === undefined ? [] : [contact])))];
  return ids.flatMap((id) => {
    const contact = contactOf(source.settings, id);
    if (!isSet(contact)) return [];
    const card = cardOf(source, contact, partner.href);
    const uses = partner.data.reach.filter((way) => way.contact === id).map(({ when, how }) => `${when}: ${how}`);
    return [
      {
        ...card,
        uid: `contact-${id}@${hostOf(source)}`,
        name: contact.label,
        notes: [...card.notes, ...uses, `From the page of ${partner.data.shortName}`],
      },
    ];
  });
};
