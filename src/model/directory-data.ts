import { cardHref, partnerCards, roleCards } from '#src/model/contact-cards.ts';
import type { Directory, Listed } from '#src/model/directory.ts';
import { PARTS, peopleWith } from '#src/model/parts.ts';
import { reachOf } from '#src/model/reach.ts';
import type { Settings } from '#src/schemas/settings.ts';

/** What a machine-readable list is drawn from. */
export interface DataSource {
  settings: Settings;
  directory: Directory;
  /** The day it was built, year-month-day. */
  today: string;
  /** Makes a full web address of an address on the site. */
  toAbsolute: (href: string) => string;
}

const head = ({ settings, today }: DataSource) => ({
  hub: settings.hub.name,
  partnership: settings.partnership.name,
  licence: settings.licence.url,
  builtOn: today,
});

const basics = ({ id, href, data }: Listed, { toAbsolute }: DataSource) => ({
  id,
  title: data.title,
  summary: data.summary,
  address: toAbsolute(href),
  owner: data.owner,
  reviewBy: data.reviewBy,
  sample: data.sample,
});

const contact = (settings: Settings, id: string) => {
  const { label, hours, ways } = reachOf(settings, id);
  return { id, label, hours: hours ?? null, ways, isSet: ways.length > 0 };
};

const limits = (items: readonly { text: string; whoCan?: string }[]) =>
  items.map(({ text, whoCan }) => ({ text, whoCan: whoCan ?? null }));

/** All partners as data, for other systems. */
export const partnersData = (source: DataSource) => ({
  ...head(source),
  partners: source.directory.partners.map((partner) => ({
    ...basics(partner, source),
    shortName: partner.data.shortName,
    family: partner.data.family,
    safeguardingPartner: partner.data.safeguardingPartner,
    aliases: partner.data.aliases,
    website: partner.data.website ?? null,
    legalBasis: partner.data.legalBasis,
    peopleThink: partner.data.peopleThink,
    weDo: partner.data.weDo,
    weCannot: limits(partner.data.weCannot),
    helpsUs: partner.data.helpsUs,
    reach: partner.data.reach.map(({ when, how, contact: id }) => ({
      when,
      how,
      contact: id === undefined ? null : contact(source.settings, id),
    })),
    contactCard: partnerCards(source, partner).length > 0 ? source.toAbsolute(cardHref(partner)) : null,
    roles: source.directory.roles.filter(({ data }) => data.partner === partner.id).map(({ id }) => id),
  })),
});

/** All roles as data, for other systems. */
export const rolesData = (source: DataSource) => ({
  ...head(source),
  roles: source.directory.roles.map((role) => ({
    ...basics(role, source),
    partner: role.data.partner,
    acronym: role.data.acronym ?? null,
    aliases: role.data.aliases,
    callWhen: role.data.callWhen,
    needs: role.data.needs,
    cannot: limits(role.data.cannot),
    working: role.data.working,
    contact: role.data.contact === undefined ? null : contact(source.settings, role.data.contact),
    contactCard: roleCards(source, role).length > 0 ? source.toAbsolute(cardHref(role)) : null,
    duty: role.data.duty,
  })),
});

/** All situations as data, for other systems. */
export const situationsData = (source: DataSource) => ({
  ...head(source),
  situations: source.directory.situations.map((situation) => ({
    ...basics(situation, source),
    question: situation.data.question,
    aliases: situation.data.aliases,
    topics: situation.data.topics,
    answer: situation.data.answer,
    urgency: situation.data.urgency,
    urgencyNote: situation.data.urgencyNote,
    ...Object.fromEntries(PARTS.map((part) => [part, peopleWith(source.directory, situation.data, part)])),
    firstStep: situation.data.firstStep,
    steps: situation.data.steps,
    contacts: situation.data.contacts.map((id) => contact(source.settings, id)),
    timeLimits: situation.data.timeLimits,
    basis: situation.data.basis,
    openQuestions: situation.data.openQuestions,
  })),
});
