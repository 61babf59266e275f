import type { CollectionEntry } from 'astro:content';
import { dutyLaws } from '#src/model/cited-laws.ts';
import { cardHref } from '#src/model/contact-cards.ts';
import { contactOf, isSet } from '#src/model/contacts.ts';
import { entriesOf, entryOf, partnerTag } from '#src/model/directory.ts';
import { byFamily } from '#src/model/families.ts';
import { meetingsOfRole } from '#src/model/parts.ts';
import { insteadOf, reachOf } from '#src/model/reach.ts';
import { limitOf } from '#src/model/who-can.ts';
import { getBody } from '#src/queries/body.ts';
import { getHub } from '#src/queries/hub.ts';
import { careOf, searchFacts } from '#src/queries/page.ts';
import { getStories } from '#src/queries/stories.ts';

/** What the page of all roles shows: families, their partners, and each partner's roles. */
export const getRoles = async () => {
  const hub = await getHub();
  const { directory, settings } = hub;
  const families = byFamily(directory, settings.families)
    .map((family) => ({
      ...family,
      partners: family.partners
        .map((partner) => ({ partner, roles: directory.roles.filter(({ data }) => data.partner === partner.id) }))
        .filter(({ roles }) => roles.length > 0),
    }))
    .filter(({ partners }) => partners.length > 0);
  return { ...hub, families };
};

/** What the page of a role shows. */
export const getRole = async (entry: CollectionEntry<'roles'>) => {
  const hub = await getHub();
  const { directory, settings } = hub;
  const role = entryOf(directory, 'roles', entry.id);
  const { data } = role;
  const contacts = data.contact === undefined ? [] : [data.contact];
  const stories = await getStories();
  return {
    ...hub,
    role,
    partner: partnerTag(directory, data.partner),
    contacts: contacts.map((id) => reachOf(settings, id)),
    instead: insteadOf(settings, contacts),
    card: contacts.some((id) => isSet(contactOf(settings, id))) ? cardHref(role) : undefined,
    limits: data.cannot.map((item) => limitOf(directory, item)),
    duty: dutyLaws(directory, data.duty),
    meetings: meetingsOfRole(directory, entry.id),
    stories: stories.filter((story) => story.role === entry.id),
    seeAlso: entriesOf(directory, 'roles', data.seeAlso),
    hasBody: (entry.body ?? '').trim() !== '',
    Content: (await getBody(entry)).Content,
    care: careOf(hub, entry),
    search: searchFacts(hub, 'Role', [data.partner]),
  };
};
