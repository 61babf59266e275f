import { comparisonOf } from '#src/model/compare.ts';
import { type ComparePair, pairHref, pairsWith } from '#src/model/compare-pairs.ts';
import { entryOf, partnerTag } from '#src/model/directory.ts';
import { byFamily } from '#src/model/families.ts';
import { insteadOf, reachOf } from '#src/model/reach.ts';
import { getHub, type Hub } from '#src/queries/hub.ts';
import { getMeetings } from '#src/queries/meetings.ts';

/** The paths of the pages of two partners. */
export const pairPaths = async () => {
  const { pairs } = await getMeetings();
  return pairs.map((pair) => ({ params: { pair: pair.id }, props: { pair } }));
};

/** The ways to reach a partner as its page shows them. */
export const partnerReach = ({ directory, settings }: Hub, partner: string) => {
  const { reach } = entryOf(directory, 'partners', partner).data;
  const contacts = reach.flatMap(({ contact }) => (contact === undefined ? [] : [contact]));
  return {
    reach: reach.map(({ when, how, contact }) => ({
      when,
      how,
      contact: contact === undefined ? undefined : reachOf(settings, contact),
    })),
    instead: insteadOf(settings, contacts),
  };
};

/** What the page of two partners shows. */
export const getPair = async ({ partners }: ComparePair) => {
  const hub = await getHub();
  return {
    ...hub,
    comparison: comparisonOf(hub.directory, partners),
    tags: [partnerTag(hub.directory, partners[0]), partnerTag(hub.directory, partners[1])] as const,
    reach: [partnerReach(hub, partners[0]), partnerReach(hub, partners[1])] as const,
  };
};

/** What the page on which two partners are chosen shows: every partner with those it can be set beside. */
export const getPairChoice = async () => {
  const hub = await getHub();
  const { pairs } = await getMeetings();
  const inOrder = byFamily(hub.directory, hub.settings.families).flatMap(({ partners }) => partners);
  const choices = inOrder
    .map((partner) => {
      const found = new Map(pairsWith(pairs, partner.id).map(({ pair, other }) => [other, pair]));
      const others = inOrder.flatMap((other) => {
        const pair = found.get(other.id);
        return pair === undefined
          ? []
          : [{ id: other.id, tag: { ...partnerTag(hub.directory, other.id), href: pairHref(pair) } }];
      });
      return { id: partner.id, tag: partnerTag(hub.directory, partner.id), others };
    })
    .filter(({ others }) => others.length > 0);
  const all = (inOrder.length * (inOrder.length - 1)) / 2;
  return { ...hub, choices, areSome: pairs.length < all };
};
