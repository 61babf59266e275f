import { partnerCards, roleCards } from '#src/model/contact-cards.ts';
import type { Card } from '#src/model/vcard.ts';
import { getHub } from '#src/queries/hub.ts';

/** The entries of a kind that have a contact card, as paths of pages. */
const pathsOf = (cards: readonly { id: string; cards: Card[] }[]) =>
  cards.filter((one) => one.cards.length > 0).map((one) => ({ params: { id: one.id }, props: { cards: one.cards } }));

const getSource = async (site: string | undefined) => ({
  ...(await getHub()),
  toAbsolute: (href: string): string => new URL(href, site).href,
});

/** The contact card of every role that has one. */
export const roleCardPaths = async () => {
  const source = await getSource(import.meta.env.SITE);
  return pathsOf(source.directory.roles.map((role) => ({ id: role.id, cards: roleCards(source, role) })));
};

/** The contact cards of every partner that has any. */
export const partnerCardPaths = async () => {
  const source = await getSource(import.meta.env.SITE);
  return pathsOf(
    source.directory.partners.map((partner) => ({ id: partner.id, cards: partnerCards(source, partner) })),
  );
};
