import { type Directory, type Listed, partnerTag, type Tag } from '#src/model/directory.ts';
import { type DayMeeting, type OccasionKind, occasionsOf } from '#src/model/occasions.ts';
import { type Nearness, nearnessOf } from '#src/model/partner-web.ts';

/** Two partners that meet: how often, how near that makes them, and on which pages. */
export interface Tie {
  partners: readonly [string, string];
  tags: readonly [Tag, Tag];
  together: number;
  nearness: Nearness;
  /** The pages on which they meet, by kind, those that lead to what to do first. */
  occasions: { label: string; entries: Listed[] }[];
}

/** What each kind of page is called beside a tie. */
const LABELS: Readonly<Record<OccasionKind, string>> = {
  situations: 'Situations',
  days: 'Days',
  modules: 'Induction modules',
};

/** Every two partners that meet, those that meet most first; nearness is judged against the two that meet most. */
export const tiesOf = (directory: Directory, days: readonly DayMeeting[]): Tie[] => {
  const occasions = occasionsOf(directory, days);
  const published = new Map(directory.partners.map(({ id }) => [id, partnerTag(directory, id)]));
  const met = new Map<string, { partners: readonly [string, string]; found: typeof occasions }>();
  for (const occasion of occasions) {
    const here = [...occasion.partners].filter((id) => published.has(id)).sort();
    for (const [index, one] of here.entries())
      for (const other of here.slice(index + 1)) {
        const key = `${one} ${other}`;
        const tie = met.get(key) ?? { partners: [one, other] as const, found: [] };
        met.set(key, { ...tie, found: [...tie.found, occasion] });
      }
  }
  const most = Math.max(0, ...[...met.values()].map(({ found }) => found.length));
  return [...met.values()]
    .flatMap(({ partners, found }) => {
      const tags = partners.map((id) => published.get(id));
      const kinds = (Object.keys(LABELS) as OccasionKind[]).map((kind) => ({
        label: LABELS[kind],
        entries: found.filter((occasion) => occasion.kind === kind).map(({ entry }) => entry),
      }));
      const [one, other] = tags;
      if (one === undefined || other === undefined) return [];
      return [
        {
          partners,
          tags: [one, other] as const,
          together: found.length,
          nearness: nearnessOf(found.length, most),
          occasions: kinds.filter(({ entries }) => entries.length > 0),
        },
      ];
    })
    .sort((one, other) => other.together - one.together || (one.partners.join() < other.partners.join() ? -1 : 1));
};
