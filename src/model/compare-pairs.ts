import type { Directory } from '#src/model/directory.ts';
import type { DayMeeting } from '#src/model/occasions.ts';
import { type Neighbour, neighboursOf } from '#src/model/partner-web.ts';
import { pathTo } from '#src/model/paths.ts';

/** Two partners that have a page side by side. */
export interface ComparePair {
  /** The last part of the address of its page. */
  id: string;
  /** The partners' ids, in the order of the alphabet: a pair has one page, whichever is chosen first. */
  partners: readonly [string, string];
}

/**
 * How many pages of two partners a hub makes at most. Forty partners make 780 pairs, which is more than any
 * partnership has; above that each is set beside those it works with most, so that a build stays a matter of seconds.
 */
export const MOST_PAIRS = 800;

/** The name of the first of two partners on their page, and of the second: by id, as in the alphabet. */
const ordered = (one: string, other: string): [string, string] => (one < other ? [one, other] : [other, one]);

const allPairs = (ids: readonly string[]): [string, string][] =>
  ids.flatMap((one, index) => ids.slice(index + 1).map((other) => ordered(one, other)));

const somePairs = (directory: Directory, days: readonly DayMeeting[], each: number): [string, string][] =>
  directory.partners.flatMap(({ id, data }) => {
    const near = neighboursOf(directory, id, days).map((neighbour) => neighbour.id);
    const family = directory.partners.filter((partner) => partner.id !== id && partner.data.family === data.family);
    const others = [...new Set([...near, ...family.map((partner) => partner.id)])];
    return others.slice(0, each).map((other) => ordered(id, other));
  });

/**
 * The pairs that get a page: all of them, or in a very large hub each partner with the few it works with most.
 * Ids may contain "and" themselves; where two pairs would have one address, the later gets two hyphens between.
 */
export const comparePairs = (
  directory: Directory,
  days: readonly DayMeeting[],
  most: number = MOST_PAIRS,
): ComparePair[] => {
  const ids = directory.partners.map(({ id }) => id).sort();
  const areMany = (ids.length * (ids.length - 1)) / 2 > most;
  const pairs = areMany ? somePairs(directory, days, Math.max(1, Math.floor(most / ids.length))) : allPairs(ids);
  const found = new Map<string, [string, string]>();
  const once = new Map(pairs.map((pair) => [pair.join(' '), pair]));
  for (const pair of [...once.values()].sort((one, other) => (one.join(' ') < other.join(' ') ? -1 : 1))) {
    const [one, other] = pair;
    const id = `${one}-and-${other}`;
    found.set(found.has(id) ? `${one}--and--${other}` : id, pair);
  }
  return [...found].map(([id, partners]) => ({ id, partners }));
};

/** The address of the page on which two partners are chosen. */
export const comparePath = '/partners/compare/';

/** The address of the page of a pair. */
export const pairHref = (pair: ComparePair, base?: string): string => pathTo(`${comparePath}${pair.id}/`, base);

/** The pairs a partner is in, each with the other partner. */
export const pairsWith = (pairs: readonly ComparePair[], partner: string): { pair: ComparePair; other: string }[] =>
  pairs.flatMap((pair) => {
    const [one, other] = pair.partners;
    if (one === partner) return [{ pair, other }];
    return other === partner ? [{ pair, other: one }] : [];
  });

/** The pages of a partner beside the few it works with most, nearest first. */
export const nearestPairs = (
  pairs: readonly ComparePair[],
  partner: string,
  neighbours: readonly Neighbour[],
  most: number,
): { label: string; href: string }[] => {
  const found = new Map(pairsWith(pairs, partner).map(({ pair, other }) => [other, pair]));
  return neighbours
    .flatMap(({ id, tag }) => {
      const pair = found.get(id);
      return pair === undefined ? [] : [{ label: tag.label, href: pairHref(pair) }];
    })
    .slice(0, most);
};
